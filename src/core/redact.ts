import type { ResponseHeaders } from "./fetch.ts";
import type { ResponseInfo } from "./options.ts";

/** What nests deeper is no vendor's body, and would overflow the stack. */
const MAX_DEPTH = 100;
/** A longer text of a body is cut: an error is kept for longer than an answer. */
const MAX_LENGTH = 10_000;
/** A chain of causes is two or three long; one that is a circle has to end. */
const MAX_CAUSES = 9;
/** A shorter secret occurs in file names and words, which a search would garble. */
const MIN_SEARCHED = 8;
/** A code of a second factor, which is searched for as a number of its own. Mails write it as `123-456`. */
const SHORT_CODE = /^\d(-?\d){3,6}$/;
/** Servers and proxies encode what they echo once, and then each other's pages. */
const MAX_ENCODINGS = 4;

const REDACTED = "<redacted>";

/**
 * Takes credentials out of what an error shows: a server may echo the request. Texts and keys are
 * cleaned, everything else is kept down to a hundred levels. Where a text holds a credential in an encoding,
 * all of it goes.
 */
export function redactor(secrets: Iterable<string>): <Value>(value: Value) => Value {
  const all = [...secrets];
  // The longest first: a token that begins with another would leave its tail.
  const long = all.filter(({ length }) => length >= MIN_SEARCHED).flatMap(formsOf);
  const patterns = long.sort((a, b) => b.length - a.length).map(escaped);
  const codes = all.filter((each) => SHORT_CODE.test(each)).map(numberIn);
  patterns.push(...codes);
  const pattern = patterns.length ? new RegExp(patterns.join("|"), "gi") : undefined;
  const needles = long.map(folded);
  const number = codes.length ? new RegExp(codes.join("|")) : undefined;
  const margin = 2 * Math.max(0, ...all.map(({ length }) => length));

  const cleanText = (text: string): string => {
    if (!pattern) return text.length > MAX_LENGTH ? ownText(text.slice(0, MAX_LENGTH)) : text;
    let cleaned = text.slice(0, MAX_LENGTH).replace(pattern, REDACTED);
    // Where it was cut, the beginning of a secret may be left.
    if (text.length > MAX_LENGTH) cleaned = ownText(cleaned.slice(0, -margin));
    return isHiddenIn(cleaned, needles, number) ? REDACTED : cleaned;
  };
  const clean = (value: unknown, depth = 0): unknown => {
    if (typeof value === "string") return cleanText(value);
    if (typeof value === "number") {
      return cleanText(String(value)) === String(value) ? value : REDACTED;
    }
    if (depth > MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [clean(key) as string, clean(item, depth + 1)]),
    );
  };
  return clean as <Value>(value: Value) => Value;
}

/** The characters of a text in a text of its own: a slice would hold what it was cut from. */
export function ownText(text: string): string {
  return Array.from(text).join("");
}

/**
 * A secret, and the part of base64 that it alone decides, at each of the three places where it can begin in
 * a group of three bytes; in both alphabets.
 */
function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].flatMap((before) => {
    const bytes = new TextEncoder().encode("\0".repeat(before) + secret);
    const encoded = btoa(String.fromCharCode(...bytes));
    const first = Math.ceil((before * 8) / 6);
    const whole = encoded.slice(first, Math.floor((bytes.length * 8) / 6));
    return [whole, whole.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [secret, ...base64];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The pattern of a code with any grouping, and with no digit beside it. */
function numberIn(code: string): string {
  const digits = code.replaceAll("-", "").split("");
  return `(?<!\\d)${digits.join("[-\\s]?")}(?!\\d)`;
}

/** Whether a text holds one of these, once it is decoded as often as servers and proxies encode. */
function isHiddenIn(text: string, needles: readonly string[], number: RegExp | undefined): boolean {
  let decoded = text;
  for (let round = 0; round <= MAX_ENCODINGS; round++) {
    const searched = folded(decoded);
    if (needles.some((needle) => searched.includes(needle)) || number?.test(decoded)) return true;
    const next = decodedOnce(decoded);
    if (next === decoded) return false;
    decoded = next;
  }
  return false;
}

/** Without what wraps and escapes a text, and without case. */
function folded(text: string): string {
  return text.replace(/[\\\s]/g, "").toLowerCase();
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  apos: "'",
  equals: "=",
  gt: ">",
  lowbar: "_",
  lt: "<",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quot: '"',
  sol: "/",
};

/** Undoes one layer of percent-encoding, of the escapes of JSON and scripts, and of HTML. */
function decodedOnce(text: string): string {
  const ofCode = (code: number) => (code < 0x110000 ? String.fromCodePoint(code) : "");
  return text
    .replace(/%([\da-f]{2})|\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, ...hex: string[]) =>
      ofCode(parseInt(hex.slice(0, 3).find(Boolean)!, 16)),
    )
    .replace(/&#(\d{1,7});/g, (_, code: string) => ofCode(Number(code)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => ofCode(parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

/** An error of the runtime, made anew without credentials: undici quotes what it could not parse. */
export interface Cause extends Error {
  code?: string;
}

/** What is told of an error and its causes: names, codes and messages, cleaned. */
export function causeOf(error: unknown, secrets: Iterable<string>): Cause | undefined {
  const clean = redactor(secrets);
  const read = (from: object, key: string): string | undefined => {
    const value = valueOf(from, key);
    return typeof value === "string" ? clean(value) : undefined;
  };
  const copy = (from: unknown, depth: number): Cause | undefined => {
    if (typeof from === "string") return new Error(clean(from));
    if (typeof from !== "object" || from === null || depth > MAX_CAUSES) return undefined;
    const cause = copy(valueOf(from, "cause"), depth + 1);
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

/** A property that may be an accessor which throws. */
function valueOf(from: object, key: string): unknown {
  try {
    return (from as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
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
  all.forEach((value, name) => {
    if (name !== "set-cookie" && clean(name) === name) headers.append(name, clean(value));
  });
  return { status, headers, requestId: clean(requestId), rateLimit };
}
