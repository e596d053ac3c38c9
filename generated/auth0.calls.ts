// Generated from specs/auth0 by scripts/generate.ts; do not edit.

export const calls = {
  "GET /users/{user_id}/sessions": {
    "operationId": "listUserSessions",
    "function": "listUserSessions",
    "permission": [
      "read:sessions"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/get-sessions-for-user",
    "path": {
      "user_id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "DELETE /users/{user_id}/sessions": {
    "operationId": "deleteUserSessions",
    "function": "deleteUserSessions",
    "permission": [
      "delete:sessions"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/delete-sessions-for-user",
    "path": {
      "user_id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "GET /sessions/{id}": {
    "operationId": "getSession",
    "function": "getSession",
    "permission": [
      "read:sessions"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/sessions/get-session",
    "path": {
      "id": "sess_9f2c"
    }
  },
  "DELETE /sessions/{id}": {
    "operationId": "deleteSession",
    "function": "deleteSession",
    "permission": [
      "delete:sessions"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/sessions/delete-session",
    "path": {
      "id": "sess_9f2c"
    }
  },
  "PATCH /sessions/{id}": {
    "operationId": "updateSession",
    "function": "updateSession",
    "permission": [
      "update:sessions"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/sessions/patch-sessions-by-id",
    "path": {
      "id": "sess_9f2c"
    },
    "body": {
      "session_metadata": {
        "device_name": "Work laptop"
      }
    }
  },
  "POST /sessions/{id}/revoke": {
    "operationId": "revokeSession",
    "function": "revokeSession",
    "permission": [
      "delete:sessions",
      "delete:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/sessions/revoke-session",
    "path": {
      "id": "sess_9f2c"
    }
  },
  "POST /users/{id}/revoke-access": {
    "operationId": "revokeUserAccess",
    "function": "revokeUserAccess",
    "permission": [
      "delete:sessions",
      "delete:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/user-revoke-access",
    "path": {
      "id": "auth0|507f1f77bcf86cd799439020"
    },
    "body": {
      "session_id": "sess_9f2c"
    }
  },
  "GET /users/{user_id}/refresh-tokens": {
    "operationId": "listUserRefreshTokens",
    "function": "listUserRefreshTokens",
    "permission": [
      "read:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/get-refresh-tokens-for-user",
    "path": {
      "user_id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "DELETE /users/{user_id}/refresh-tokens": {
    "operationId": "deleteUserRefreshTokens",
    "function": "deleteUserRefreshTokens",
    "permission": [
      "delete:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/delete-refresh-tokens-for-user",
    "path": {
      "user_id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "GET /refresh-tokens": {
    "operationId": "listRefreshTokens",
    "function": "listRefreshTokens",
    "permission": [
      "read:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-tokens",
    "path": {},
    "query": {
      "user_id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "GET /refresh-tokens/{id}": {
    "operationId": "getRefreshToken",
    "function": "getRefreshToken",
    "permission": [
      "read:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-token",
    "path": {
      "id": "rt_4b1d"
    }
  },
  "DELETE /refresh-tokens/{id}": {
    "operationId": "deleteRefreshToken",
    "function": "deleteRefreshToken",
    "permission": [
      "delete:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/refresh-tokens/delete-refresh-token",
    "path": {
      "id": "rt_4b1d"
    }
  },
  "PATCH /refresh-tokens/{id}": {
    "operationId": "updateRefreshToken",
    "function": "updateRefreshToken",
    "permission": [
      "update:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/refresh-tokens/patch-refresh-tokens-by-id",
    "path": {
      "id": "rt_4b1d"
    },
    "body": {
      "refresh_token_metadata": {
        "device_name": "Work laptop"
      }
    }
  },
  "POST /refresh-tokens/revoke": {
    "operationId": "revokeRefreshTokens",
    "function": "revokeRefreshTokens",
    "permission": [
      "delete:refresh_tokens"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/refresh-tokens/revoke-refresh-tokens",
    "path": {},
    "body": {
      "ids": [
        "rt_4b1d",
        "rt_0001"
      ]
    }
  },
  "GET /users-by-email": {
    "operationId": "listUsersByEmail",
    "function": "listUsersByEmail",
    "permission": [
      "read:users"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users-by-email/get-users-by-email",
    "path": {},
    "query": {
      "email": "ana@example.com"
    }
  },
  "GET /users": {
    "operationId": "listUsers",
    "function": "listUsers",
    "permission": [
      "read:users"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/get-users",
    "path": {}
  },
  "GET /users/{id}": {
    "operationId": "getUser",
    "function": "getUser",
    "permission": [
      "read:users"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/get-users-by-id",
    "path": {
      "id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "PATCH /users/{id}": {
    "operationId": "setUserBlocked",
    "function": "setUserBlocked",
    "permission": [
      "update:users"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/patch-users-by-id",
    "path": {
      "id": "auth0|507f1f77bcf86cd799439020"
    },
    "body": {
      "blocked": true
    }
  },
  "POST /users/{id}/multifactor/actions/invalidate-remember-browser": {
    "operationId": "invalidateRememberBrowser",
    "function": "invalidateRememberBrowser",
    "permission": [
      "update:users"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/post-invalidate-remember-browser",
    "path": {
      "id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "GET /users/{id}/logs": {
    "operationId": "listUserLogs",
    "function": "listUserLogs",
    "permission": [
      "read:logs"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/users/get-logs-by-user",
    "path": {
      "id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "GET /logs": {
    "operationId": "listLogs",
    "function": "listLogs",
    "permission": [
      "read:logs"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/logs/get-logs",
    "path": {}
  },
  "GET /logs/{id}": {
    "operationId": "getLog",
    "function": "getLog",
    "permission": [
      "read:logs"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/logs/get-logs-by-id",
    "path": {
      "id": "90020260801093112004000000000000000001223372036854775807"
    }
  },
  "GET /grants": {
    "operationId": "listGrants",
    "function": "listGrants",
    "permission": [
      "read:grants"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/grants/get-grants",
    "path": {}
  },
  "DELETE /grants": {
    "operationId": "deleteUserGrants",
    "function": "deleteUserGrants",
    "permission": [
      "delete:grants"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/grants/delete-grants-by-user-id",
    "path": {},
    "query": {
      "user_id": "auth0|507f1f77bcf86cd799439020"
    }
  },
  "DELETE /grants/{id}": {
    "operationId": "deleteGrant",
    "function": "deleteGrant",
    "permission": [
      "delete:grants"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/grants/delete-grants-by-id",
    "path": {
      "id": "cgr_1a2b3c4d5e6f7g8h"
    }
  },
  "GET /device-credentials": {
    "operationId": "listDeviceCredentials",
    "function": "listDeviceCredentials",
    "permission": [
      "read:device_credentials"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/device-credentials/get-device-credentials",
    "path": {},
    "query": {
      "type": "rotating_refresh_token"
    }
  },
  "DELETE /device-credentials/{id}": {
    "operationId": "deleteDeviceCredential",
    "function": "deleteDeviceCredential",
    "permission": [
      "delete:device_credentials"
    ],
    "documented": "https://auth0.com/docs/api/management/v2/device-credentials/delete-device-credentials-by-id",
    "path": {
      "id": "dcr_7Hc2kQpZ94mXbT1v"
    }
  }
} as const;
