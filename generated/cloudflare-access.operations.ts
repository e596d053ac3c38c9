// Generated from specs/cloudflare-access by scripts/generate.mjs; do not edit.

export const operations = {
  "GET /accounts/{account_id}/access/users": {
    "operationId": "listUsers",
    "needs": "the permission Access: Audit Logs Read",
    "statuses": [
      200
    ],
    "holds": {
      "result": [
        "array",
        "null"
      ]
    },
    "constants": {
      "success": true
    },
    "query": [
      "name",
      "email",
      "search",
      "page",
      "per_page"
    ],
    "shown": [
      "page",
      "per_page"
    ],
    "filters": [
      "name",
      "email",
      "search"
    ]
  },
  "GET /accounts/{account_id}/access/users/{user_id}": {
    "operationId": "getUser",
    "needs": "the permission Access: Audit Logs Read",
    "statuses": [
      200
    ],
    "holds": {
      "result": "object"
    },
    "constants": {
      "success": true
    }
  },
  "DELETE /accounts/{account_id}/access/users/{user_id}": {
    "operationId": "deleteUser",
    "statuses": [
      202
    ],
    "constants": {
      "success": true
    },
    "mayBeEmpty": true,
    "deletesOne": true
  },
  "GET /accounts/{account_id}/access/users/{user_id}/active_sessions": {
    "operationId": "listActiveSessions",
    "needs": "the permission Access: Audit Logs Read",
    "statuses": [
      200
    ],
    "holds": {
      "result": [
        "array",
        "null"
      ]
    },
    "constants": {
      "success": true
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}": {
    "operationId": "getActiveSession",
    "needs": "the permission Access: Audit Logs Read",
    "statuses": [
      200
    ],
    "holds": {
      "result": "object"
    },
    "constants": {
      "success": true
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/failed_logins": {
    "operationId": "listFailedLogins",
    "needs": "the permission Access: Audit Logs Read",
    "statuses": [
      200
    ],
    "holds": {
      "result": [
        "array",
        "null"
      ]
    },
    "constants": {
      "success": true
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity": {
    "operationId": "getLastSeenIdentity",
    "needs": "the permission Access: Audit Logs Read",
    "statuses": [
      200
    ],
    "holds": {
      "result": "object"
    },
    "constants": {
      "success": true
    }
  },
  "POST /accounts/{account_id}/access/organizations/revoke_user": {
    "operationId": "revokeUser",
    "needs": "the permission Access: Organizations Revoke or Access: Organizations, Identity Providers, and Groups Write",
    "statuses": [
      200
    ],
    "holds": {
      "success": "boolean"
    },
    "query": [
      "devices"
    ],
    "shown": [
      "devices"
    ],
    "body": {
      "isRequired": true,
      "properties": {
        "email": "string",
        "devices": "boolean",
        "user_uid": "string",
        "warp_session_reauth": "boolean"
      },
      "variants": [
        [
          "email"
        ]
      ]
    }
  },
  "POST /accounts/{account_id}/access/apps/{app_id}/revoke_tokens": {
    "operationId": "revokeApplicationTokens",
    "needs": "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write",
    "statuses": [
      202
    ],
    "mayBeEmpty": true
  },
  "POST /zones/{zone_id}/access/organizations/revoke_user": {
    "operationId": "revokeZoneUser",
    "needs": "the permission Access: Organizations, Identity Providers, and Groups Write",
    "statuses": [
      200
    ],
    "holds": {
      "success": "boolean"
    },
    "body": {
      "isRequired": true,
      "properties": {
        "email": "string"
      },
      "variants": [
        [
          "email"
        ]
      ]
    }
  },
  "POST /zones/{zone_id}/access/apps/{app_id}/revoke_tokens": {
    "operationId": "revokeZoneApplicationTokens",
    "needs": "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write",
    "statuses": [
      202
    ],
    "mayBeEmpty": true
  }
} as const;
