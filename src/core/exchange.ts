import { ApiError } from "./api-error.ts";
import { NetworkError } from "./network-error.ts";
import type { Fetch } from "./options.ts";
import { readBody } from "./read-body.ts";
import { cleaned, redactor, shown } from "./redactor.ts";
import { retryAfter, serverTime } from "./retry-after.ts";
import type { Scope } from "./scope.ts";
import type { ApiRequest, Send } from "./send.ts";
import type { Operation, Vendor } from "./vendor.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** One request and its response, judged: a documented success is returned, all else is thrown. */
export function exchanging(
  vendor: Vendor,
  fetch: Fetch | undefined,
  maxBodyBytes: number,
  now: () => number,
): Send {
  return async (request, scope) => {
    const { source, secrets } = request;
    const operation = vendor.operations[source.operation]!;
    let response: Response;
    let bytes: Uint8Array | undefined;
    let redirect: string | undefined;
    try {
      response = await scope.race("waiting for the response", start(fetch, request, scope));
      redirect = redirectProblem(response, request);
      bytes = await readBody(response, redirect ? -1 : maxBodyBytes, scope);
    } catch (cause) {
      throw scope.stopped()
        ? cause
        : new NetworkError("no complete response: see the cause", source, {
            cause: cleaned(cause, secrets),
          });
    }
    const { status, headers, ok } = response;
    const requestId = headers.get(vendor.requestIdHeader ?? "x-request-id") ?? undefined;
    const rateLimit = vendor.rateLimit?.(headers, () => serverTime(headers, now()));

    let body: unknown;
    let problem = redirect;
    if (!bytes) problem ??= `a body of over ${maxBodyBytes} bytes`;
    if (status === 206) problem ??= "a part of a body";
    try {
      if (bytes?.length && !redirect) body = JSON.parse(utf8.decode(bytes));
      problem ??= bodyProblem(vendor, operation, body);
    } catch {
      problem = "a body that is not JSON";
    }
    const answer = { status, headers, requestId, rateLimit, body };
    if (ok && !problem) return answer;

    const clean = redactor(secrets);
    const { needs } = operation;
    body = isObject(body)
      ? clean(body)
      : clean(new TextDecoder().decode(bytes)).slice(0, 500) || undefined;
    // Of a success that is broken only a page of HTML tells something other than the secret.
    if (ok && operation.secret && !/^\s*</.test(`${body}`)) body = undefined;
    const said = isObject(body) ? vendor.errorText(body)?.slice(0, 300) : undefined;
    throw new ApiError(
      `${source.provider} answered HTTP ${status}${said ? `: ${said}` : ""}` +
        (ok || redirect ? ` with ${problem}` : "") +
        (needs && /40[13]/.test(`${status}`) ? ` (the call needs ${needs})` : ""),
      {
        ...source,
        ...shown(answer, secrets),
        body,
        retryAfterMs: retryAfter(status, headers, rateLimit, now()),
      },
    );
  };
}

async function start(fetch: Fetch | undefined, request: ApiRequest, scope: Scope) {
  // It may have been stopped in the turn in which it was made.
  scope.signal?.throwIfAborted();
  const { url, method, headers, body } = request;
  const init = { method, headers, body, signal: scope.signal, redirect: "manual" } as RequestInit;
  const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
  // A fetch that does not heed the signal comes too late: nobody will read this body.
  if (scope.stopped()) void response.body?.cancel().catch(() => {});
  return response;
}

function redirectProblem(response: Response, { url }: ApiRequest): string | undefined {
  const { status, redirected, type, headers } = response;
  if ((status < 300 || status > 399) && !redirected && type !== "opaqueredirect") return undefined;
  const location = (redirected && response.url) || headers.get("location");
  let target = "";
  try {
    if (location) target = ` to ${new URL(location, url).origin}`;
  } catch {
    // The target of a malformed address is not named.
  }
  return `a redirect${target}, which is never followed`;
}

function bodyProblem({ isFailure }: Vendor, operation: Operation, body: unknown) {
  const { empty, list, nullable, object } = operation;
  if (body === undefined && empty) return undefined;
  if (!isObject(body)) return "a body that is not a JSON object";
  if (isFailure?.(body)) return "a body that reports a failure";
  const isWhole = list
    ? Array.isArray(body[list]) || (nullable && body[list] === null)
    : !object || isObject(body[object]);
  return isWhole ? undefined : `a body without its ${list ?? object}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
