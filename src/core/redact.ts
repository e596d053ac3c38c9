import type { ResponseHeaders } from "./fetch.ts";
import type { ResponseInfo } from "./options.ts";

/** What nests deeper is no vendor's body, and would overflow the stack. */
const MAX_DEPTH = 100;
/** A chain of causes is two or three long; one that is a circle has to end. */
const MAX_CAUSES = 9;

/**
 * Takes credentials out of what an error shows: a server may echo the request. Texts and keys are
 * cleaned, everything else is kept down to a hundred levels.
 */
export function redactor(secrets: Iterable<string>): <Value>(value: Value) => Value {
  const clean = (value: unknown, depth = 0): unknown => {
    if (typeof value === "string")
      return [...secrets].reduce((text, secret) => text.replaceAll(secret, "<redacted>"), value);
    if (depth > MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [clean(key) as string, clean(item, depth + 1)]),
    );
  };
  return clean as <Value>(value: Value) => Value;
}

/** A runtime's error, and its causes, without credentials: undici quotes what it could not parse. */
export function cleaned(error: unknown, secrets: Iterable<string>): unknown {
  const clean = redactor(secrets);
  let cause = error as Record<string, unknown>;
  for (let depth = 0; cause instanceof Object && depth < MAX_CAUSES; depth++) {
    for (const key of Object.getOwnPropertyNames(cause)) {
      if (typeof cause[key] === "string") Reflect.set(cause, key, clean(cause[key]));
    }
    cause = cause.cause as typeof cause;
  }
  return error;
}

type Shown = Omit<ResponseInfo, "headers"> & { headers: ResponseHeaders };

/** A response as errors and hooks see it: without cookies and echoed credentials. */
export function shown(
  { status, headers: all, requestId, rateLimit }: Shown,
  secrets: Iterable<string>,
): ResponseInfo {
  const clean = redactor(secrets);
  const headers = new Headers();
  all.forEach((value, name) => name !== "set-cookie" && headers.append(name, clean(value)));
  return { status, headers, requestId: clean(requestId), rateLimit };
}
