import { ArgumentError } from "./errors.ts";

const LOOPBACK = /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/;

/**
 * Checks a base URL and drops its trailing slashes. The value is never quoted in the error: it may
 * hold a password.
 * @throws ArgumentError unless it is https (or http to a loopback host) without user info, query or fragment
 */
export function checkBaseUrl(value: string): string {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  // Whoever writes an @ means user info, wherever this parser puts it.
  if (!url || !isSafe || /[?#@]/.test(value)) {
    throw new ArgumentError(
      "baseUrl",
      "must be an https URL (http to loopback only), with nothing but host and path",
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Checks a credential before it goes into a header. The value is never quoted.
 * @throws ArgumentError when it is missing, empty, or holds anything but visible ASCII characters
 */
export function checkCredential(name: string, value: unknown): string {
  if ((value ?? "") === "") {
    throw new ArgumentError(name, "is missing");
  }
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new ArgumentError(name, "must be a string of visible ASCII without spaces");
  }
  return value;
}

/**
 * Checks a whole number of an option or a query.
 * @throws ArgumentError when it is not an integer from `min` to `max`
 */
export function checkInteger(name: string, value: unknown, min: number, max: number): number {
  const integer = value as number;
  if (!Number.isInteger(value) || integer < min || integer > max) {
    throw new ArgumentError(name, `must be a whole number from ${min} to ${max}`);
  }
  return integer;
}

/**
 * Refuses what has a name that nobody knows: a misspelt one would be left out in silence. What a library put
 * on every object does not count.
 * @param what it would be, in words that follow "is no"
 * @throws ArgumentError that lists the known names
 */
export function refuseUnknown(what: string, given: object, known: object): void {
  for (const name in given) {
    if (!Object.hasOwn(known, name) && isGiven(given, name)) {
      const names = Object.keys(known).join(", ");
      throw new ArgumentError(name, `is no ${what}${names && `; there are ${names}`}`);
    }
  }
}

/** Whether an object has a property, be it by a prototype. */
export function isGiven(object: object, name: string): boolean {
  return Object.hasOwn(object, name) || !(name in Object.prototype);
}
