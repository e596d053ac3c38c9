import { auth0 } from "./auth0.mjs";
import { cloudflareAccess } from "./cloudflare-access.mjs";
import { prefactor } from "./prefactor.mjs";
import { rocketchat } from "./rocketchat.mjs";

/** @type {import("./provider.ts").Provider<any>[]} */
export const providers = [auth0, cloudflareAccess, prefactor, rocketchat];
