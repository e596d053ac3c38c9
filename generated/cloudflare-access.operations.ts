// Generated from specs/cloudflare-access by scripts/generate.ts; do not edit.

export const operations = {
  "GET /accounts/{account_id}/access/users": {
    "operationId": "listUsers",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": [
        "objects",
        "null"
      ]
    },
    "query": {
      "name": "filter",
      "email": "filter",
      "search": "filter",
      "page": "shown",
      "per_page": "shown"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}": {
    "operationId": "getUser",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": "object"
    }
  },
  "DELETE /accounts/{account_id}/access/users/{user_id}": {
    "operationId": "deleteUser",
    "holds": {
      "success": {
        "const": true
      }
    },
    "mayBeEmpty": true,
    "deletesOne": true
  },
  "GET /accounts/{account_id}/access/users/{user_id}/active_sessions": {
    "operationId": "listActiveSessions",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": [
        "objects",
        "null"
      ]
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}": {
    "operationId": "getActiveSession",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": "object"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/failed_logins": {
    "operationId": "listFailedLogins",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": [
        "objects",
        "null"
      ]
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity": {
    "operationId": "getLastSeenIdentity",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": "object"
    }
  },
  "GET /accounts/{account_id}/access/logs/access_requests": {
    "operationId": "listAccessRequests",
    "needs": "the permission Access: Audit Logs Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": [
        "objects",
        "null"
      ]
    },
    "query": {
      "limit": "shown",
      "page": "shown",
      "per_page": "shown",
      "direction": "shown",
      "since": "filter",
      "until": "filter",
      "email": "filter",
      "emailOp": "shown",
      "email_exact": "shown"
    }
  },
  "PATCH /accounts/{account_id}/access/seats": {
    "operationId": "updateSeats",
    "needs": "the permission Zero Trust: Seats Write",
    "holds": {
      "success": {
        "const": true
      }
    },
    "body": {
      "isRequired": true,
      "isList": true,
      "properties": {
        "seat_uid": "string",
        "access_seat": "boolean",
        "gateway_seat": "boolean"
      },
      "variants": [
        [
          "seat_uid",
          "access_seat",
          "gateway_seat"
        ]
      ]
    }
  },
  "POST /accounts/{account_id}/access/organizations/revoke_user": {
    "operationId": "revokeUser",
    "needs": "the permission Access: Organizations Revoke or Access: Organizations, Identity Providers, and Groups Write",
    "holds": {
      "success": "boolean"
    },
    "query": {
      "devices": "shown"
    },
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
  "GET /accounts/{account_id}/access/apps": {
    "operationId": "listApplications",
    "needs": "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write or Access: Apps and Policies Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": [
        "objects",
        "null"
      ]
    },
    "isSecret": true,
    "query": {
      "name": "filter",
      "domain": "filter",
      "aud": "filter",
      "target_attributes": "filter",
      "exact": "shown",
      "search": "filter",
      "page": "shown",
      "per_page": "shown"
    }
  },
  "POST /accounts/{account_id}/access/apps/{app_id}/revoke_tokens": {
    "operationId": "revokeApplicationTokens",
    "needs": "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write",
    "holds": {
      "success": "boolean"
    },
    "mayBeEmpty": true
  },
  "GET /accounts/{account_id}/devices/registrations": {
    "operationId": "listRegistrations",
    "holds": {
      "success": {
        "const": true
      },
      "result": "objects"
    },
    "query": {
      "user.id": "list",
      "id": "list",
      "device.id": "filter",
      "policy.id": "filter",
      "search": "filter",
      "registration_type": "shown",
      "status": "shown",
      "seen_after": "filter",
      "seen_before": "filter",
      "sort_by": "shown",
      "sort_order": "shown",
      "include": "shown",
      "per_page": "shown",
      "cursor": "cursor"
    }
  },
  "DELETE /accounts/{account_id}/devices/registrations": {
    "operationId": "deleteRegistrations",
    "needs": "the permission Zero Trust Write",
    "holds": {
      "success": {
        "const": true
      }
    },
    "query": {
      "id": "requiredList"
    }
  },
  "GET /accounts/{account_id}/devices/registrations/{registration_id}": {
    "operationId": "getRegistration",
    "holds": {
      "success": {
        "const": true
      },
      "result": "object"
    },
    "query": {
      "include": "shown"
    }
  },
  "DELETE /accounts/{account_id}/devices/registrations/{registration_id}": {
    "operationId": "deleteRegistration",
    "needs": "the permission Zero Trust Write",
    "holds": {
      "success": {
        "const": true
      }
    },
    "mayBeEmpty": true,
    "deletesOne": true
  },
  "GET /accounts/{account_id}/devices/physical-devices": {
    "operationId": "listDevices",
    "holds": {
      "success": {
        "const": true
      },
      "result": "objects"
    },
    "query": {
      "id": "list",
      "active_registrations": "shown",
      "has_registration_type": "shown",
      "last_seen_user.email": "filter",
      "last_seen_registration.policy.id": "filter",
      "search": "filter",
      "seen_after": "filter",
      "seen_before": "filter",
      "sort_by": "shown",
      "sort_order": "shown",
      "tag": "list",
      "include": "shown",
      "per_page": "shown",
      "cursor": "cursor"
    }
  },
  "POST /zones/{zone_id}/access/organizations/revoke_user": {
    "operationId": "revokeZoneUser",
    "needs": "the permission Access: Organizations, Identity Providers, and Groups Write",
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
  "GET /zones/{zone_id}/access/apps": {
    "operationId": "listZoneApplications",
    "needs": "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write or Access: Apps and Policies Read",
    "holds": {
      "success": {
        "const": true
      },
      "result": [
        "objects",
        "null"
      ]
    },
    "isSecret": true
  },
  "POST /zones/{zone_id}/access/apps/{app_id}/revoke_tokens": {
    "operationId": "revokeZoneApplicationTokens",
    "needs": "the permission Access: Apps and Policies Revoke or Access: Apps and Policies Write",
    "holds": {
      "success": "boolean"
    },
    "mayBeEmpty": true
  }
} as const;
