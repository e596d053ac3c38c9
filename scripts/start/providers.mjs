import { tooling } from "../tooling.mjs";

/** @type {import("./provider.ts").Provider<any>[]} */
export const providers = tooling.flatMap(({ start }) => start ?? []);
