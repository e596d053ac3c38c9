import createClient from "openapi-fetch";
import { elapsed, systemClock } from "./clock.ts";
import { type Answer, compose, type Context, type Layer } from "./context.ts";
import type { Credentials } from "./credentials.ts";
import { nameCaller } from "./errors.ts";
import { auth } from "./layers/auth.ts";
import { abort, deadline } from "./layers/deadline.ts";
import { hooks, notify } from "./layers/hooks.ts";
import { retry } from "./layers/retry.ts";
import { sendOnce } from "./layers/send-once.ts";
import { throttle } from "./layers/throttle.ts";
import { type CallOptions, type ClientOptions, readCallOptions } from "./options.ts";
import type { Api } from "./paths.ts";
import { shown } from "./redact.ts";
import { callScope } from "./scope.ts";
import { readBody, readPath, readQuery } from "./input.ts";
import type { Vendor } from "./vendor.ts";

/** What openapi-fetch is told of a response: that there is nothing to read. */
const NO_CONTENT = { status: 204, headers: new Headers() } as Response;

/** What travels with a call through openapi-fetch, on both ways. */
interface Carried extends Omit<Context, "url" | "method" | "body"> {
  answer?: Promise<Answer>;
}

/** What a provider's function gives of a call, before it is read. */
interface Given {
  params?: { path?: object; query?: object };
  body?: unknown;
}

/** Stands in for a `Request`, which would be built to be taken apart; the headers are made by the chain. */
function builtRequest(url: string, init: Omit<BuiltRequest, "url">): BuiltRequest {
  return { url, ...init };
}

interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  readonly carried: Carried;
}

/**
 * A client of openapi-fetch whose `fetch` is the chain of this package. From the outside in: abort, the
 * vendor's own step, retries, the line for slots and rate limits, credentials, the hooks, and one attempt with
 * its deadline.
 * @param options as `readClientOptions` reads them
 */
export function createApi<Paths extends {}>(
  vendor: Vendor,
  baseUrl: string,
  credentials: Credentials,
  options: ClientOptions,
): Api<Paths> {
  const { clock = systemClock, maxInFlight = 8, maxBodyBytes = 2 ** 23, onRetry, onWait } = options;
  const { rateLimitWindowMs = 60_000 } = vendor;
  const retries = retriesOf(options.retry, 2);

  const { take, add } = auth(credentials, clock);
  const layers: (Layer | undefined)[] = [
    abort,
    vendor.around,
    retry(vendor, clock, onRetry, onWait),
    take,
    throttle(vendor, clock, maxInFlight, onWait),
    // Behind the line: a token that was taken before it may have ended by the time of its turn.
    add,
    options.log || options.onExchange ? hooks(vendor, () => elapsed(clock), options) : undefined,
    deadline(clock),
  ];
  const chain = compose(
    layers.filter((layer) => layer !== undefined),
    sendOnce(vendor, options.fetch, maxBodyBytes, () => clock.now()),
  );

  const client = createClient<Paths>({
    baseUrl,
    Request: builtRequest as unknown as typeof Request,
    // The answer goes past openapi-fetch, which would read it anew, and swallow a rejection without a reason.
    fetch: async (request: unknown) => {
      const { url, method, body, carried } = request as BuiltRequest;
      carried.answer = chain(Object.assign(carried, { url, method, body }));
      return NO_CONTENT;
    },
  });

  const send =
    (method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE") =>
    async (path: string, { params = {}, body: givenBody }: Given, callOptions?: CallOptions) => {
      const operation = vendor.operations[`${method} ${path}`]!;
      try {
        const call = readCallOptions(callOptions);
        const {
          timeoutMs = options.timeoutMs ?? 30_000,
          maxWaitMs = options.maxWaitMs ?? rateLimitWindowMs * 1.1,
          signal,
          onResponse,
        } = call;
        const query = readQuery(operation, params.query);
        const body = readBody(operation, givenBody);
        const details = {
          provider: vendor.name,
          operation: operation.operationId,
          mayHaveRun: false,
        };
        const isForm = operation.body?.isForm;
        const mediaType = isForm ? "application/x-www-form-urlencoded" : "application/json";
        // By this header openapi-fetch serializes the body.
        const headers = body && { "content-type": mediaType };
        const carried: Carried = {
          details,
          operation,
          path,
          headers: {
            "user-agent": vendor.agent,
            ...call.headers,
            ...headers,
          },
          retries: retriesOf(call.retry, retries),
          turn: { patienceMs: maxWaitMs },
          timeoutMs,
          scope: callScope({ clock, signal }),
          secrets: new Set(secretsIn(call.headers)),
        };
        const init = {
          params: { path: readPath(path, params.path), query },
          headers,
          body,
          carried,
        };
        await client.request(method as never, path as never, init as never);
        const answer = (await carried.answer)!;
        if (onResponse) {
          notify(onResponse, shown(answer, carried.secrets));
        }
        return answer.body;
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

/** What `retry` says, on top of what holds without it. */
function retriesOf(retry: CallOptions["retry"], base: number | false): number | false {
  return retry === false ? false : (retry?.retries ?? base);
}

/** What a call's own headers hold that no error may show: their values, and the parts of those. */
function secretsIn(headers: Record<string, string> = {}): string[] {
  const secret = /auth|cookie|jwt|key|pass|secret|session|token|2fa/;
  return Object.keys(headers).flatMap((name) =>
    secret.test(name) ? [headers[name]!, ...headers[name]!.split(/[\s=;,]+/)] : [],
  );
}
