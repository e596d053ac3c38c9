import type { CallOptions, ClientOptions } from "@session-clients/core";

export type Provider = "auth0" | "cloudflare-access" | "prefactor" | "rocketchat";
export type Ids = Record<string, string>;
export type TestOptions = ClientOptions & { baseUrl?: string };

/** One function of a client, and what a suite must know to call it. */
export interface OperationUnderTest {
  provider: Provider;
  operation: string;
  /** Method and documented path. */
  line: string;
  /** A value for each path parameter. */
  ids: Ids;
  /** The JSON that is sent. */
  sent?: object;
  /** A documented success, after which a walk ends. */
  answer: () => Response;
  /** The key of the success that must hold a list or an object. */
  promised?: string;
  /** Whether a success may be empty. */
  mayBeEmpty?: true;
  /** The vendor's error text in a body of its own shape. */
  errorBody: (text: string) => object;
  /** What its message says that the caller needs. */
  needs?: string;
  /** Makes a client and calls. What the factory throws rejects, too. */
  run(ids: Ids, client?: TestOptions, call?: CallOptions): Promise<unknown>;
}

/** The credential of every client under test, which nothing may show. */
export const CREDENTIAL = "fake-Credential.0123456789";

export async function all<Item>(walk: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of walk) items.push(item);
  return items;
}
