import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { bundleSpec, providers, type Provider } from "../../scripts/bundle-spec.mjs";
import { operations } from "../../scripts/response-examples.mjs";

const specs = join(import.meta.dirname, "../../specs");

const expected: Record<Provider, string[]> = {
  auth0: [
    "GET /users/{user_id}/sessions listUserSessions",
    "DELETE /users/{user_id}/sessions deleteUserSessions",
    "GET /sessions/{id} getSession",
    "DELETE /sessions/{id} deleteSession",
    "PATCH /sessions/{id} updateSession",
    "POST /sessions/{id}/revoke revokeSession",
    "POST /users/{id}/revoke-access revokeUserAccess",
    "GET /users/{user_id}/refresh-tokens listUserRefreshTokens",
    "DELETE /users/{user_id}/refresh-tokens deleteUserRefreshTokens",
    "GET /refresh-tokens listRefreshTokens",
    "GET /refresh-tokens/{id} getRefreshToken",
    "DELETE /refresh-tokens/{id} deleteRefreshToken",
    "PATCH /refresh-tokens/{id} updateRefreshToken",
    "POST /refresh-tokens/revoke revokeRefreshTokens",
  ],
  "cloudflare-access": [
    "GET /accounts/{account_id}/access/users listUsers",
    "GET /accounts/{account_id}/access/users/{user_id} getUser",
    "DELETE /accounts/{account_id}/access/users/{user_id} deleteUser",
    "GET /accounts/{account_id}/access/users/{user_id}/active_sessions listActiveSessions",
    "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce} getActiveSession",
    "GET /accounts/{account_id}/access/users/{user_id}/failed_logins listFailedLogins",
    "GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity getLastSeenIdentity",
    "POST /accounts/{account_id}/access/organizations/revoke_user revokeUser",
    "POST /accounts/{account_id}/access/apps/{app_id}/revoke_tokens revokeApplicationTokens",
    "POST /zones/{zone_id}/access/organizations/revoke_user revokeZoneUser",
    "POST /zones/{zone_id}/access/apps/{app_id}/revoke_tokens revokeZoneApplicationTokens",
  ],
  prefactor: ["GET /api/v1/session/{session_id} getSession"],
  rocketchat: [
    "GET /api/v1/sessions/list listOwnSessions",
    "GET /api/v1/sessions/list.all listWorkspaceSessions",
    "GET /api/v1/sessions/info getOwnSession",
    "GET /api/v1/sessions/info.admin getWorkspaceSession",
    "POST /api/v1/sessions/logout.me logoutOwnSession",
    "POST /api/v1/sessions/logout logoutWorkspaceSession",
  ],
};

test.each(providers)("%s has exactly its documented operations", (provider) => {
  const paths: Record<string, object> = bundleSpec(provider).paths;
  const found = Object.entries(paths).flatMap(([path, pathItem]) =>
    Object.entries(pathItem).map(
      ([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`,
    ),
  );
  expect(found).toEqual(expected[provider]);
});

test.each(providers)("%s says its permission in words too", (provider) => {
  for (const operation of operations(bundleSpec(provider))) {
    const permission = operation["x-permission"];
    const said: string = operation.description.replace(/\s+/g, " ");
    if (permission === "none") expect(said).toContain("no permission");
    else if (permission === "undocumented") expect(said).toContain("undocumented");
    else for (const name of permission) expect(said).toContain(`\`${name}\``);
  }
});

test.each(providers)("%s has no file that nothing refers to", (provider) => {
  const folder = join(specs, provider);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
  const referred = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\$ref: (\.\S+)/g)].map(([, target = ""]) =>
        resolve(dirname(file), target),
      ),
    ),
  );
  expect(files.filter((file) => !referred.has(file))).toEqual([join(folder, "openapi.yaml")]);
});
