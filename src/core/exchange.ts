import { ApiError } from "./api-error.ts";
import { NetworkError } from "./network-error.ts";
import type { Fetch } from "./options.ts";
import { readBody } from "./read-body.ts";
import { redactor, shownHeaders } from "./redactor.ts";
import { retryAfter, serverTime } from "./retry-after.ts";
import type { Scope } from "./scope.ts";
import type { ApiRequest, Send } from "./send.ts";
import type { Vendor } from "./vendor.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** One request and its response, judged: a documented success is returned, all else is thrown. */
export function exchanging(
  vendor: Vendor,
  fetch: Fetch | undefined,
  maxBodyBytes: number,
  now: () => number,
): Send {
  return async (request, scope) => {
    const { operation, secrets } = request;
    const { name, operations, errorText } = vendor;
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
        : new NetworkError(
            `${operation}: no complete response from ${name}: see the cause`,
            { provider: name, operation },
            { cause },
          );
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
    if (ok && !problem) return { status, headers, body, requestId, rateLimit };

    const clean = redactor(secrets);
    body = isObject(body)
      ? clean(body)
      : clean(new TextDecoder().decode(bytes)).slice(0, 500) || undefined;
    const said = isObject(body) ? errorText(body)?.slice(0, 300) : undefined;
    const needs = operations[operation]?.needs;
    throw new ApiError(
      `${operation}: ${name} answered HTTP ${status}${said ? `: ${said}` : ""}` +
        (ok || redirect ? ` with ${problem}` : "") +
        (needs && /40[13]/.test(`${status}`) ? ` (the call needs ${needs})` : ""),
      {
        provider: name,
        operation,
        status,
        body,
        headers: shownHeaders(headers, secrets),
        requestId: clean(requestId),
        rateLimit,
        retryAfterMs: retryAfter(status, headers, rateLimit, now()),
      },
    );
  };
}

async function start(fetch: Fetch | undefined, request: ApiRequest, scope: Scope) {
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
  const location = redirected ? response.url : headers.get("location");
  return `a redirect${location ? ` to ${originOf(location, url)}` : ""}, which is never followed`;
}

function originOf(location: string, base: string): string {
  try {
    return new URL(location, base).origin;
  } catch {
    return "a malformed address";
  }
}

function bodyProblem({ operations, isFailure }: Vendor, operation: string, body: unknown) {
  const { empty, list, nullable, object } = operations[operation] ?? {};
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
