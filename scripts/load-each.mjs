import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { providers } from "./bundle-spec.mjs";

/**
 * The module of each provider in a folder, `<provider>.mjs`, in the order of the providers.
 *
 * @param {string} folder
 * @returns {Promise<any[]>} each with its provider
 */
export function loadEach(folder) {
  return Promise.all(
    providers.map(async (provider) => {
      const { href } = pathToFileURL(resolve(folder, `${provider}.mjs`));
      return { provider, ...(await import(href)) };
    }),
  );
}
