import type { components } from "../../../generated/cloudflare-access.ts";
import { examples } from "../../../generated/cloudflare-access.examples.ts";

export type Identity = components["schemas"]["Identity"];
export type ActiveSession = components["schemas"]["ActiveSession"];

/** Ids in the path of the reference page's example. */
export const documentedUserId = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
export const documentedNonce = "X1aXj1lFVcqqyoXF";

/** Its answer as a whole: the page shows placeholders in `errors` and `messages` of a success. */
export const documentedAnswer = examples.getActiveSession["200"].documented;
