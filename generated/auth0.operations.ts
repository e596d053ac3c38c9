// Generated from specs/auth0 by scripts/generate.ts; do not edit.

export const operations = {
  "POST /oauth/token": {
    "operationId": "exchangeToken",
    "holds": {
      "access_token": "string"
    },
    "isSecret": true,
    "isRepeatable": true,
    "body": {
      "isForm": true,
      "isRequired": true,
      "properties": {
        "grant_type": "string",
        "client_id": "string",
        "client_secret": "string",
        "audience": "string"
      },
      "variants": [
        [
          "grant_type",
          "client_id",
          "client_secret",
          "audience"
        ]
      ]
    }
  },
  "GET /users/{user_id}/sessions": {
    "operationId": "listUserSessions",
    "needs": "the scope read:sessions",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "sessions": "objects"
    },
    "query": {
      "include_totals": "shown",
      "from": "cursor",
      "take": "shown"
    }
  },
  "DELETE /users/{user_id}/sessions": {
    "operationId": "deleteUserSessions",
    "needs": "the scope delete:sessions",
    "mayBeEmpty": true
  },
  "GET /sessions/{id}": {
    "operationId": "getSession",
    "needs": "the scope read:sessions",
    "holds": {
      "id": "string"
    }
  },
  "PATCH /sessions/{id}": {
    "operationId": "updateSession",
    "needs": "the scope update:sessions",
    "holds": {
      "id": "string"
    },
    "body": {
      "isRequired": true,
      "properties": {
        "session_metadata": [
          "object",
          "null"
        ]
      },
      "variants": [
        [
          "session_metadata"
        ]
      ]
    }
  },
  "DELETE /sessions/{id}": {
    "operationId": "deleteSession",
    "needs": "the scope delete:sessions",
    "mayBeEmpty": true,
    "deletesOne": true
  },
  "POST /sessions/{id}/revoke": {
    "operationId": "revokeSession",
    "needs": "the scopes delete:sessions and delete:refresh_tokens",
    "mayBeEmpty": true
  },
  "POST /users/{id}/revoke-access": {
    "operationId": "revokeUserAccess",
    "needs": "the scopes delete:sessions and delete:refresh_tokens",
    "mayBeEmpty": true,
    "body": {
      "properties": {
        "session_id": "string",
        "preserve_refresh_tokens": "boolean"
      }
    }
  },
  "GET /users/{user_id}/refresh-tokens": {
    "operationId": "listUserRefreshTokens",
    "needs": "the scope read:refresh_tokens",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "tokens": "objects"
    },
    "query": {
      "include_totals": "shown",
      "from": "cursor",
      "take": "shown"
    }
  },
  "DELETE /users/{user_id}/refresh-tokens": {
    "operationId": "deleteUserRefreshTokens",
    "needs": "the scope delete:refresh_tokens",
    "mayBeEmpty": true
  },
  "GET /refresh-tokens": {
    "operationId": "listRefreshTokens",
    "needs": "the scope read:refresh_tokens",
    "holds": {
      "refresh_tokens": "objects"
    },
    "query": {
      "user_id": "required",
      "client_id": "filter",
      "from": "cursor",
      "take": "shown",
      "fields": "form",
      "include_fields": "shown"
    }
  },
  "GET /refresh-tokens/{id}": {
    "operationId": "getRefreshToken",
    "needs": "the scope read:refresh_tokens",
    "holds": {
      "id": "string"
    }
  },
  "PATCH /refresh-tokens/{id}": {
    "operationId": "updateRefreshToken",
    "needs": "the scope update:refresh_tokens",
    "holds": {
      "id": "string"
    },
    "body": {
      "isRequired": true,
      "properties": {
        "refresh_token_metadata": [
          "object",
          "null"
        ]
      },
      "variants": [
        [
          "refresh_token_metadata"
        ]
      ]
    }
  },
  "DELETE /refresh-tokens/{id}": {
    "operationId": "deleteRefreshToken",
    "needs": "the scope delete:refresh_tokens",
    "mayBeEmpty": true,
    "deletesOne": true
  },
  "POST /refresh-tokens/revoke": {
    "operationId": "revokeRefreshTokens",
    "needs": "the scope delete:refresh_tokens",
    "mayBeEmpty": true,
    "body": {
      "isRequired": true,
      "properties": {
        "ids": "array",
        "user_id": "string",
        "client_id": "string",
        "audience": "string"
      },
      "variants": [
        [
          "ids"
        ],
        [
          "user_id"
        ],
        [
          "user_id",
          "client_id"
        ],
        [
          "user_id",
          "client_id",
          "audience"
        ]
      ],
      "isExact": true
    }
  },
  "GET /users-by-email": {
    "operationId": "listUsersByEmail",
    "needs": "the scope read:users",
    "rateLimit": "read-users",
    "is": "objects",
    "isSecret": true,
    "query": {
      "email": "required",
      "fields": "form",
      "include_fields": "shown"
    }
  },
  "GET /users": {
    "operationId": "listUsers",
    "needs": "the scope read:users",
    "rateLimit": "read-users",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "users": "objects"
    },
    "isSecret": true,
    "query": {
      "q": "filter",
      "search_engine": "shown",
      "sort": "form",
      "primary_order": "shown",
      "page": "shown",
      "per_page": "shown",
      "include_totals": "shown",
      "fields": "form",
      "include_fields": "shown"
    }
  },
  "GET /users/{id}": {
    "operationId": "getUser",
    "needs": "the scope read:users",
    "rateLimit": "read-users",
    "holds": {
      "user_id": "string"
    },
    "isSecret": true,
    "query": {
      "fields": "form",
      "include_fields": "shown"
    }
  },
  "PATCH /users/{id}": {
    "operationId": "setUserBlocked",
    "needs": "the scope update:users",
    "rateLimit": "write-users",
    "holds": {
      "user_id": "string"
    },
    "isSecret": true,
    "body": {
      "isRequired": true,
      "properties": {
        "blocked": "boolean"
      },
      "variants": [
        [
          "blocked"
        ]
      ]
    }
  },
  "POST /users/{id}/multifactor/actions/invalidate-remember-browser": {
    "operationId": "invalidateRememberBrowser",
    "needs": "the scope update:users",
    "mayBeEmpty": true
  },
  "GET /users/{id}/logs": {
    "operationId": "listUserLogs",
    "needs": "the scope read:logs",
    "rateLimit": "read-logs",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "logs": "objects"
    },
    "query": {
      "page": "shown",
      "per_page": "shown",
      "sort": "form",
      "include_totals": "shown"
    }
  },
  "GET /logs": {
    "operationId": "listLogs",
    "needs": "the scope read:logs",
    "rateLimit": "read-logs",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "logs": "objects"
    },
    "query": {
      "q": "filter",
      "page": "shown",
      "per_page": "shown",
      "sort": "form",
      "fields": "form",
      "include_fields": "shown",
      "include_totals": "shown",
      "from": "filter",
      "take": "shown"
    }
  },
  "GET /logs/{id}": {
    "operationId": "getLog",
    "needs": "the scope read:logs",
    "rateLimit": "read-logs",
    "holds": {
      "log_id": "string"
    }
  },
  "GET /grants": {
    "operationId": "listGrants",
    "needs": "the scope read:grants",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "grants": "objects"
    },
    "query": {
      "user_id": "filter",
      "client_id": "filter",
      "audience": "filter",
      "page": "shown",
      "per_page": "shown",
      "include_totals": "shown"
    }
  },
  "DELETE /grants": {
    "operationId": "deleteUserGrants",
    "needs": "the scope delete:grants",
    "mayBeEmpty": true,
    "query": {
      "user_id": "required"
    }
  },
  "DELETE /grants/{id}": {
    "operationId": "deleteGrant",
    "needs": "the scope delete:grants",
    "mayBeEmpty": true,
    "deletesOne": true
  },
  "GET /device-credentials": {
    "operationId": "listDeviceCredentials",
    "needs": "the scope read:device_credentials",
    "is": [
      "object",
      "objects"
    ],
    "holds": {
      "device_credentials": "objects"
    },
    "query": {
      "type": "required",
      "user_id": "filter",
      "client_id": "filter",
      "page": "shown",
      "per_page": "shown",
      "include_totals": "shown",
      "fields": "form",
      "include_fields": "shown"
    }
  },
  "DELETE /device-credentials/{id}": {
    "operationId": "deleteDeviceCredential",
    "needs": "the scope delete:device_credentials",
    "rateLimit": "write-device-credentials",
    "mayBeEmpty": true,
    "deletesOne": true
  }
} as const;
