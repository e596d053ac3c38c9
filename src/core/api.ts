import { createFinalURL } from "openapi-fetch";
import { systemClock } from "./clock.ts";
import { admitting } from "./admitting.ts";
import { authorizing, type Credentials } from "./credentials.ts";
import { exchanging } from "./exchange.ts";
import { notify } from "./notify.ts";
import { DetailedError } from "./detailed-error.ts";
import { type CallOptions, checkOptions, type ClientOptions } from "./options.ts";
import { fillPath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { shown } from "./redactor.ts";
import { reporting } from "./reporting.ts";
import { retryPolicy, retrying } from "./retrying.ts";
import { withScope } from "./scope.ts";
import type { ApiRequest, Send } from "./send.ts";
import { TimeoutError } from "./timeout-error.ts";
import type { Vendor } from "./vendor.ts";

/** What V8 adds. */
type ErrorOfV8 = typeof Error & { captureStackTrace?(error: Error): void };

interface Described {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** Path and query of a generated operation, and its JSON body. */
export type Input<Op extends Described> = Pick<Op["parameters"], "path" | "query"> & {
  body?: NonNullable<Op["requestBody"]> extends { content: { "application/json": infer Body } }
    ? Body
    : undefined;
};

/** The JSON that a generated operation succeeds with. */
export type Output<Op extends Described> = Op["responses"] extends
  | { 200: { content: { "application/json": infer Body } } }
  | { 202: { content: { "application/json": infer Body } } }
  ? Body
  : undefined;

/** Sends one operation of a spec and resolves with its documented body. */
export type Api<Operations extends { [Name in keyof Operations]: Described }> = <
  Name extends keyof Operations & string,
>(
  operation: Name,
  input: Input<Operations[Name]>,
  options?: CallOptions,
) => Promise<Output<Operations[Name]>>;

/**
 * Composes the way of every request of a client. From the outside in: deadline and abort, the vendor's
 * own step, retries, credentials, slots and rate limit, the hooks, and the exchange itself.
 * @throws RangeError for an option out of its bounds
 */
export function createApi<Operations extends { [Name in keyof Operations]: Described }>(
  vendor: Vendor<keyof Operations & string>,
  baseUrl: string,
  credentials: Credentials,
  options: ClientOptions,
): Api<Operations> {
  checkOptions(options);
  const { clock = systemClock, maxInFlight = 8, maxBodyBytes = 2 ** 23, onRetry } = options;
  const retry = retryPolicy({ retries: 2, maxWaitMs: vendor.maxWaitMs ?? 60_000 }, options.retry);

  const now = () => clock.now();

  let send: Send = exchanging(vendor, options.fetch, maxBodyBytes, now);
  if (options.log || options.onExchange) send = reporting(vendor, now, options, send);
  send = admitting(vendor, clock, maxInFlight, send);
  send = authorizing(credentials, now, send);
  send = retrying(clock, vendor.operations, onRetry, send);
  if (vendor.around) send = vendor.around(send);

  return async (operation, { path, query, body }, call = {}) => {
    checkOptions(call);
    const [method, template] = vendor.operations[operation].at.split(" ") as [string, string];
    const source = { provider: vendor.name, operation };
    const timeoutMs = call.timeoutMs ?? options.timeoutMs ?? 30_000;
    const request: ApiRequest = {
      source,
      path: template,
      retry: retryPolicy(retry, call.retry),
      method,
      url: createFinalURL(template, {
        baseUrl,
        params: { path: path as Record<string, unknown>, query: query as Record<string, unknown> },
        pathSerializer: fillPath,
        querySerializer: serializeQuery,
      }),
      headers: requestHeaders(
        { "user-agent": vendor.agent, ...(body && { "content-type": "application/json" }) },
        call.headers,
      ),
      body: typeof body === "object" ? JSON.stringify(body) : (body as string | undefined),
      secrets: new Set(),
    };
    try {
      const answer = await withScope(
        clock,
        timeoutMs,
        call.signal,
        (phase) =>
          new TimeoutError(`timeout of ${timeoutMs} ms passed while ${phase}`, {
            ...source,
            timeoutMs,
            phase,
          }),
        (scope) => send(request, scope),
      );
      if (call.onResponse) notify(call.onResponse, shown(answer, request.secrets));
      return answer.body as never;
    } catch (error) {
      // Made in the depth of the transport, it does not say who called.
      if (error instanceof DetailedError) (Error as ErrorOfV8).captureStackTrace?.(error);
      throw error;
    }
  };
}

/** The runtime's own error quotes a value that it refuses. */
function requestHeaders(own: Record<string, string>, given: CallOptions["headers"]): Headers {
  const headers = new Headers(own);
  try {
    for (const name in given) if (given[name] !== undefined) headers.set(name, given[name]);
  } catch {
    throw new TypeError("headers must be valid HTTP headers");
  }
  return headers;
}
