/**
 * Where the emulator's APIs stand, without the port.
 *
 * @type {Readonly<Record<import("../bundle-spec.mjs").Provider, string>>}
 */
export const serverOf = {
  auth0: "http://localhost/auth0/api/v2",
  "cloudflare-access": "http://localhost/cloudflare-access/client/v4",
  prefactor: "http://localhost/prefactor",
  rocketchat: "http://localhost/rocketchat",
};
