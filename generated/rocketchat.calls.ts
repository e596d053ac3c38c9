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
  },
  "GET /api/v1/users.info": {
    "operationId": "getUserInfo",
    "function": "getUserInfo",
    "permission": "none",
    "documented": "https://developer.rocket.chat/apidocs/get-users-info",
    "path": {},
    "query": {
      "username": "test.john"
    }
  },
  "GET /api/v1/users.list": {
    "operationId": "listUsers",
    "function": "listUsers",
    "permission": [
      "view-d-room"
    ],
    "documented": "https://developer.rocket.chat/apidocs/get-users-list",
    "path": {}
  },
  "GET /api/v1/users.listByStatus": {
    "operationId": "listUsersByStatus",
    "function": "listUsersByStatus",
    "permission": [
      "view-d-room"
    ],
    "documented": "https://developer.rocket.chat/apidocs/list-users-by-status",
    "path": {}
  },
  "POST /api/v1/users.logout": {
    "operationId": "logoutUser",
    "function": "logoutUser",
    "permission": [
      "logout-other-user"
    ],
    "documented": "https://developer.rocket.chat/apidocs/logout-user",
    "path": {},
    "body": {
      "userId": "rbAXPnMktTFbNpwtJ"
    }
  },
  "POST /api/v1/users.setActiveStatus": {
    "operationId": "setUserActiveStatus",
    "function": "setUserActiveStatus",
    "permission": [
      "edit-other-user-active-status"
    ],
    "documented": "https://developer.rocket.chat/apidocs/set-users-status-active",
    "path": {},
    "body": {
      "userId": "rbAXPnMktTFbNpwtJ",
      "activeStatus": false
    }
  },
  "POST /api/v1/users.logoutOtherClients": {
    "operationId": "logoutOwnOtherClients",
    "function": "logoutOwnOtherClients",
    "permission": "none",
    "documented": "https://developer.rocket.chat/apidocs/logout-other-clients",
    "path": {}
  },
  "POST /api/v1/users.removeOtherTokens": {
    "operationId": "removeOwnOtherTokens",
    "function": "removeOwnOtherTokens",
    "permission": "none",
    "documented": "https://developer.rocket.chat/apidocs/remove-other-tokens",
    "path": {}
  },
  "GET /api/v1/users.getPersonalAccessTokens": {
    "operationId": "listOwnPersonalAccessTokens",
    "function": "listOwnPersonalAccessTokens",
    "permission": [
      "create-personal-access-tokens"
    ],
    "documented": "https://developer.rocket.chat/apidocs/get-personal-access-tokens",
    "path": {}
  },
  "POST /api/v1/users.removePersonalAccessToken": {
    "operationId": "removeOwnPersonalAccessToken",
    "function": "removeOwnPersonalAccessToken",
    "permission": [
      "create-personal-access-tokens"
    ],
    "documented": "https://developer.rocket.chat/apidocs/remove-personal-access-token",
    "path": {},
    "body": {
      "tokenName": "mytoken"
    }
  }
} as const;
