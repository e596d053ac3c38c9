import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { providers } from "./bundle-spec.ts";
import type { Tooling } from "../providers/tooling.ts";
import type { Provider } from "./bundle-spec.ts";

/**
 * What the tooling knows of each provider, in their order: the module scripts/providers/<provider>.ts.
 * It imports the built packages.
 */
export const tooling: readonly Tooling[] = await Promise.all(
  providers.map(async (provider) => {
    const { href } = pathToFileURL(resolve("scripts/providers", `${provider}.ts`));
    return { provider, ...(await import(href)) };
  }),
);

export function toolingOf(provider: Provider) {
  const found = tooling.find((each) => each.provider === provider);
  if (found === undefined) {
    throw new Error(`there is no provider ${provider}`);
  }
  return found;
}
