import type { components } from "../../../generated/rocketchat.ts";
import { examples } from "../../../generated/rocketchat.examples.ts";

export type WorkspaceSession = components["schemas"]["WorkspaceSession"];

/** The nine rows of the developer page, newest login first. */
export const documentedRows: readonly WorkspaceSession[] =
  examples.listWorkspaceSessions["200"].documented.sessions;
