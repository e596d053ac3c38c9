import type { components } from "../../../generated/cloudflare-access.ts";
import { examples } from "../../../generated/cloudflare-access.examples.ts";

export type User = components["schemas"]["User"];
export type Identity = components["schemas"]["Identity"];
export type ActiveSession = components["schemas"]["ActiveSession"];
export type ActiveSessionSummary = components["schemas"]["ActiveSessionSummary"];

/** Users of the specs' examples: the documented one, and one with ids that are null. */
export const exampleUsers: readonly User[] = [
  ...examples.listUsers["200"].documented.result,
  ...examples.listUsers["200"].nullIds.result,
];

/** What the pages show for the documented user, which is the first. */
export const documentedUser = exampleUsers[0]!;
export const documentedSessionSummary: ActiveSessionSummary =
  examples.listActiveSessions["200"].documented.result[0]!;
export const documentedNonce =
  examples.listActiveSessions["200"].documented.result[0]!.metadata.nonce;
export const documentedApp =
  examples.listActiveSessions["200"].documented.result[0]!.metadata.apps.foo;
export const documentedFailedLogin = examples.listFailedLogins["200"].documented.result[0]!;

/** Whole answers: in these a success has placeholders in `errors` and `messages`. */
export const userAnswer = examples.getUser["200"].documented;
export const identityAnswer = examples.getLastSeenIdentity["200"].documented;
export const activeSessionAnswer = examples.getActiveSession["200"].documented;
