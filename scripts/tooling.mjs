import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { providers } from "./bundle-spec.mjs";

/**
 * What the tooling knows of each provider, in their order: the module scripts/providers/<provider>.mjs.
 * It imports the built packages.
 *
 * @type {readonly import("./providers/tooling.ts").Tooling[]}
 */
export const tooling = await Promise.all(
  providers.map(async (provider) => {
    const { href } = pathToFileURL(resolve("scripts/providers", `${provider}.mjs`));
    return { provider, ...(await import(href)) };
  }),
);

/** @param {import("./bundle-spec.mjs").Provider} provider */
export function toolingOf(provider) {
  const found = tooling.find((each) => each.provider === provider);
  if (found === undefined) {
    throw new Error(`there is no provider ${provider}`);
  }
  return found;
}
