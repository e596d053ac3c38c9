import { ApiError } from "@session-clients/core";

/**
 * Waits for a call that the vendor must refuse.
 *
 * @param {number} status
 * @param {Promise<unknown>} call
 */
export async function refused(status, call) {
  const outcome = await call.then(
    () => "was answered",
    (error) => error,
  );
  if (outcome instanceof ApiError && outcome.status === status) {
    return;
  }
  throw new Error(`A call to be refused with ${status} ${outcome}`, { cause: outcome });
}
