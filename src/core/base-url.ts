const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Checks a base URL and drops its trailing slashes. The value is never quoted in the error: it may
 * hold a password.
 * @throws TypeError unless it is https (or http to a loopback host) without user info, query or fragment
 */
export function checkBaseUrl(value: string, name = "baseUrl"): string {
  const refuse = (problem: string): never => {
    throw new TypeError(`${name} ${problem}`);
  };
  let url: URL;
  try {
    url = new URL(typeof value === "string" ? value : "");
  } catch {
    return refuse('must be an absolute URL such as "https://api.example.com/v1"');
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname)))
    refuse("must use https (http only to a loopback host), or credentials travel in the clear");
  if (url.username || url.password) refuse("must not hold a user name or password");
  if (/[?#]/.test(value)) refuse("must not hold a query or a fragment");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
