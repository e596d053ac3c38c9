import { ArgumentError } from "./errors.ts";

const LOOPBACK = /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/;

/**
 * Checks a base URL and drops its trailing slashes. The value is never quoted in the error: it may
 * hold a password.
 * @throws ArgumentError unless it is https (or http to a loopback host) without user info, query or fragment
 */
export function checkBaseUrl(value: string): string {
  let url: URL | undefined;
  try {
    if (typeof value === "string") url = new URL(value);
  } catch {
    // One message says what a base URL must be.
  }
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!url || !isSafe || url.username || url.password || /[?#@]/.test(value)) {
    throw new ArgumentError(
      "baseUrl",
      "must be an https URL (http to loopback only) without user info, query or fragment",
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Checks a credential before it goes into a header. The value is never quoted.
 * @throws ArgumentError when it is missing, empty, or holds anything but visible ASCII characters
 */
export function checkCredential(name: string, value: unknown): string {
  if (value === undefined || value === null || value === "") {
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
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) {
    throw new ArgumentError(name, `must be a whole number from ${min} to ${max}`);
  }
  return value;
}
