/** Every operation that the emulator answers, as `<provider>.<operation>`. */
export const operationNames = [
  "auth0.exchangeToken",
  "auth0.listUserSessions",
  "auth0.deleteUserSessions",
  "auth0.getSession",
  "auth0.updateSession",
  "auth0.deleteSession",
  "auth0.revokeSession",
  "auth0.revokeUserAccess",
  "auth0.listUserRefreshTokens",
  "auth0.deleteUserRefreshTokens",
  "auth0.listRefreshTokens",
  "auth0.getRefreshToken",
  "auth0.updateRefreshToken",
  "auth0.deleteRefreshToken",
  "auth0.revokeRefreshTokens",
  "cloudflareAccess.listUsers",
  "cloudflareAccess.getUser",
  "cloudflareAccess.deleteUser",
  "cloudflareAccess.listActiveSessions",
  "cloudflareAccess.getActiveSession",
  "cloudflareAccess.listFailedLogins",
  "cloudflareAccess.getLastSeenIdentity",
  "cloudflareAccess.revokeUser",
  "cloudflareAccess.revokeApplicationTokens",
  "cloudflareAccess.revokeZoneUser",
  "cloudflareAccess.revokeZoneApplicationTokens",
  "prefactor.getSession",
  "rocketchat.listOwnSessions",
  "rocketchat.getOwnSession",
  "rocketchat.logoutOwnSession",
  "rocketchat.listWorkspaceSessions",
  "rocketchat.getWorkspaceSession",
  "rocketchat.logoutWorkspaceSession",
] as const;

/** An operation of the emulator: `"auth0.listUserSessions"`, `"rocketchat.logoutOwnSession"`, ... */
export type OperationName = (typeof operationNames)[number];

export function isOperationName(name: string): name is OperationName {
  return (operationNames as readonly string[]).includes(name);
}
