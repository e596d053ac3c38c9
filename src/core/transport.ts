import { systemClock } from "./clock.ts";
import { authorizing, type Credentials } from "./credentials.ts";
import { exchanging } from "./exchange.ts";
import { inFlightLimit, rateGate } from "./limits.ts";
import { type CallOptions, checkInteger, type ClientOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { notify } from "./notify.ts";
import { retrying } from "./retrying.ts";
import { withScope } from "./scope.ts";
import type { Answer, ApiRequest, Send } from "./send.ts";
import { TimeoutError } from "./timeout-error.ts";
import type { Vendor } from "./vendor.ts";

const DAY = 86_400_000;

/** What openapi-fetch's `createClient` takes, as far as we use it. */
export interface Transport {
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
  Request: typeof Request;
  pathSerializer: (template: string, values: Record<string, unknown>) => string;
  querySerializer: (query: object) => string;
}

/**
 * Composes the way of every request of a client. From the outside in: deadline and abort, the vendor's
 * own step, retries, credentials, the rate limit's gate, the slots, and the exchange itself.
 * @throws RangeError for an option out of its bounds
 */
export function createTransport(
  vendor: Vendor,
  baseUrl: string,
  credentials: Credentials,
  options: ClientOptions,
): Transport {
  const { clock = systemClock, maxInFlight = 8, maxBodyBytes = 8 * 1024 * 1024 } = options;
  const retry = { retries: 2, maxWaitMs: 60_000, ...(options.retry || { retries: 0 }) };
  if (options.retry === undefined) retry.retries = 2;
  checkInteger("maxInFlight", maxInFlight, 1, 1000);
  checkInteger("maxBodyBytes", maxBodyBytes, 1, 2 ** 30);
  checkTimes({ timeoutMs: options.timeoutMs, retry });
  const timeoutMs = options.timeoutMs ?? 30_000;

  let send: Send = exchanging({ vendor, fetch: options.fetch, maxBodyBytes, now: clock.now });
  send = inFlightLimit(maxInFlight, send);
  send = rateGate(
    {
      provider: vendor.name,
      clock,
      maxWaitMs: retry.maxWaitMs,
      key: (operation) => (vendor.rateLimitPerOperation ? operation : ""),
    },
    send,
  );
  send = authorizing(credentials, clock, send);
  send = retrying({ clock, retry, operations: vendor.operations, onRetry: options.onRetry }, send);
  if (vendor.around) send = vendor.around(send);

  const fetch = async (request: ApiRequest): Promise<Answer> => {
    const { operation, options: call } = request;
    checkTimes(call);
    const limit = call.timeoutMs ?? timeoutMs;
    const answer = await withScope(
      clock,
      limit,
      call.signal,
      (phase) => new TimeoutError(vendor.name, operation, limit, phase),
      (scope) => send(request, scope),
    );
    const { status, headers, requestId, rateLimit } = answer;
    notify(call.onResponse, { status, headers, requestId, rateLimit });
    return answer;
  };

  return {
    baseUrl,
    // openapi-fetch only hands these two on to each other; a real Request would be built twice.
    fetch: fetch as unknown as Transport["fetch"],
    Request: PlainRequest as unknown as typeof Request,
    pathSerializer: fillPath,
    querySerializer: serializeQuery,
  };
}

class PlainRequest {
  constructor(url: string, init: object) {
    return Object.assign(init, { url });
  }
}

function checkTimes({ timeoutMs, retry }: Pick<CallOptions, "timeoutMs" | "retry">): void {
  if (timeoutMs !== undefined) checkInteger("timeoutMs", timeoutMs, 0, DAY);
  if (!retry) return;
  if (retry.retries !== undefined) checkInteger("retry.retries", retry.retries, 0, 10);
  if (retry.maxWaitMs !== undefined) checkInteger("retry.maxWaitMs", retry.maxWaitMs, 0, DAY);
}

/** The second argument of openapi-fetch's methods, with what the transport needs to know of a call. */
export function call<Params extends object, Body = undefined>(
  operation: string,
  params: Params,
  options: CallOptions = {},
  body?: Body,
): { params: Params; body: Body } {
  const { headers } = options;
  for (const name in headers)
    if (/[^\t\x20-\x7e\x80-\xff]/.test(headers[name]!))
      throw new TypeError(
        `the value of the header ${JSON.stringify(name)} holds a control character`,
      );
  const init = { params, body, headers, operation, options, secrets: [], parseAs: "stream" };
  return init as unknown as { params: Params; body: Body };
}

/**
 * The documented body of an answered call. The caller's signature names its type, and a type test holds
 * that against the spec: openapi-fetch's own inference turns `string & {}` into a bag of methods.
 */
export async function unwrap<Data>(result: Promise<{ data?: unknown }>): Promise<Data> {
  return (await result).data as Data;
}
