import type { ClientOptions } from "@session-clients/core";

export interface Contender {
  /** one GET */
  call: () => Promise<unknown>;
  /** a list of 1,000 pages, page by page */
  pages: () => AsyncIterable<unknown>;
  /** the same, item by item; absent where it has no such thing */
  items?: () => AsyncIterable<unknown>;
}

export type Options = { baseUrl: string; token: string } & ClientOptions;

export type Create = (options: Options) => Contender;

/** Each contender is a file, so that its import and its bundle can be measured too. */
const modules = {
  "hand-written": () => import("./contenders/hand-written.ts"),
  "openapi-fetch": () => import("./contenders/openapi-fetch.ts"),
  "session-clients": () => import("./contenders/session-clients.ts"),
  auth0: () => import("./contenders/auth0.ts"),
  cloudflare: () => import("./contenders/cloudflare.ts"),
};

export type Name = keyof typeof modules;

/** The contenders that are installed, the hand-written one first. */
export async function loadContenders(): Promise<Map<Name, Create>> {
  const found: Map<Name, Create> = new Map();
  for (const [name, load] of Object.entries(modules)) {
    try {
      const { create } = await load();
      found.set(name as Name, create);
    } catch (error) {
      if ((error as { code?: string }).code !== "ERR_MODULE_NOT_FOUND") {
        throw error;
      }
      console.log(`${name}: not installed, so not measured`);
    }
  }
  return found;
}

export const fileOf = (name: Name) => `bench/contenders/${name}.ts`;
