import {
  checkCredential,
  type ClientOptions,
  createApi,
  type ExpiringToken,
} from "@session-clients/core";
import { operations } from "../../generated/auth0.operations.ts";
import type { paths } from "../../generated/auth0.ts";
import { version } from "./package.json";

/** What a machine-to-machine application exchanges for a Management API token. */
export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  /**
   * The API that the token is for. Default: the base URL with a slash, `https://<domain>/api/v2/`. At a custom domain
   * that is no API: by the guide the audience stays that of the tenant's own domain, such as
   * `https://acme.eu.auth0.com/api/v2/`.
   */
  audience?: string | undefined;
}

/**
 * Returns a function that fetches a token by the client credentials grant (`POST /oauth/token`), and
 * says when it ends. Its errors have the OAuth shape, `error` and `error_description`.
 * @param base the Management API's base URL
 * @see https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens/get-management-api-access-tokens-for-production
 */
export function clientCredentials(
  base: string,
  { clientId, clientSecret, audience = `${base}/` }: ClientCredentials,
  options: ClientOptions,
): () => Promise<string | ExpiringToken> {
  const client_id = checkCredential("clientId", clientId);
  const client_secret = checkCredential("clientSecret", clientSecret);
  const api = createApi<paths>(
    {
      name: "auth0",
      agent: `session-clients-auth0/${version}`,
      operations,
      isError: ({ error }) => typeof error === "string",
      errorText: ({ error, error_description }) =>
        [error, error_description].filter((text) => typeof text === "string").join(": "),
    },
    base.replace(/\/api\/v2$/, ""),
    { get: () => ({ headers: {}, secrets: [client_secret] }) },
    // One that hangs must not keep its slot from those that are asked for anew.
    { ...options, maxInFlight: 1000 },
  );
  const now = () => options.clock?.now() ?? Date.now();
  const grant_type = "client_credentials" as const;
  const body = { grant_type, client_id, client_secret, audience };
  return async () => {
    const { access_token, expires_in } = await api.POST("/oauth/token", { body });
    const expiresAt = new Date(now() + Number(expires_in) * 1000);
    // Without a life that can be told it is good for one call.
    return Number.isNaN(expiresAt.getTime()) ? access_token : { token: access_token, expiresAt };
  };
}
