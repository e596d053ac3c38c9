import type { Clock } from "../clock.ts";
import type { Layer } from "../context.ts";
import { ApiError, NetworkError, TimeoutError } from "../errors.ts";
import type { RetryEvent, WaitEvent } from "../options.ts";
import { isObject } from "../json.ts";
import type { Vendor } from "../vendor.ts";
import { notify } from "./hooks.ts";

/**
 * What a client may spend on retries at once, and what each call gives back. A dead backend is hit with
 * half as many requests again as there are calls, and with these ten.
 */
const BUDGET = 10;
const BUDGET_PER_CALL = 0.5;
/** The step before jitter doubles from a second with each attempt, up to eight. */
const FIRST_STEP_MS = 1000;
const MAX_STEP_MS = 8000;
const MIN_WAIT_MS = 100;
/** A wait that the vendor asks for counts for this long at least, so that a call that is refused for ever ends. */
const MIN_COUNTED_MS = 5000;
/** From its second refusal on a call waits for so long at least. */
const MIN_NAMED_MS = 1000;

/**
 * Sends a request again where that is safe: what was refused (429) for every method, what may have been
 * executed only for idempotent methods and repeatable operations. A budget a client bounds what a
 * dead backend is hit with. A 429 that names a wait is no failure: it costs of the call's patience only.
 */
export function retry(
  vendor: Vendor,
  clock: Clock,
  onRetry: ((event: RetryEvent) => void) | undefined,
  onWait: ((event: WaitEvent) => void) | undefined,
): Layer {
  let budget = BUDGET;
  return async (context, next) => {
    const { details, method, operation, scope, retries, turn } = context;
    // A collection that is deleted again loses what was added meanwhile: a login after the first attempt.
    const isRepeatable =
      !context.isOneUse && (method === "GET" || operation.isRepeatable || operation.deletesOne);
    budget = Math.min(BUDGET, budget + BUDGET_PER_CALL);
    for (let attempt = 1, failures = 0; ; attempt++) {
      const { mayHaveRun } = details;
      try {
        return await next(context);
      } catch (error) {
        if (scope.stopped()) {
          throw error;
        }
        const answer = error instanceof ApiError ? error : undefined;
        // It is gone because an earlier attempt of ours deleted it; a proxy would not know.
        const isGone = answer?.status === 404 && mayHaveRun && operation.deletesOne;
        if (isGone && isObject(answer.body) && vendor.isError(answer.body)) {
          return { ...answer, body: undefined };
        }
        const isRefused = answer?.status === 429;
        const namedMs = answer?.retryAfterMs;
        const isFailure = !isRefused || namedMs === undefined;
        failures += isFailure ? 1 : 0;
        if (
          retries === false ||
          !isTransient(error) ||
          !(isRepeatable || isRefused) ||
          (isFailure && (failures > retries || budget < 1)) ||
          (namedMs ?? 0) > turn.patienceMs
        ) {
          throw error;
        }
        budget -= isFailure ? 1 : 0;
        const floorMs = attempt > failures + 1 ? MIN_NAMED_MS : 0;
        const waitMs =
          namedMs === undefined ? backoffMs(failures, clock) : Math.max(namedMs, floorMs);
        const event = { operation: details.operation, waitMs, reason: reasonOf(error) };
        notify(onRetry, { ...event, attempt });
        if (namedMs !== undefined) {
          turn.patienceMs -= Math.max(namedMs, MIN_COUNTED_MS);
          notify(onWait, event);
        }
        await scope.wait("waiting to send it again", waitMs);
      }
    }
  };
}

/** Full jitter over an exponential step. */
function backoffMs(attempt: number, clock: Clock): number {
  const step = Math.min(MAX_STEP_MS, FIRST_STEP_MS * 2 ** (attempt - 1));
  return Math.round(MIN_WAIT_MS + clock.random() * (step - MIN_WAIT_MS));
}

function reasonOf(error: unknown): string {
  if (error instanceof ApiError) {
    return `status ${error.status}`;
  }
  return error instanceof TimeoutError ? "a timeout" : "a broken connection";
}

function isTransient(error: unknown): boolean {
  if (error instanceof ApiError) {
    return [408, 429, 500, 502, 503, 504].includes(error.status);
  }
  if (error instanceof TimeoutError) {
    return true;
  }
  // A certificate that is refused now is refused a second later.
  return error instanceof NetworkError && !/CERT|SIGN|TLS|SSL/.test(`${error.code}`);
}
