import { type Context, type Next, sourceOf } from "../context.ts";
import { ApiError, NetworkError } from "../errors.ts";
import type { Fetch, FetchInit, FetchResponse } from "../fetch.ts";
import { retryAfter, serverTime } from "../rate-limit.ts";
import { readBody } from "../read-body.ts";
import { cleaned, redactor, shown } from "../redact.ts";
import { bodyProblem, isObject } from "../success.ts";
import type { Vendor } from "../vendor.ts";

/** How much of the vendor's text a message quotes, and how much of a page that is no JSON an error keeps. */
const MAX_QUOTED = 300;
const MAX_TEXT = 500;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** One request and its response, judged: a documented success is returned, all else is thrown. */
export function sendOnce(
  vendor: Vendor,
  fetch: Fetch | undefined,
  maxBodyBytes: number,
  now: () => number,
): Next {
  return async (context) => {
    const { operation, scope, secrets } = context;
    const source = sourceOf(context);
    let response: FetchResponse;
    let bytes: Uint8Array | undefined;
    let redirect: string | undefined;
    try {
      response = await scope.race("waiting for the response", start(fetch, context));
      redirect = redirectProblem(response, context.url);
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
    let shownBody = isObject(body)
      ? clean(body)
      : clean(new TextDecoder().decode(bytes)).slice(0, MAX_TEXT) || undefined;
    // Of a success that is broken only a page of HTML tells something other than the secret.
    if (ok && operation.isSecret && !/^\s*</.test(`${shownBody}`)) shownBody = undefined;
    const said = isObject(shownBody)
      ? vendor.errorText(shownBody)?.slice(0, MAX_QUOTED)
      : undefined;
    const isDenied = status === 401 || status === 403;
    throw new ApiError(
      `${source.provider} answered HTTP ${status}${said ? `: ${said}` : ""}` +
        (ok || redirect ? ` with ${problem}` : "") +
        (operation.needs && isDenied ? ` (the call needs ${operation.needs})` : ""),
      {
        ...source,
        ...shown(answer, secrets),
        body: shownBody,
        retryAfterMs: retryAfter(status, headers, rateLimit, now()),
      },
    );
  };
}

async function start(
  fetch: Fetch = globalThis.fetch,
  { scope, url, method, headers, body }: Context,
): Promise<FetchResponse> {
  const { signal } = scope;
  // It may have been stopped in the turn in which it was made.
  signal?.throwIfAborted();
  const init: FetchInit = { method, headers: { ...headers }, redirect: "manual" };
  if (body !== undefined) init.body = body;
  if (signal) init.signal = signal;
  const response = await fetch(url, init);
  // A fetch that does not heed the signal comes too late: nobody will read this body.
  if (scope.stopped()) void response.body?.cancel().catch(() => {});
  return response;
}

function redirectProblem(response: FetchResponse, url: string): string | undefined {
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
