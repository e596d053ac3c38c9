import assert from "node:assert/strict";

/** An error with whatever details a client puts on it. */
export type Failure = Error & { [detail: string]: unknown };

/** What a call rejects with; throws when it resolves, or rejects with what is no Error. */
export function rejected(call: Promise<unknown>): Promise<Failure> {
  const failure = (async () => {
    const outcome = await settled(call);
    assert.ok("error" in outcome, "the call resolved instead of rejecting");
    assert.ok(outcome.error instanceof Error, "it rejected with something that is no Error");
    return outcome.error as Failure;
  })();
  // It may be awaited later than it fails.
  failure.catch(() => {});
  return failure;
}

/** The value or the error, never a rejection. */
export async function settled(
  call: Promise<unknown>,
): Promise<{ value: unknown } | { error: unknown }> {
  try {
    return { value: await call };
  } catch (error) {
    return { error };
  }
}

/** What a factory or a call that may throw at once ends with. */
export async function attempt(call: () => unknown): Promise<{ value: unknown } | { error: Error }> {
  try {
    return { value: await call() };
  } catch (error) {
    assert.ok(error instanceof Error, "what was thrown is no Error");
    return { error };
  }
}

export async function collect(walk: AsyncIterable<unknown>) {
  const items: unknown[] = [];
  try {
    for await (const item of walk) {
      items.push(item);
    }
  } catch (error) {
    return { items, error };
  }
  return { items, error: undefined };
}
