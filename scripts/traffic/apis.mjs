import { tooling, toolingOf } from "../tooling.mjs";

/** @param {import("../bundle-spec.mjs").Provider} provider */
export const apiOf = (provider) => toolingOf(provider).emulated;

/** Where the emulator's APIs stand, without the port. */
export const servers = tooling.map(({ emulated }) => emulated.server);
