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

/** What openapi-fetch is told of a response: that there is nothing to read. */
const NO_CONTENT = { status: 204, ok: true, headers: new Headers() } as Response;

/** What travels with a call through openapi-fetch: its documented path, its row, its settings, its answer. */
interface Carried {
  readonly path: string;
  readonly operation: Operation;
  readonly call: CallOptions;
  answer?: Promise<Answer>;
}

/** What a provider's function gives of a call, before it is read. */
interface Given {
  params?: { path?: object; query?: object };
  body?: unknown;
}

/** Stands in for a `Request`, which would be built to be taken apart; the headers are made by the chain. */
class Holder {
  readonly url: string;
  declare readonly method: string;
  declare readonly body: string | undefined;
  declare readonly carried: Carried;

  constructor(url: string, init: Pick<Holder, "method" | "body" | "carried">) {
    this.url = url;
    Object.assign(this, init);
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
    const details = {
      provider: vendor.name,
      operation: operation.operationId,
      mayHaveRun: false,
    };
    const timeoutError = (phase: string) => {
      const message = `timeout of ${timeoutMs} ms passed while ${phase}`;
      return new TimeoutError(message, { ...details, timeoutMs, phase });
    };
    const headers: Record<string, string> = { "user-agent": vendor.agent, ...call.headers };
    if (body !== undefined) {
      const isForm = operation.body?.isForm;
      headers["content-type"] = isForm ? "application/x-www-form-urlencoded" : "application/json";
    }
    const secrets = new Set(secretsIn(call.headers));
    const answer = await chain({
      details,
      operation,
      path,
      url,
      method,
      headers,
      body,
      retry: retryPolicy(policy, call.retry),
      scope: new CallScope({ clock, timeoutMs, signal, timeoutError }),
      secrets,
    });
    if (onResponse) notify(onResponse, shown(answer, secrets));
    return answer;
  };

  const client = createClient<Paths>({
    baseUrl,
    Request: Holder as unknown as typeof Request,
    // The answer goes past openapi-fetch, which would read it anew, and swallow a rejection without a reason.
    fetch: async (holder: unknown) => {
      const { carried } = holder as Holder;
      carried.answer = transport(holder as Holder);
      return NO_CONTENT;
    },
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
  });

  const send =
    (method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE") =>
    async (path: string, { params, body }: Given, options?: CallOptions) => {
      const operation = vendor.operations[`${method} ${path}`]!;
      try {
        const call = readCallOptions(options);
        const carried: Carried = { path, operation, call };
        const init = {
          params: { path: params?.path, query: readQuery(operation, params?.query) },
          body: readBody(operation, body),
          bodySerializer: operation.body?.isForm ? serializeForm : serializeJson,
          carried,
        };
        await client.request(method as never, path as never, init as never);
        return (await carried.answer)!.body;
      } catch (error) {
        nameCaller(error);
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

/** What a call's own headers hold that no error may show. */
function secretsIn(headers: Record<string, string> = {}): string[] {
  const secret = /auth|cookie|key|token|secret|2fa/;
  return Object.keys(headers).flatMap((name) => (secret.test(name) ? headers[name]! : []));
}
