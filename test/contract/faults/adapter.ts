import type { CallOptions, ClientOptions, Token, Walk } from "@session-clients/core";
import type { TwoFactor } from "@session-clients/rocketchat";
import type { Paging } from "./paging.ts";

/** What not every provider has. A case names what it needs, an adapter why it lacks it. */
export type Feature =
  | "list"
  | "walk"
  | "cursor"
  | "total"
  | "post"
  | "postBody"
  | "remove"
  | "query"
  | "pathId"
  | "anyId"
  | "rateLimit"
  | "epochMs"
  | "draftLimit"
  | "envelope"
  | "customHeaders"
  | "tokenFunction"
  | "clientCredentials"
  | "twoFactor";

export interface Options extends ClientOptions {
  baseUrl?: string;
  /** Replaces the token. */
  credential?: Token;
  /** Credentials in headers of the vendor's own, instead of a bearer token. */
  customHeaders?: boolean;
  /** Auth0's application, instead of a token. */
  clientSecret?: string;
  twoFactor?: TwoFactor;
}

/** A client, and what every case calls on it. */
export interface Subject {
  client: object;
  /** The documented GET. */
  get(call?: CallOptions): Promise<unknown>;
  /** The call whose id is in the path, or is sent as `sessionId` where none is. */
  byId(id: unknown, call?: CallOptions): Promise<unknown>;
  list?(call?: CallOptions): Promise<unknown>;
  /** A list with a value of free text in its query. */
  query?(value: unknown, call?: CallOptions): Promise<unknown>;
  /** A walk of two rows a page. */
  walk?(call?: CallOptions): Walk<unknown, unknown>;
  /** A walk of a hundred rows a page. */
  longWalk?(call?: CallOptions): Walk<unknown, unknown>;
  post?(call?: CallOptions): Promise<unknown>;
  remove?(call?: CallOptions): Promise<unknown>;
}

export interface Adapter {
  provider: string;
  /** What stands between the origin and the documented path. */
  basePath: string;
  /** Makes the client. */
  open(options: Options & { baseUrl: string }): Subject;
  /** What the client may never show. */
  secret: string;
  /** The request headers that carry credentials. */
  secretHeaders: string[];
  /** What the documented GET answers. */
  success: object;
  /** It may be a list of objects in place of an object too. */
  takesList?: true;
  /** The success with a field and an enumeration value that no specification knows. */
  future: object;
  /** The vendor's error body with its text. */
  errorBody(text: string): object;
  /** A failure in a body with status 200. */
  envelope?: object;
  /** What the list answers when it has one row. */
  listBody?: object;
  paging?: Paging;
  /** The vendor's rate limit headers. */
  rateLimit?(remaining: number | string, resetAt: number, now: number): Record<string, string>;
  /** The query key that `Subject.query` fills. */
  queryKey?: string;
  /** An id that is not in the path stands in this query key. */
  idKey?: string;
  /** A documented id. */
  id: string;
  postSuccess?: { status: number; body: object | undefined };
  /** Text of the body that `post` sends. */
  postText?: string;
  /** Why what a case needs is not there. */
  lacks: Partial<Record<Feature, string>>;
}

export const NO_TWO_FACTOR = "it has no second factor on its session endpoints";
export const NO_SECRET = "it has no client credentials grant";

/** A success with something new: a field, and what `change` adds. */
export const changed = <Body extends object>(body: Body, change: (copy: any) => void): Body => {
  const copy = { ...structuredClone(body), brand_new: { deep: [1] } };
  change(copy);
  return copy;
};
