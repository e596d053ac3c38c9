import { ApiError } from "@session-clients/core";

/** Waits for a call that the vendor must refuse. */
export async function refused(status: number, call: Promise<unknown>) {
  const outcome = await call.then(
    () => "was answered",
    (error) => error,
  );
  if (outcome instanceof ApiError && outcome.status === status) {
    return;
  }
  throw new Error(`A call to be refused with ${status} ${outcome}`, { cause: outcome });
}
