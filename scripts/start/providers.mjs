import { loadEach } from "../load-each.mjs";

/** @type {import("./provider.ts").Provider<any>[]} */
export const providers = (await loadEach("scripts/start")).map(({ start }) => start);
