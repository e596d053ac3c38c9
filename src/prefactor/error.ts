import { type ApiError, isAnswerOf, type Vendor } from "@session-clients/core";
import type { Error as ErrorBody } from "../../generated/prefactor.ts";

/** Prefactor's error body. Which HTTP status goes with which `code` is undocumented. */
export interface PrefactorErrorBody extends ErrorBody {}

/** An {@link ApiError} of Prefactor with its documented body. */
export type PrefactorError = ApiError & {
  readonly provider: "prefactor";
  readonly body: PrefactorErrorBody;
};

/** Whether a body is Prefactor's documented error. */
export const isOwnError: Vendor["isError"] = ({ status, code }) =>
  status === "error" && typeof code === "string";

/** Whether `error` is Prefactor's own answer, of `status` where one is given, with its JSON body. */
export function isPrefactorError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is PrefactorError & { readonly status: Status } {
  return isAnswerOf("prefactor", isOwnError, error, status);
}
