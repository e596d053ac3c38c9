import {
  checkCredential,
  type ClientOptions,
  createApi,
  type ExpiringToken,
} from "@session-clients/core";
import { version } from "./package.json";

/** What a machine-to-machine application exchanges for a Management API token. */
export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  /** The API that the token is for. Default: the tenant's Management API, `https://<domain>/api/v2/`. */
  audience?: string;
}

interface TokenOperations {
  exchangeToken: {
    parameters: { query?: never; path?: never };
    /** The form, as text: core sends a text as it is. */
    requestBody: { content: { "application/json": string } };
    responses: {
      200: { content: { "application/json": { access_token: string; expires_in: number } } };
    };
  };
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
): () => Promise<ExpiringToken> {
  const client_id = checkCredential("clientId", clientId);
  const client_secret = checkCredential("clientSecret", clientSecret);
  const encoded = new URLSearchParams({ client_secret }).toString().slice("client_secret=".length);
  const api = createApi<TokenOperations>(
    {
      name: "auth0",
      agent: `session-clients-auth0/${version}`,
      operations: { exchangeToken: { at: "POST /oauth/token", secret: true } },
      errorText: ({ error, error_description }) =>
        [error, error_description].filter((text) => typeof text === "string").join(": "),
    },
    base.replace(/\/api\/v2$/, ""),
    { get: () => ({ headers: {}, secrets: [client_secret, encoded] }) },
    options,
  );
  const now = () => options.clock?.now() ?? Date.now();
  const form = { grant_type: "client_credentials", client_id, client_secret, audience };
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return async () => {
    const body = new URLSearchParams(form).toString();
    const { access_token, expires_in } = await api("exchangeToken", { body }, { headers });
    if (!access_token) throw new TypeError("exchangeToken: the answer has no access_token");
    return { token: access_token, expiresAt: new Date(now() + expires_in * 1000) };
  };
}
