import type { WorkspaceSession } from "./documented-rows.ts";
import { searchTerm } from "./generated-row.ts";
import type { Logout } from "./rocketchat-store.ts";

/** The raw record that `sessions/info` sends: far more than the lists, a hashed token among it. */
export function sessionDocument(
  row: number,
  { _user, _id, ...session }: WorkspaceSession,
  logout: Logout | undefined,
) {
  const loginAt = new Date(session.loginAt);
  const updatedAt = logout === undefined ? session.loginAt : new Date(logout.at).toISOString();
  return {
    _id: row.toString(16).padStart(24, "0"),
    type: "session",
    ...session,
    instanceId: "00000000-0000-4000-8000-000000000000",
    loginToken: `fake-hashed-login-token-${row}`,
    roles: ["user"],
    mostImportantRole: "user",
    day: loginAt.getUTCDate(),
    month: loginAt.getUTCMonth() + 1,
    year: loginAt.getUTCFullYear(),
    searchTerm: searchTerm({ _id, ...session }),
    createdAt: session.loginAt,
    _updatedAt: updatedAt,
    lastActivityAt: session.loginAt,
    // The connection is gone, which does not end the session.
    ...(row % 4 === 2 && { closedAt: updatedAt }),
    ...(logout && { logoutAt: updatedAt }),
    ...(logout?.by && { logoutBy: logout.by }),
  };
}
