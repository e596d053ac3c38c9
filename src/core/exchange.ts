import { ApiError } from "./api-error.ts";
import { NetworkError } from "./network-error.ts";
import type { Fetch } from "./options.ts";
import { parseJson, type ParsedJson } from "./parse-json.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";
import { redactor } from "./redact.ts";
import { retryAfter, serverTime } from "./retry-after.ts";
import type { Scope } from "./scope.ts";
import type { Answer, ApiRequest, Send } from "./send.ts";
import type { Operation, Vendor } from "./vendor.ts";

export interface ExchangeSettings {
  vendor: Vendor;
  fetch: Fetch | undefined;
  maxBodyBytes: number;
  now: () => number;
}

/** One request and its response, judged: a documented success is returned, all else is thrown. */
export function exchanging({ vendor, fetch, maxBodyBytes, now }: ExchangeSettings): Send {
  return async (request, scope) => {
    const { operation } = request;
    const lost = (cause: unknown) =>
      scope.signal?.aborted ? scope.signal.reason : new NetworkError(vendor.name, operation, cause);

    const response = await scope
      .race("waiting for the response", start(fetch, request, scope))
      .catch((cause: unknown) => {
        throw lost(cause);
      });
    const { status, headers } = response;
    const requestId = headers.get(vendor.requestIdHeader ?? "x-request-id") ?? undefined;
    const rateLimit = vendor.rateLimit?.(headers, () => serverTime(headers, now()));

    const refuse = (problem: string, parsed: ParsedJson = {}): ApiError => {
      const redact = redactor(request.secrets);
      const body = redact.value(parsed.value ?? parsed.text);
      const text = isObject(body) ? vendor.errorText(body)?.slice(0, 300) : undefined;
      return new ApiError(
        `${operation}: HTTP ${status} from ${vendor.name}${problem}${text ? `: ${text}` : ""}${hint(vendor.operations[operation], status)}`,
        {
          provider: vendor.name,
          operation,
          status,
          body: typeof body === "string" ? body.slice(0, 500) : body,
          headers: redact.headers(headers),
          requestId,
          rateLimit,
          retryAfterMs: retryAfter(status, headers, rateLimit, now()),
        },
      );
    };

    const redirect = redirectProblem(response, request);
    if (redirect) {
      void response.body?.cancel().catch(() => {});
      throw refuse(redirect);
    }

    let bytes: Uint8Array;
    try {
      bytes = await readBody(response, maxBodyBytes, scope);
    } catch (cause) {
      if (cause instanceof BodyTooLarge) throw refuse(` with a body of over ${maxBodyBytes} bytes`);
      if (response.ok || scope.signal?.aborted) throw lost(cause);
      throw refuse(", and its body broke off");
    }
    const parsed = parseJson(bytes);
    const problem = response.ok ? bodyProblem(vendor, operation, parsed) : "";
    if (problem !== undefined) throw refuse(problem, parsed);
    return { ok: true, status, headers, body: parsed.value, requestId, rateLimit } satisfies Answer;
  };
}

async function start(fetch: Fetch | undefined, request: ApiRequest, scope: Scope) {
  const { url, method, headers, body } = request;
  const init: RequestInit = { method, headers, redirect: "manual" };
  if (body !== undefined) init.body = body;
  if (scope.signal) init.signal = scope.signal;
  return fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init);
}

function redirectProblem(response: Response, request: ApiRequest): string | undefined {
  const { status, redirected, type } = response;
  if (status === 304) return " without a conditional request";
  if (!(status >= 300 && status < 400) && !redirected && type !== "opaqueredirect")
    return undefined;
  const location = redirected ? response.url : response.headers.get("location");
  let target = "";
  try {
    if (location) target = ` to ${new URL(location, request.url).origin}`;
  } catch {
    target = " to a malformed address";
  }
  return `: a redirect${target}. Redirects are never followed: check the base URL`;
}

function bodyProblem(vendor: Vendor, name: string, parsed: ParsedJson): string | undefined {
  const { empty, list, object }: Operation = vendor.operations[name] ?? {};
  const { value, problem } = parsed;
  if (problem) return `, but ${problem}`;
  if (isObject(value) ? vendor.isFailure?.(value) : false)
    return ", but its body says that it failed";
  if (empty) return undefined;
  if (value === undefined) return ", but its body is empty";
  if (!isObject(value)) return ", but its body is not a JSON object";
  if (list && !Array.isArray(value[list])) return `, but "${list}" is missing or not a list`;
  if (object && !isObject(value[object])) return `, but "${object}" is missing or not an object`;
  return undefined;
}

function hint(operation: Operation | undefined, status: number): string {
  const needed = operation?.permission;
  return needed && (status === 401 || status === 403) ? ` (the call needs ${needed})` : "";
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
