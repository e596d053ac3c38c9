// Generated from specs/cloudflare-access by scripts/generate.ts; do not edit.

export const calls = {
  "GET /accounts/{account_id}/access/users": {
    "operationId": "listUsers",
    "function": "listUsers",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}": {
    "operationId": "getUser",
    "function": "getUser",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/get/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "user_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    }
  },
  "DELETE /accounts/{account_id}/access/users/{user_id}": {
    "operationId": "deleteUser",
    "function": "deleteUser",
    "permission": "undocumented",
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/methods/delete/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "user_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/active_sessions": {
    "operationId": "listActiveSessions",
    "function": "listActiveSessions",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "user_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}": {
    "operationId": "getActiveSession",
    "function": "getActiveSession",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/active_sessions/methods/get/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "user_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      "nonce": "X1aXj1lFVcqqyoXF"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/failed_logins": {
    "operationId": "listFailedLogins",
    "function": "listFailedLogins",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/failed_logins/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "user_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    }
  },
  "GET /accounts/{account_id}/access/users/{user_id}/last_seen_identity": {
    "operationId": "getLastSeenIdentity",
    "function": "getLastSeenIdentity",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/users/subresources/last_seen_identity/methods/get/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "user_id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    }
  },
  "GET /accounts/{account_id}/access/logs/access_requests": {
    "operationId": "listAccessRequests",
    "function": "listAccessRequests",
    "permission": [
      "Access: Audit Logs Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/access_requests/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "PATCH /accounts/{account_id}/access/seats": {
    "operationId": "updateSeats",
    "function": "updateSeats",
    "permission": [
      "Zero Trust: Seats Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/seats/methods/edit/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    },
    "body": [
      {
        "seat_uid": "seat_uid",
        "access_seat": false,
        "gateway_seat": false
      }
    ]
  },
  "POST /accounts/{account_id}/access/organizations/revoke_user": {
    "operationId": "revokeUser",
    "function": "revokeUser",
    "permission": [
      "Access: Organizations Revoke",
      "Access: Organizations, Identity Providers, and Groups Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    },
    "body": {
      "email": "test@example.com",
      "devices": true,
      "user_uid": "699d98642c564d2e855e9661899b7252",
      "warp_session_reauth": true
    }
  },
  "GET /accounts/{account_id}/access/apps": {
    "operationId": "listApplications",
    "function": "listApplications",
    "permission": [
      "Access: Apps and Policies Revoke",
      "Access: Apps and Policies Write",
      "Access: Apps and Policies Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "POST /accounts/{account_id}/access/apps/{app_id}/revoke_tokens": {
    "operationId": "revokeApplicationTokens",
    "function": "revokeApplicationTokens",
    "permission": [
      "Access: Apps and Policies Revoke",
      "Access: Apps and Policies Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "app_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "GET /accounts/{account_id}/devices/registrations": {
    "operationId": "listRegistrations",
    "function": "listRegistrations",
    "permission": "undocumented",
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "DELETE /accounts/{account_id}/devices/registrations": {
    "operationId": "deleteRegistrations",
    "function": "deleteRegistrations",
    "permission": [
      "Zero Trust Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/bulk_delete/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    },
    "query": {
      "id": [
        "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304"
      ]
    }
  },
  "GET /accounts/{account_id}/devices/registrations/{registration_id}": {
    "operationId": "getRegistration",
    "function": "getRegistration",
    "permission": "undocumented",
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/get/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "registration_id": "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304"
    }
  },
  "DELETE /accounts/{account_id}/devices/registrations/{registration_id}": {
    "operationId": "deleteRegistration",
    "function": "deleteRegistration",
    "permission": [
      "Zero Trust Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/delete/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "registration_id": "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304"
    }
  },
  "GET /accounts/{account_id}/devices/physical-devices": {
    "operationId": "listDevices",
    "function": "listDevices",
    "permission": "undocumented",
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/list/",
    "path": {
      "account_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "POST /zones/{zone_id}/access/organizations/revoke_user": {
    "operationId": "revokeZoneUser",
    "function": "revokeUser",
    "permission": [
      "Access: Organizations, Identity Providers, and Groups Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/",
    "path": {
      "zone_id": "023e105f4ecef8ad9ca31a8372d0c353"
    },
    "body": {
      "email": "test@example.com"
    }
  },
  "GET /zones/{zone_id}/access/apps": {
    "operationId": "listZoneApplications",
    "function": "listApplications",
    "permission": [
      "Access: Apps and Policies Revoke",
      "Access: Apps and Policies Write",
      "Access: Apps and Policies Read"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/",
    "path": {
      "zone_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  },
  "POST /zones/{zone_id}/access/apps/{app_id}/revoke_tokens": {
    "operationId": "revokeZoneApplicationTokens",
    "function": "revokeApplicationTokens",
    "permission": [
      "Access: Apps and Policies Revoke",
      "Access: Apps and Policies Write"
    ],
    "documented": "https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/",
    "path": {
      "zone_id": "023e105f4ecef8ad9ca31a8372d0c353",
      "app_id": "023e105f4ecef8ad9ca31a8372d0c353"
    }
  }
} as const;
