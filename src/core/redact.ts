import type { ResponseHeaders } from "./fetch.ts";
import type { ResponseInfo } from "./options.ts";

/** What nests deeper is no vendor's body, and would overflow the stack. */
const MAX_DEPTH = 100;
/** A chain of causes is two or three long; one that is a circle has to end. */
const MAX_CAUSES = 9;
/** A shorter secret occurs in file names and words, which a search would garble; a code of digits does not. */
const MIN_SEARCHED = 8;
const SHORT_CODE = /^\d{4,7}$/;

/**
 * Takes credentials out of what an error shows: a server may echo the request. Texts and keys are
 * cleaned, everything else is kept down to a hundred levels.
 */
export function redactor(secrets: Iterable<string>): <Value>(value: Value) => Value {
  // The longest first: a token that begins with another would leave its tail.
  const searched = [...secrets].sort((a, b) => b.length - a.length).flatMap(patternsOf);
  const pattern = searched.length ? new RegExp(searched.join("|"), "g") : undefined;
  const clean = (value: unknown, depth = 0): unknown => {
    if (typeof value === "string") return pattern ? value.replace(pattern, "<redacted>") : value;
    if (depth > MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [clean(key) as string, clean(item, depth + 1)]),
    );
  };
  return clean as <Value>(value: Value) => Value;
}

function patternsOf(secret: string): string[] {
  if (SHORT_CODE.test(secret)) return [`\\b${secret}\\b`];
  if (secret.length < MIN_SEARCHED) return [];
  return [secret, ...base64FormsOf(secret)].map(anyForm);
}

const ENTITIES: Record<string, string> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

/**
 * A pattern of a text as servers and proxies write it: plain, percent-encoded at any depth, in JSON, and in
 * HTML, whichever of its characters they escape.
 */
function anyForm(text: string): string {
  return Array.from(text, (char) => {
    const plain = char.replace(/[^\w-]/, "\\$&");
    if (/[\w.~-]/.test(char)) return plain;
    const code = char.charCodeAt(0);
    const hex = Array.from(code.toString(16), (digit) => `[${digit}${digit.toUpperCase()}]`).join(
      "",
    );
    const entity = ENTITIES[char];
    return (
      `(?:\\\\?${plain}|%(?:25)*${hex}|\\\\u00${hex}|&#0*${code};|&#[xX]0*${hex};` +
      `${entity ? `|&${entity};` : ""})`
    );
  }).join("");
}

/**
 * The part of base64 that a secret alone decides, at each of the three places where it can begin in a group
 * of three bytes; in both alphabets.
 */
function base64FormsOf(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = new TextEncoder().encode("\0".repeat(before) + secret);
    const encoded = btoa(String.fromCharCode(...bytes));
    const first = Math.ceil((before * 8) / 6);
    const whole = encoded.slice(first, Math.floor((bytes.length * 8) / 6));
    return [whole, whole.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** An error of the runtime, made anew without credentials: undici quotes what it could not parse. */
export interface Cause extends Error {
  code?: string;
}

/** What is told of an error and its causes: names, codes and messages, cleaned. */
export function causeOf(error: unknown, secrets: Iterable<string>): Cause | undefined {
  const clean = redactor(secrets);
  const read = (from: unknown, key: string): string | undefined => {
    try {
      const value = (from as Record<string, unknown>)[key];
      return typeof value === "string" ? clean(value) : undefined;
    } catch {
      return undefined;
    }
  };
  const copy = (from: unknown, depth: number): Cause | undefined => {
    if (typeof from === "string") return new Error(clean(from));
    if (typeof from !== "object" || from === null || depth > MAX_CAUSES) return undefined;
    const cause = "cause" in from ? copy(from.cause, depth + 1) : undefined;
    const made: Cause = new Error(read(from, "message"), cause && { cause });
    made.name = read(from, "name") ?? "Error";
    // Ours would tell of this file, the runtime's may quote.
    made.stack = `${made.name}: ${made.message}`;
    const code = read(from, "code");
    if (code !== undefined) made.code = code;
    return made;
  };
  return copy(error, 0);
}

/** The code of the first of some causes that has one. */
export function codeOf(cause: Cause | undefined): string | undefined {
  return cause && (cause.code ?? codeOf(cause.cause as Cause | undefined));
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
