/**
 * @typedef {object} Contender
 * @property {() => Promise<unknown>} call one GET
 * @property {() => AsyncIterable<unknown>} pages a list of 1,000 pages, page by page
 * @property {() => AsyncIterable<unknown>} [items] the same, item by item; absent where it has no such thing
 */

/**
 * @typedef {{ baseUrl: string, token: string } & import("@session-clients/core").ClientOptions} Options
 */

/** @typedef {(options: Options) => Contender} Create */

/** Each contender is a file, so that its import and its bundle can be measured too. */
const modules = {
  "hand-written": () => import("./contenders/hand-written.mjs"),
  "openapi-fetch": () => import("./contenders/openapi-fetch.mjs"),
  "session-clients": () => import("./contenders/session-clients.mjs"),
  auth0: () => import("./contenders/auth0.mjs"),
  cloudflare: () => import("./contenders/cloudflare.mjs"),
};

/** @typedef {keyof typeof modules} Name */

/**
 * The contenders that are installed, the hand-written one first.
 *
 * @returns {Promise<Map<Name, Create>>}
 */
export async function loadContenders() {
  /** @type {Map<Name, Create>} */
  const found = new Map();
  for (const [name, load] of Object.entries(modules)) {
    try {
      const { create } = await load();
      found.set(/** @type {Name} */ (name), create);
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code !== "ERR_MODULE_NOT_FOUND") {
        throw error;
      }
      console.log(`${name}: not installed, so not measured`);
    }
  }
  return found;
}

/** @param {Name} name */
export const fileOf = (name) => `bench/contenders/${name}.mjs`;
