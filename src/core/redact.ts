import type { ResponseHeaders } from "./fetch.ts";
import type { ResponseInfo } from "./options.ts";

/** A longer text of a body is cut: an error is kept for longer than an answer. */
const MAX_LENGTH = 10_000;
/** How much of a text is searched for encoded secrets, which no token fills. */
const MAX_SEARCHED = 2 ** 20;
/** A chain of causes is two or three long; one that is a circle has to end. */
const MAX_CAUSES = 9;
/** A shorter secret occurs in file names and words, which a search would garble, unless it is a code of digits. */
const SEARCHED = /^(.{8,}|[\d-]{4,})$/;
/** Servers and proxies encode what they echo once, and then each other's pages. */
const MAX_ENCODINGS = 4;

const REDACTED = "<redacted>";

/**
 * Takes credentials out of what an error shows, which is JSON or nothing: a server may echo the request.
 * Where a text holds a credential in an encoding, all of it goes, and with a key its property.
 */
export function redactor(secrets: Iterable<string>): <Value>(value: Value) => Value {
  // The longest first: a token that begins with another would leave its tail.
  const all = [...secrets].filter(isSearched).sort((a, b) => b.length - a.length);
  const needles = all.flatMap(formsOf).map(folded).filter(isSearched);

  const isHiddenIn = (text: string): boolean => {
    let decoded = text;
    for (let round = 0; round <= MAX_ENCODINGS; round++) {
      const searched = folded(decoded);
      if (needles.some((needle) => searched.includes(needle))) {
        return true;
      }
      if (all.some((secret) => decoded.includes(secret))) {
        return true;
      }
      if (!/[%&\\]/.test(decoded)) {
        return false;
      }
      decoded = decodedOnce(decoded);
    }
    return false;
  };
  const cleanText = (text: string): string => {
    let cleaned = text;
    for (const secret of all) {
      cleaned = cleaned.replaceAll(secret, REDACTED);
    }
    // More than is shown: an encoded secret across the cut must not show its beginning.
    cleaned = cleaned.slice(0, MAX_SEARCHED);
    return isHiddenIn(cleaned) ? REDACTED : cleaned.slice(0, MAX_LENGTH);
  };
  const clean = (key: string, value: unknown): unknown => {
    if (cleanText(key) !== key) {
      return undefined;
    }
    if (typeof value === "string") {
      return cleanText(value);
    }
    return typeof value === "number" && cleanText(`${value}`) !== `${value}` ? REDACTED : value;
  };
  return <Value>(value: Value): Value => {
    try {
      return JSON.parse(JSON.stringify(value, clean)) as Value;
    } catch {
      // It is nothing, or nests so deep that it is no vendor's body.
      return undefined as Value;
    }
  };
}

const isSearched = (secret: string) => SEARCHED.test(secret);

/**
 * A secret, and the part of base64 that it alone decides, at each of the three places where it can begin in
 * a group of three bytes.
 */
function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].map((before) => {
    const bytes = "\0".repeat(before) + secret;
    return btoa(bytes).slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
  return [secret, ...base64];
}

/** Letters and digits alone, without case: what escapes and wraps a text, or is lost by it, does not count. */
function folded(text: string): string {
  return text.replace(/[^a-z\d]/gi, "").toLowerCase();
}

/** The named characters of HTML that begin or end an escape. */
const SIGNS: Record<string, string> = { amp: "&", bsol: "\\", num: "#", percnt: "%", semi: ";" };

/**
 * Undoes one layer of percent-encoding, of the escapes of JSON and scripts, and of HTML, as far as they stand
 * for ASCII. A named character of HTML is a sign, which does not count, but for those of escapes.
 */
function decodedOnce(text: string): string {
  return text.replace(
    /(?:%|\\x|\\u00|\\u\{0*|&#x0*)([\da-f]{2})[;}]?|&#0*(\d{2,3});?|&(\w+);/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name) {
        return SIGNS[name.toLowerCase()] ?? " ";
      }
      return String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** An error of the runtime, made anew without credentials: undici quotes what it could not parse. */
export interface Cause extends Error {
  /** Its own, or that of what caused it. */
  code?: string;
  /** What the system was asked for when it failed, for example `connect` or `read`. Its own, or of what caused it. */
  syscall?: string;
}

/** What is told of an error and its causes: names, codes and messages, cleaned. */
export function causeOf(error: unknown, secrets: Iterable<string>): Cause | undefined {
  const clean = redactor(secrets);
  const cleanText = (value: unknown) => (typeof value === "string" ? clean(value) : undefined);
  const copy = (from: unknown, depth: number): Cause | undefined => {
    if (typeof from === "string") {
      return new Error(clean(from));
    }
    if (typeof from !== "object" || from === null || depth > MAX_CAUSES) {
      return undefined;
    }
    const given = from as Record<string, unknown>;
    const name = cleanText(given.name) ?? "Error";
    const cause = copy(given.cause, depth + 1);
    const made: Cause = new Error(cleanText(given.message), cause && { cause });
    for (const key of ["code", "syscall"] as const) {
      const own = cleanText(given[key]) ?? cause?.[key];
      if (own) {
        made[key] = own;
      }
    }
    // Ours would tell of this file, the runtime's may quote.
    return Object.assign(made, { name, stack: `${name}: ${made.message}` });
  };
  try {
    return copy(error, 0);
  } catch {
    // An accessor of it threw.
    return undefined;
  }
}

type Shown = Omit<ResponseInfo, "headers"> & { headers: ResponseHeaders };

/** A response as errors and hooks see it: without cookies and echoed credentials. */
export function shown(
  { status, headers: all, requestId, rateLimit }: Shown,
  secrets: Iterable<string>,
): ResponseInfo {
  const clean = redactor(secrets);
  // Node's fetch lets an empty name and one with a space through, which `Headers` refuses.
  const headers = new Headers(clean(pick(all, (name) => !/^$| |set-cookie/.test(name))));
  return { status, headers, requestId: clean(requestId), rateLimit };
}

/** Some entries of headers or of a query. */
export function pick(
  entries: Pick<ResponseHeaders, "forEach"> | undefined,
  isPicked: (name: string) => boolean,
): Record<string, string> {
  const picked: Record<string, string> = {};
  entries?.forEach((value, name) => {
    if (isPicked(name)) {
      picked[name] = value;
    }
  });
  return picked;
}
