import { tooling } from "./tooling.ts";

/** A program a provider that lists one user's sessions, or gets the one where there is no list. */
export const samplePrograms = Object.fromEntries(
  tooling.map(({ provider, sample }) => [provider, sample]),
);
