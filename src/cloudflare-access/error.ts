import { type ApiError, isAnswerOf } from "@session-clients/core";
import type { components } from "../../generated/cloudflare-access.ts";

/** Cloudflare's failure envelope. Live ones may lack `messages` and `result`. */
export type CloudflareAccessErrorBody = components["schemas"]["FailureResponse"];

/** An {@link ApiError} of Cloudflare with its envelope. */
export type CloudflareAccessError = ApiError & {
  readonly provider: "cloudflare-access";
  readonly body: CloudflareAccessErrorBody;
};

/** Whether `error` is Cloudflare's own answer, of `status` where one is given, with its JSON body. */
export function isCloudflareAccessError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is CloudflareAccessError & { readonly status: Status } {
  if (!isAnswerOf("cloudflare-access", error, status)) return false;
  const { success, errors } = error.body as Partial<CloudflareAccessErrorBody>;
  return success === false || Array.isArray(errors);
}
