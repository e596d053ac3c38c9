import type { Context, Next } from "../context.ts";
import { ApiError, NetworkError } from "../errors.ts";
import type { Fetch, FetchInit, FetchResponse } from "../fetch.ts";
import { isObject } from "../json.ts";
import { retryAfter, serverTime } from "../rate-limit.ts";
import { readBytes } from "../read-bytes.ts";
import { causeOf, redactor, shown } from "../redact.ts";
import { bodyProblem, isSuccess } from "../success.ts";
import type { Vendor } from "../vendor.ts";

/** How much of the vendor's text a message quotes, and how much of a page that is no JSON an error keeps. */
const MAX_QUOTED = 300;
const MAX_TEXT = 500;
/** A JSON body of more bytes is no error of a vendor's, and each of its values would be searched for secrets. */
const MAX_KEPT = 2 ** 16;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The codes of a connection that was never made, so that nothing can have reached the vendor. A system with short
 * TCP timeouts may report the first three of an open one, too.
 */
const NEVER_SENT =
  /^(ECONNREFUSED|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** One request and its response, judged: a documented success is returned, all else is thrown. */
export function sendOnce(
  vendor: Vendor,
  fetch: Fetch | undefined,
  maxBodyBytes: number,
  now: () => number,
): Next {
  return async (context) => {
    const { details, operation, scope, secrets } = context;
    const before = details.mayHaveRun;
    // What may be repeated does no harm where it ran unseen: a token exchange before the call that needs it.
    details.mayHaveRun ||= context.method !== "GET" && !operation.isRepeatable;

    let response!: FetchResponse;
    let redirect: string | undefined;
    let bytes: Uint8Array | undefined;
    let hasAnswered = false;
    try {
      response = await scope.race("waiting for the response", start(fetch, context));
      // A fetch of the caller's may bring anything.
      redirect = redirectProblem(response, context.url);
      hasAnswered = true;
      bytes = await readBytes(response, redirect ? -1 : maxBodyBytes, scope);
    } catch (error) {
      if (scope.stopped()) {
        throw error;
      }
      // The status of a refusal tells more than the end of its body would have.
      if (!hasAnswered || response.ok || redirect) {
        const cause = causeOf(error, secrets);
        const code = cause?.code;
        if (!hasAnswered && NEVER_SENT.test(`${code}`)) {
          details.mayHaveRun = before;
        }
        throw new NetworkError(
          `no complete response${code ? ` (${code})` : ""}: see the cause`,
          { ...details, code },
          { cause },
        );
      }
    }

    const { status, headers, ok } = response;
    let problem = redirect ?? (bytes ? undefined : `a body of over ${maxBodyBytes} bytes`);
    const requestId = headers.get(vendor.requestIdHeader ?? "x-request-id") ?? undefined;
    const rateLimit = vendor.rateLimit?.(headers, () => serverTime(headers, now()));
    let body: unknown;
    if (ok && !isSuccess(operation, status)) {
      problem ??= "a status that is not documented";
    }
    try {
      if (bytes?.length && !redirect) {
        body = JSON.parse(utf8.decode(bytes));
      }
      problem ??= bodyProblem(vendor, operation, body);
    } catch {
      problem ??= "a body that is not JSON";
    }
    const answer = { status, headers, requestId, rateLimit, body };
    if (ok && !problem) {
      return answer;
    }

    const clean = redactor(secrets);
    const isKept = isObject(body) && bytes!.length <= MAX_KEPT;
    let told = isKept ? clean(body) : textOf(bytes, clean);
    // Whatever is wrong with it, a success that was to hold a secret may hold it.
    if (ok && operation.isSecret) {
      told = undefined;
    }
    const said = isObject(told) ? vendor.errorText(told)?.slice(0, MAX_QUOTED) : undefined;
    const isRefusal = status >= 400 && status < 500 && status !== 408;
    if (isRefusal) {
      details.mayHaveRun = before;
    }
    throw new ApiError(
      clean(
        `${vendor.name} answered HTTP ${status}${said ? `: ${said}` : ""}` +
          (ok || redirect ? ` with ${problem}` : "") +
          (operation.needs && status === 403 ? ` (the call needs ${operation.needs})` : "") +
          (details.mayHaveRun ? "; it may have been executed" : ""),
      ),
      {
        ...details,
        ...shown(answer, secrets),
        body: told,
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
  if (body !== undefined) {
    init.body = body;
  }
  if (signal) {
    init.signal = signal;
  }
  const response = await fetch(url, init);
  // A fetch that does not heed the signal comes too late: nobody will read this body.
  if (scope.stopped()) {
    void response.body?.cancel().catch(() => {});
  }
  return response;
}

/** The beginning of a body that is not kept whole. */
function textOf(
  bytes: Uint8Array | undefined,
  clean: (text: string) => string,
): string | undefined {
  return clean(new TextDecoder().decode(bytes)).slice(0, MAX_TEXT) || undefined;
}

function redirectProblem(response: FetchResponse, url: string): string | undefined {
  const { status, redirected, type, headers } = response;
  const location = (redirected && response.url) || headers.get("location");
  if ((status < 300 || status > 399) && !redirected && type !== "opaqueredirect") {
    return undefined;
  }
  const isNamed = location && URL.canParse(location, url);
  const target = isNamed ? ` to ${new URL(location, url).origin}` : "";
  return `a redirect${target}, which is never followed`;
}
