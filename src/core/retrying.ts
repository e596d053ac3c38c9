import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { NetworkError } from "./network-error.ts";
import { notify } from "./notify.ts";
import type { CallOptions, RetryEvent, RetryOptions } from "./options.ts";
import type { Send } from "./send.ts";
import type { Operation } from "./vendor.ts";

const BUDGET = 10;

/** What `retry` means on top of what holds without it. */
export function retryPolicy(
  base: Required<RetryOptions>,
  given: CallOptions["retry"],
): Required<RetryOptions> {
  const { retries = base.retries, maxWaitMs = base.maxWaitMs } = given || {};
  return { retries: given === false ? 0 : retries, maxWaitMs };
}

/**
 * Sends a request again where that is safe: what was refused (429) for every method, what may have been
 * executed only for idempotent methods and repeatable operations. A budget a client keeps a dead backend
 * from being hit with more than twice the calls.
 */
export function retrying(
  clock: Clock,
  operations: Record<string, Operation>,
  onRetry: ((event: RetryEvent) => void) | undefined,
  next: Send,
): Send {
  let budget = BUDGET;
  return async (request, scope) => {
    const { method, retry, source } = request;
    const { operation } = source;
    const { repeatable, deletesOne } = operations[operation]!;
    const isRepeatable = repeatable || /^(GET|HEAD|DELETE)$/.test(method);
    let mayHaveRun = false;
    budget = Math.min(BUDGET, budget + 0.5);
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(request, scope);
      } catch (error) {
        if (scope.stopped()) throw error;
        const { status, retryAfterMs, headers } = error as Partial<ApiError>;
        // It is gone because an earlier attempt of ours deleted it.
        if (mayHaveRun && status === 404 && deletesOne)
          return { ...(error as ApiError), body: undefined };
        const isRefused = status === 429;
        const isTransient = status
          ? isRefused || /^(408|50[0234])$/.test(`${status}`)
          : error instanceof NetworkError && !isCertificateError(error);
        // Full jitter over an exponential step of at most eight seconds, never less than 100 ms.
        const waitMs =
          retryAfterMs ||
          Math.round(100 + clock.random() * (Math.min(8000, 500 * 2 ** attempt) - 100));
        if (
          !isTransient ||
          !(isRepeatable || isRefused) ||
          headers?.get("x-should-retry") === "false" ||
          attempt > retry.retries ||
          budget < 1 ||
          waitMs > retry.maxWaitMs ||
          waitMs >= scope.remaining()
        )
          throw error;
        budget--;
        mayHaveRun ||= !isRefused;
        const reason = status ? `status ${status}` : "a broken connection";
        notify(onRetry, { operation, attempt, waitMs, reason });
        await scope.wait(`waiting to retry after ${reason}`, waitMs);
      }
    }
  };
}

/** A certificate that is refused now is refused a second later. */
function isCertificateError({ cause }: { cause?: unknown }): boolean {
  const { code, cause: inner } = (cause ?? {}) as { code?: string; cause?: { code?: string } };
  return /CERT|SIGN|TLS|SSL/.test(`${code} ${inner?.code}`);
}
