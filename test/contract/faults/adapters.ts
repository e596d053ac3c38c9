import { supported } from "../../support/supported.ts";

/** What the fault cases must know of each provider. */
export const adapters = supported.map(({ adapter }) => adapter);
