import type { CallOptions, ClientOptions, Operation, RateLimit } from "@session-clients/core";
import type { Provider } from "../../scripts/lib/bundle-spec.ts";

export type Ids = Record<string, string>;
export type TestOptions = ClientOptions & { baseUrl?: string };

/** What `test/support/<provider>.ts` says of its clients; the rest is found in the spec. */
export interface ProviderUnderTest {
  /** Makes a client under test. */
  client(options?: TestOptions): object;
  /** What makes its clients, and the least options that it takes, for each way to sign in. */
  factory: (options: any) => object;
  signIns: Record<string, string>[];
  /** The option that holds the token, where it is not `token`. */
  tokenOption?: string;
  /** The path parameters that the factory is given, each with its option. */
  ofFactory?: Record<string, string>;
  /** Parts of a query or a body that a function takes by position. */
  byPosition?: string[];
  /** The guard of its errors. */
  isOwnError(error: unknown, status?: number): boolean;
  /** Whether a walk ends after a page. */
  isLastPage?(page: any): boolean;
  /** The header with the request's id, where it is not `x-request-id`. */
  requestIdHeader?: string;
  /** Headers of the vendor's own about its rate limit, and what they say on 2026-01-01. */
  rateLimited?: { headers: Record<string, string>; rateLimit: RateLimit };
  /** Bodies with status 200 that report a failure. */
  failures?: object[];
  /** Whether a body reports a failure, whatever else it lacks. */
  reportsFailure?(body: any): boolean;
}

/** One function of a client, and what a suite must know to call it. */
export interface OperationUnderTest {
  provider: Provider;
  /** The operation, or the walk over it. */
  operation: string;
  /** Method and documented path. */
  line: string;
  /** What the transport knows of it. */
  row: Operation;
  /** A value for each path parameter. */
  ids: Ids;
  /** The JSON that is sent. */
  sent?: object;
  /** A documented success, after which a walk ends. */
  answer: () => Response;
  /** The vendor's error text in a body of its own shape. */
  errorBody: (text: string) => object;
  /** Makes a client and calls. What the factory throws rejects, too. */
  run(ids: Ids, client?: TestOptions, call?: CallOptions): Promise<unknown>;
}

/** The credential of every client under test, which nothing may show. */
export const CREDENTIAL = "fake-Credential.0123456789";
