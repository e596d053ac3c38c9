import createClient from "openapi-fetch";
import { systemClock } from "./clock.ts";
import { type Answer, compose, type Layer } from "./context.ts";
import type { Credentials } from "./credentials.ts";
import { nameCaller, TimeoutError } from "./errors.ts";
import { auth } from "./layers/auth.ts";
import { deadline } from "./layers/deadline.ts";
import { hooks, notify } from "./layers/hooks.ts";
import { retry, retryPolicy } from "./layers/retry.ts";
import { sendOnce } from "./layers/send-once.ts";
import { throttle } from "./layers/throttle.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, readCallOptions } from "./options.ts";
import type { Api } from "./paths.ts";
import { shown } from "./redact.ts";
import { CallScope } from "./scope.ts";
import {
  readBody,
  readQuery,
  serializeForm,
  serializeJson,
  serializePath,
  serializeQuery,
} from "./serialize.ts";
import type { Vendor } from "./vendor.ts";

/** Of a response, openapi-fetch reads no other header than the length, to tell whether there is a body. */
const NO_HEADERS = new Headers();

/** How a call ended. */
type Outcome = { answer: Answer } | { answer?: undefined; reason: unknown };

/** What travels with a call through openapi-fetch: its documented path, its row and its settings. */
interface Carried {
  readonly path: string;
  readonly operation: Operation;
  readonly call: CallOptions;
}

/** What a provider's function gives of a call, before it is read. */
interface Given {
  params?: { path?: object; query?: object };
  body?: unknown;
}

/** Stands in for a `Request`, which would be built to be taken apart; the headers are made by the chain. */
class Holder {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  readonly carried: Carried;

  constructor(url: string, init: Pick<Holder, "method" | "body" | "carried">) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
    this.carried = init.carried;
  }
}

/**
 * A client of openapi-fetch whose `fetch` is the chain of this package. From the outside in: deadline and
 * abort, the vendor's own step, retries, credentials, slots and rate limit, the hooks, and one attempt.
 * @param options as `readClientOptions` reads them
 */
export function createApi<Paths extends {}>(
  vendor: Vendor,
  baseUrl: string,
  credentials: Credentials,
  options: ClientOptions,
): Api<Paths> {
  const { clock = systemClock, maxInFlight = 8, maxBodyBytes = 2 ** 23, onRetry } = options;
  const { maxWaitMs = 60_000 } = vendor;
  const policy = retryPolicy({ retries: 2, maxWaitMs }, options.retry);
  const now = () => clock.now();

  const layers: (Layer | undefined)[] = [
    deadline,
    vendor.around,
    retry(vendor, clock, onRetry),
    auth(credentials, now),
    throttle(vendor, clock, maxInFlight),
    options.log || options.onExchange ? hooks(vendor, now, options) : undefined,
  ];
  const chain = compose(
    layers.filter((layer) => layer !== undefined),
    sendOnce(vendor, options.fetch, maxBodyBytes, now),
  );

  const transport = async ({ url, method, body, carried }: Holder): Promise<Answer> => {
    const { path, operation, call } = carried;
    const { timeoutMs = options.timeoutMs ?? 30_000, signal, onResponse } = call;
    const source = { provider: vendor.name, operation: operation.operationId };
    const progress = { mayHaveRun: false };
    const timeoutError = (phase: string) =>
      new TimeoutError(`timeout of ${timeoutMs} ms passed while ${phase}`, {
        ...source,
        ...progress,
        timeoutMs,
        phase,
      });
    const secrets = new Set(secretsIn(call.headers));
    const answer = await chain({
      provider: vendor.name,
      operation,
      path,
      url,
      method,
      headers: requestHeaders(
        vendor.agent,
        body === undefined ? undefined : operation,
        call.headers,
      ),
      body,
      retry: retryPolicy(policy, call.retry),
      scope: new CallScope({ clock, timeoutMs, signal, timeoutError }),
      progress,
      secrets,
    });
    if (onResponse) notify(onResponse, shown(answer, secrets));
    return answer;
  };

  const client = createClient<Paths>({
    baseUrl,
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
  });

  const send =
    (method: "get" | "put" | "post" | "patch" | "delete") =>
    async (path: string, { params, body }: Given, options?: CallOptions) => {
      const operation = vendor.operations[`${method.toUpperCase()} ${path}`]!;
      try {
        const call = readCallOptions(options);
        const init = {
          params: { path: params?.path, query: readQuery(operation, params?.query) },
          body: readBody(operation, body),
          bodySerializer: operation.body?.isForm ? serializeForm : serializeJson,
          parseAs: "stream",
          carried: { path, operation, call } satisfies Carried,
        };
        const { data } = await client.request(method, path as never, init as never);
        const outcome = data as unknown as Outcome;
        if (!outcome.answer) throw outcome.reason;
        return outcome.answer.body;
      } catch (error) {
        nameCaller(error);
        throw error;
      }
    };
  return {
    GET: send("get"),
    PUT: send("put"),
    POST: send("post"),
    PATCH: send("patch"),
    DELETE: send("delete"),
  } as unknown as Api<Paths>;
}

/** What a call's own headers hold that no error may show. */
function secretsIn(headers: Record<string, string> = {}): string[] {
  return Object.keys(headers)
    .filter((name) => /auth|cookie|key|token|secret|2fa/.test(name))
    .map((name) => headers[name]!);
}

/** Request headers by lower-case name, those of the call last. */
function requestHeaders(
  agent: string,
  operation: Operation | undefined,
  given: CallOptions["headers"],
): Record<string, string> {
  const headers: Record<string, string> = { "user-agent": agent };
  if (operation) {
    headers["content-type"] = operation.body?.isForm
      ? "application/x-www-form-urlencoded"
      : "application/json";
  }
  return given ? { ...headers, ...given } : headers;
}
