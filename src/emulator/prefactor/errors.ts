import type { components } from "../../../generated/prefactor.ts";
import { jsonAnswer } from "../json-answer.ts";

type ErrorBody = components["schemas"]["Error"];

/** An error in the documented form. */
export function prefactorError(
  status: number,
  code: NonNullable<ErrorBody["code"]>,
  message: string,
  more: Pick<ErrorBody, "error" | "errors"> = {},
): Response {
  const body: ErrorBody = { code, message, status: "error", ...more };
  return jsonAnswer(body, status);
}

/** An error with every property that is documented or in the vendor's own tests. */
export const prefactorFailure = (status: number) =>
  prefactorError(status, "unexpected", "A fault was set.", {
    error: "A fault was set.",
    errors: { emulated: ["A fault was set."] },
  });
