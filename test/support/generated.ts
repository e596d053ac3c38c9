import type { Operation } from "@session-clients/core";
import type { Provider } from "../../scripts/lib/bundle-spec.ts";
import type { Call } from "../../scripts/lib/calls.ts";

type Examples = Record<string, Record<string, Record<string, object>>>;

/** What `npm run generate` made of a provider's spec. */
export const rowsOf = async (provider: Provider): Promise<Record<string, Operation>> =>
  (await import(`../../generated/${provider}.operations.ts`)).operations;
export const callsOf = async (provider: Provider): Promise<Record<string, Call>> =>
  (await import(`../../generated/${provider}.calls.ts`)).calls;
export const examplesOf = async (provider: Provider): Promise<Examples> =>
  (await import(`../../generated/${provider}.examples.ts`)).examples;
