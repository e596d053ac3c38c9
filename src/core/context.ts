import type { CredentialHeaders } from "./credentials.ts";
import { ApiError } from "./errors.ts";
import type { ResponseHeaders } from "./fetch.ts";
import type { Operation } from "./operation.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Scope } from "./scope.ts";

/** One request on its way through the layers. A layer that changes it hands on a copy. */
export interface Context {
  /** What every error of the call says. */
  readonly details: CallDetails;
  readonly operation: Operation;
  /** The documented path. */
  readonly path: string;
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string };
  readonly body: string | undefined;
  /** How often it may be sent again after a failure; `false`: it is sent once, whatever comes back. */
  readonly retries: number | false;
  /** Kept by the layers that wait. */
  readonly turn: Turn;
  /** The credential that was taken before the line, and when by the clock of waits. */
  readonly credential?: CredentialHeaders;
  readonly takenAt?: number;
  /** For one attempt, and for the token. 0 for no limit. */
  readonly timeoutMs: number;
  /** The abort signal of the call, and the deadline of its step. */
  readonly scope: Scope;
  /** What it carries is good for one use: it is sent again only where the vendor refused to look at it (429, 401). */
  readonly isOneUse?: true;
  /** What no error and no hook may show. Collected on the way: the credentials that the call has sent. */
  readonly secrets: Set<string>;
}

/** What a call keeps over its attempts. */
export interface Turn {
  /** What it may still wait because the vendor asks for it. */
  patienceMs: number;
  /** Its place among the calls of the client: who was refused goes before who came later. */
  number?: number;
}

/** What every error of a call says. */
export interface CallDetails {
  readonly provider: string;
  /** The function that was called. */
  readonly operation: string;
  /** Whether this is a write that an attempt so far may have executed. Kept by the layer that sends. */
  mayHaveRun: boolean;
}

/** A documented success. */
export interface Answer {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly requestId: string | undefined;
  readonly rateLimit: RateLimit | undefined;
  readonly body: unknown;
}

/** The layers that come after: resolves with a documented success, and rejects with everything else. */
export type Next = (context: Context) => Promise<Answer>;

/** One step of the chain around a request. */
export type Layer = (context: Context, next: Next) => Promise<Answer>;

/** The chain of some layers, the first outermost, around the one that sends. */
export function compose(layers: readonly Layer[], send: Next): Next {
  return layers.reduceRight<Next>((next, layer) => (context) => layer(context, next), send);
}

/** Whether a request was answered, and not ended by the caller, whose reason may be anything. */
export function isAnswer({ scope }: Context, error: unknown): error is ApiError {
  return error instanceof ApiError && !scope.stopped();
}

/** Tells what came back, be it a success or an error answer, and hands it on; `{}` for no answer. */
export async function observe(
  context: Context,
  next: Next,
  tell: (seen: Partial<Answer>) => void,
): Promise<Answer> {
  const exchange = next(context);
  await exchange.then(tell, (error: unknown) => tell(isAnswer(context, error) ? error : {}));
  return exchange;
}
