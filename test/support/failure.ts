import { expect } from "vitest";

/** What a call rejects with; fails the test when it resolves. */
export async function failure(call: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  let error: unknown;
  try {
    await call;
  } catch (reason) {
    error = reason;
  }
  expect(error, "the call resolved instead of rejecting").toBeInstanceOf(Error);
  return error as Error & Record<string, unknown>;
}
