import createClient from "openapi-fetch";
import { checkHeaders } from "./checks.ts";
import { systemClock } from "./clock.ts";
import { type Answer, compose, type Layer } from "./context.ts";
import type { Credentials } from "./credentials.ts";
import { DetailedError, TimeoutError } from "./errors.ts";
import { auth } from "./layers/auth.ts";
import { deadline } from "./layers/deadline.ts";
import { hooks, notify } from "./layers/hooks.ts";
import { retry, retryPolicy } from "./layers/retry.ts";
import { sendOnce } from "./layers/send-once.ts";
import { throttle } from "./layers/throttle.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, checkOptions, type ClientOptions } from "./options.ts";
import type { Api } from "./paths.ts";
import { shown } from "./redact.ts";
import { CallScope } from "./scope.ts";
import { serializeForm, serializePath, serializeQuery } from "./serialize.ts";
import type { Vendor } from "./vendor.ts";

/** Of a response, openapi-fetch reads no other header than the length, to tell whether there is a body. */
const NO_HEADERS = new Headers();
const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** How a call ended. */
type Outcome = { answer: Answer } | { answer?: undefined; reason: unknown };

/** What V8 adds. */
type ErrorOfV8 = typeof Error & { captureStackTrace?(error: Error): void };

/** What travels through openapi-fetch in place of a `Request`, which would be built to be taken apart. */
class Holder {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: string | undefined;
  /** Beside what openapi-fetch makes of a call: its documented path, its row and its settings. */
  declare readonly path: string;
  declare readonly operation: Operation;
  declare readonly call: CallOptions;

  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/**
 * A client of openapi-fetch whose `fetch` is the chain of this package. From the outside in: deadline and
 * abort, the vendor's own step, retries, credentials, slots and rate limit, the hooks, and one attempt.
 * @throws RangeError for an option out of its bounds
 */
export function createApi<Paths extends {}>(
  vendor: Vendor,
  baseUrl: string,
  credentials: Credentials,
  options: ClientOptions,
): Api<Paths> {
  checkOptions(options);
  const { clock = systemClock, maxInFlight = 8, maxBodyBytes = 2 ** 23, onRetry } = options;
  const { maxWaitMs = 60_000 } = vendor;
  const policy = retryPolicy({ retries: 2, maxWaitMs }, options.retry);
  const now = () => clock.now();

  const layers: (Layer | undefined)[] = [
    deadline,
    vendor.around,
    retry(clock, onRetry),
    auth(credentials, now),
    throttle(vendor, clock, maxInFlight),
    options.log || options.onExchange ? hooks(vendor, now, options) : undefined,
  ];
  const chain = compose(
    layers.filter((layer) => layer !== undefined),
    sendOnce(vendor, options.fetch, maxBodyBytes, now),
  );

  const transport = async ({ operation, call, headers, ...request }: Holder): Promise<Answer> => {
    const { timeoutMs = options.timeoutMs ?? 30_000, signal, onResponse } = call;
    const source = { provider: vendor.name, operation: operation.operationId };
    const timeoutError = (phase: string) =>
      new TimeoutError(`timeout of ${timeoutMs} ms passed while ${phase}`, {
        ...source,
        timeoutMs,
        phase,
      });
    const secrets = new Set<string>();
    const answer = await chain({
      ...request,
      provider: vendor.name,
      operation,
      headers: Object.fromEntries(headers),
      retry: retryPolicy(policy, call.retry),
      scope: new CallScope({ clock, timeoutMs, signal, timeoutError }),
      secrets,
    });
    if (onResponse) notify(onResponse, shown(answer, secrets));
    return answer;
  };

  const client = createClient<Paths>({
    baseUrl,
    headers: { "user-agent": vendor.agent },
    Request: Holder as unknown as typeof Request,
    // With `parseAs: "stream"` openapi-fetch hands on what it finds as the body of a response, unread. A
    // rejection goes the same way: one without a reason would be taken for none.
    fetch: async (holder: unknown) => {
      const body = await transport(holder as Holder).then(
        (answer): Outcome => ({ answer }),
        (reason: unknown): Outcome => ({ reason }),
      );
      return { status: 200, ok: true, headers: NO_HEADERS, body: body as unknown } as Response;
    },
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: (body) => JSON.stringify(body),
  });

  const send =
    (method: string) =>
    async (path: string, input: object, call: CallOptions = {}) => {
      checkOptions(call);
      const operation = vendor.operations[`${method} ${path}`];
      const form = operation?.body?.isForm && { bodySerializer: serializeForm };
      const headers = { ...(form && FORM), ...checkHeaders(call.headers) };
      const carried = { path, operation, call, parseAs: "stream" };
      try {
        const { data } = await client.request(
          method.toLowerCase() as never,
          path as never,
          { ...input, ...form, headers, ...carried } as never,
        );
        const outcome = data as unknown as Outcome;
        if (!outcome.answer) throw outcome.reason;
        return outcome.answer.body;
      } catch (error) {
        // Made in the depth of the transport, it does not say who called.
        if (error instanceof DetailedError) (Error as ErrorOfV8).captureStackTrace?.(error);
        throw error;
      }
    };
  return {
    GET: send("GET"),
    PUT: send("PUT"),
    POST: send("POST"),
    PATCH: send("PATCH"),
    DELETE: send("DELETE"),
  } as unknown as Api<Paths>;
}
