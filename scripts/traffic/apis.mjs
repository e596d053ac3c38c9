import { loadEach } from "../load-each.mjs";

/** @type {Readonly<Record<import("../bundle-spec.mjs").Provider, import("./api/api.ts").EmulatedApi>>} */
const apis = Object.fromEntries(
  (await loadEach("scripts/traffic/api")).map(({ provider, api }) => [provider, api]),
);

/**
 * @param {import("../bundle-spec.mjs").Provider} provider
 * @returns {import("./api/api.ts").EmulatedApi}
 */
export function apiOf(provider) {
  const api = apis[provider];
  if (api === undefined) throw new Error(`there is no provider ${provider}`);
  return api;
}

/** Where the emulator's APIs stand, without the port. */
export const servers = Object.values(apis).map(({ server }) => server);
