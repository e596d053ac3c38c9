/** http to a loopback host, which never leaves the machine. */
const LOOPBACK = /^http:\/\/(([^@/]+\.)?localhost|127\.[\d.]+|\[::1\])[:/]/;
const HTTPS = /^https:\/\/[^@/]+\//;

/**
 * Checks a base URL and drops its trailing slashes. The value is never quoted in the error: it may
 * hold a password.
 * @throws TypeError unless it is https (or http to a loopback host) without user info, query or fragment
 */
export function checkBaseUrl(value: string): string {
  let href = "";
  try {
    href = new URL(value).href;
  } catch {
    // One message says what a base URL must be.
  }
  if (!(HTTPS.test(href) || LOOPBACK.test(href)) || /[?#]/.test(value)) {
    throw new TypeError(
      "baseUrl must be an https URL (http to loopback only) without user info, query or fragment",
    );
  }
  return href.replace(/\/+$/, "");
}

/**
 * Checks a credential before it goes into a header. The value is never quoted.
 * @throws TypeError when it is missing, empty, or holds anything but visible ASCII characters
 */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new TypeError(`${name} must be a string of visible ASCII without spaces`);
  }
  return value;
}

/**
 * Checks a whole number of an option or a query.
 * @throws RangeError when it is not an integer from `min` to `max`
 */
export function checkInteger(name: string, value: unknown, min: number, max: number): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be a whole number from ${min} to ${max}`);
  }
}

/**
 * Refuses a body that could do more than it was meant to: JSON drops what is `undefined`, and a
 * revocation that is not narrowed reaches further.
 * @throws TypeError for a body that is no object, and a property of any depth that is `undefined`
 */
export function checkBody<Body extends object | undefined>(body: Body): Body {
  if (body === undefined) return body;
  if (typeof body !== "object" || !body) throw new TypeError("the body must be an object");
  JSON.stringify(body, (name, value: unknown) => {
    if (value === undefined) throw new TypeError(`${name} must not be undefined: leave it out`);
    return value;
  });
  return body;
}
