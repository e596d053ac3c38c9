/** A value for every variable that a vendor's own tools, or ours, would read. */
export const vendorVariables = {
  AUTH0_DOMAIN: "acme.eu.auth0.com",
  AUTH0_TOKEN: "fake-token",
  AUTH0_CLIENT_ID: "fake-client-id",
  AUTH0_CLIENT_SECRET: "fake-client-secret",
  AUTH0_USER_ID: "auth0|fake",
  CLOUDFLARE_ACCOUNT_ID: "fake-account-id",
  CLOUDFLARE_API_TOKEN: "fake-token",
  CLOUDFLARE_EMAIL: "fake@example.com",
  CLOUDFLARE_API_KEY: "fake-key",
  CLOUDFLARE_USER_ID: "fake-user-id",
  PREFACTOR_URL: "https://prefactor.example.com",
  PREFACTOR_TOKEN: "fake-token",
  PREFACTOR_SESSION_ID: "013xrzp12g3nqk8nkv4y96wrbzje9dsr",
  ROCKETCHAT_URL: "https://chat.example.com",
  ROCKETCHAT_USER_ID: "fake-user-id",
  ROCKETCHAT_AUTH_TOKEN: "fake-token",
};
