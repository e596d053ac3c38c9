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
  }
} as const;
