// Generated from specs/rocketchat by scripts/generate.ts; do not edit.

export const calls = {
  "GET /api/v1/sessions/list": {
    "operationId": "listOwnSessions",
    "function": "listOwnSessions",
    "permission": "none",
    "documented": "https://developer.rocket.chat/apidocs/get-current-user-sessions",
    "path": {}
  },
  "GET /api/v1/sessions/list.all": {
    "operationId": "listWorkspaceSessions",
    "function": "listWorkspaceSessions",
    "permission": [
      "view-device-management"
    ],
    "documented": "https://developer.rocket.chat/apidocs/get-all-current-user-sessions",
    "path": {}
  },
  "GET /api/v1/sessions/info": {
    "operationId": "getOwnSession",
    "function": "getOwnSession",
    "permission": "none",
    "documented": "https://developer.rocket.chat/apidocs/get-all-current-user-sessions-1",
    "path": {},
    "query": {
      "sessionId": "QoYYFw2t9oKks2niG"
    }
  },
  "GET /api/v1/sessions/info.admin": {
    "operationId": "getWorkspaceSession",
    "function": "getWorkspaceSession",
    "permission": [
      "view-device-management"
    ],
    "documented": "https://developer.rocket.chat/apidocs/get-session-information",
    "path": {},
    "query": {
      "sessionId": "uBNL9dTjJ4s6Pjp4K"
    }
  },
  "POST /api/v1/sessions/logout.me": {
    "operationId": "logoutOwnSession",
    "function": "logoutOwnSession",
    "permission": "none",
    "documented": "https://developer.rocket.chat/apidocs/logout-current-user-session",
    "path": {},
    "body": {
      "sessionId": "WJ2giBwm4B9mcojFi"
    }
  },
  "POST /api/v1/sessions/logout": {
    "operationId": "logoutWorkspaceSession",
    "function": "logoutWorkspaceSession",
    "permission": [
      "logout-device-management"
    ],
    "documented": "https://developer.rocket.chat/apidocs/logout-session",
    "path": {},
    "body": {
      "sessionId": "tTouumJMrHMjnedWf"
    }
  }
} as const;
