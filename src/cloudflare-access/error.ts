import { type ApiError, isAnswerOf, type Vendor } from "@session-clients/core";
import type { FailureResponse } from "../../generated/cloudflare-access.ts";

/** Cloudflare's failure envelope. Live ones may lack `messages` and `result`. */
export interface CloudflareAccessErrorBody extends FailureResponse {}

/** An {@link ApiError} of Cloudflare with its envelope. */
export type CloudflareAccessError = ApiError & {
  readonly provider: "cloudflare-access";
  readonly body: CloudflareAccessErrorBody;
};

/** Whether a body is Cloudflare's failure envelope. */
export const isOwnError: Vendor["isError"] = ({ success, errors }) =>
  success === false &&
  Array.isArray(errors) &&
  errors.some((each) => typeof each?.code === "number");

/**
 * Whether `error` is Cloudflare's failure envelope with a coded error, of `status` where one is given. A revocation
 * that is answered with `{ success: false }` alone is an `ApiError` for which this is false.
 */
export function isCloudflareAccessError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is CloudflareAccessError & { readonly status: Status } {
  return isAnswerOf("cloudflare-access", isOwnError, error, status);
}
