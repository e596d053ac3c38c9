/** The base URL of each emulated API. */
export interface BaseUrls {
  /** Ends with `/api/v2`; the token exchange is beside that, at `/oauth/token`. */
  readonly auth0: string;
  readonly cloudflareAccess: string;
  readonly prefactor: string;
  readonly rocketchat: string;
}

/** Where each API stands on an origin. */
export function baseUrlsAt(origin: string): BaseUrls {
  return {
    auth0: `${origin}/auth0/api/v2`,
    cloudflareAccess: `${origin}/cloudflare/client/v4`,
    prefactor: `${origin}/prefactor`,
    rocketchat: `${origin}/rocketchat`,
  };
}
