import { ApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { NetworkError } from "./network-error.ts";
import { notify } from "./notify.ts";
import type { RetryEvent, RetryOptions } from "./options.ts";
import type { Answer, ApiRequest, Send } from "./send.ts";
import type { Operation } from "./vendor.ts";

export interface RetrySettings {
  clock: Clock;
  retry: Required<RetryOptions>;
  operations: Record<string, Operation>;
  onRetry: ((event: RetryEvent) => void) | undefined;
}

const TRANSIENT = [408, 429, 500, 502, 503, 504];
const IDEMPOTENT = ["GET", "HEAD", "DELETE"];
const BUDGET = 10;

/**
 * Sends a request again where that is safe: what was refused (429) for every method, what may have been
 * executed only for repeatable operations. A budget a client keeps a dead backend from being hit with
 * more than twice the calls.
 */
export function retrying({ clock, retry, operations, onRetry }: RetrySettings, next: Send): Send {
  let budget = BUDGET;
  return async (request, scope) => {
    const policy = request.options.retry ?? retry;
    const { retries = retry.retries, maxWaitMs = retry.maxWaitMs } =
      policy === false ? { retries: 0 } : policy;
    const repeatable =
      IDEMPOTENT.includes(request.method) || !!operations[request.operation]?.repeatable;
    budget = Math.min(BUDGET, budget + 0.5);
    let mayHaveRun = false;
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(request, scope);
      } catch (error) {
        if (scope.signal?.aborted) throw error;
        if (mayHaveRun && isGone(request, error)) return gone(error as ApiError);
        const reason = retryReason(error, repeatable);
        if (!reason || attempt > retries || budget < 1) throw error;
        const named = error instanceof ApiError ? error.retryAfterMs : undefined;
        if (named && (named > maxWaitMs || named >= scope.remaining())) throw error;
        const waitMs = named || backoff(attempt, clock.random());
        if (waitMs >= scope.remaining()) throw error;
        budget--;
        mayHaveRun ||= !(error instanceof ApiError && error.status === 429);
        notify(onRetry, { operation: request.operation, attempt, waitMs, reason });
        await scope.wait(`waiting to retry after ${reason}`, waitMs);
      }
    }
  };
}

function retryReason(error: unknown, repeatable: boolean): string | undefined {
  if (error instanceof NetworkError)
    return repeatable && !isTlsRefusal(error.cause) ? "a broken connection" : undefined;
  if (!(error instanceof ApiError) || !TRANSIENT.includes(error.status)) return undefined;
  if (error.headers.get("x-should-retry") === "false") return undefined;
  return repeatable || error.status === 429 ? `status ${error.status}` : undefined;
}

/** A certificate that is refused now is refused a second later. */
function isTlsRefusal(cause: unknown): boolean {
  const { code, cause: inner } = (cause ?? {}) as { code?: unknown; cause?: unknown };
  return /CERT|SIGNED|TLS|SSL/.test(String(code)) || (inner !== undefined && isTlsRefusal(inner));
}

/** Full jitter over an exponential step of at most eight seconds, and never less than 100 ms. */
function backoff(attempt: number, random: number): number {
  return 100 + random * (Math.min(8000, 500 * 2 ** attempt) - 100);
}

/** The thing to delete is not there, because an earlier attempt of ours deleted it. */
function isGone(request: ApiRequest, error: unknown): boolean {
  return request.method === "DELETE" && error instanceof ApiError && error.status === 404;
}

const gone = ({ status, headers, requestId, rateLimit }: ApiError): Answer => ({
  ok: true,
  status,
  headers,
  body: undefined,
  requestId,
  rateLimit,
});
