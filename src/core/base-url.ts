const SAFE = /^(https:\/\/[^@/]+\/|http:\/\/(([^@/]+\.)?localhost|127\.[\d.]+|\[::1\])[:/])/;

/**
 * Checks a base URL and drops its trailing slashes. The value is never quoted in the error: it may
 * hold a password.
 * @throws TypeError unless it is https (or http to a loopback host) without user info, query or fragment
 */
export function checkBaseUrl(value: string): string {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    // One message says what a base URL must be.
  }
  if (!url || !SAFE.test(url.href) || /[?#]/.test(value))
    throw new TypeError(
      "baseUrl must be an https URL (http to loopback only) without user info, query or fragment",
    );
  return url.href.replace(/\/+$/, "");
}
