// Generated from specs/rocketchat by scripts/generate.ts; do not edit.

export const operations = {
  "GET /api/v1/sessions/list": {
    "operationId": "listOwnSessions",
    "holds": {
      "sessions": "objects",
      "total": "integer",
      "count": "integer",
      "offset": "integer",
      "success": {
        "const": true
      }
    },
    "query": {
      "filter": "filter",
      "offset": "shown",
      "count": "shown",
      "sort": "shown"
    }
  },
  "GET /api/v1/sessions/list.all": {
    "operationId": "listWorkspaceSessions",
    "needs": "the permission view-device-management",
    "holds": {
      "sessions": "objects",
      "total": "integer",
      "count": "integer",
      "offset": "integer",
      "success": {
        "const": true
      }
    },
    "query": {
      "filter": "filter",
      "offset": "shown",
      "count": "shown",
      "sort": "shown"
    }
  },
  "GET /api/v1/sessions/info": {
    "operationId": "getOwnSession",
    "holds": {
      "_id": "string",
      "sessionId": "string",
      "userId": "string",
      "success": {
        "const": true
      },
      "loginToken": "string"
    },
    "isSecret": true,
    "query": {
      "sessionId": "required"
    }
  },
  "GET /api/v1/sessions/info.admin": {
    "operationId": "getWorkspaceSession",
    "needs": "the permission view-device-management",
    "holds": {
      "_id": "string",
      "sessionId": "string",
      "userId": "string",
      "host": "string",
      "ip": "string",
      "loginAt": "string",
      "success": {
        "const": true
      }
    },
    "query": {
      "sessionId": "required"
    }
  },
  "POST /api/v1/sessions/logout.me": {
    "operationId": "logoutOwnSession",
    "holds": {
      "sessionId": "string",
      "success": {
        "const": true
      }
    },
    "body": {
      "isRequired": true,
      "properties": {
        "sessionId": "string"
      },
      "variants": [
        [
          "sessionId"
        ]
      ]
    }
  },
  "POST /api/v1/sessions/logout": {
    "operationId": "logoutWorkspaceSession",
    "needs": "the permission logout-device-management",
    "holds": {
      "sessionId": "string",
      "success": {
        "const": true
      }
    },
    "body": {
      "isRequired": true,
      "properties": {
        "sessionId": "string"
      },
      "variants": [
        [
          "sessionId"
        ]
      ]
    }
  },
  "GET /api/v1/users.info": {
    "operationId": "getUserInfo",
    "holds": {
      "user": "object",
      "success": {
        "const": true
      }
    },
    "isSecret": true,
    "query": {
      "userId": "filter",
      "username": "filter",
      "email": "filter"
    }
  },
  "GET /api/v1/users.list": {
    "operationId": "listUsers",
    "needs": "the permission view-d-room",
    "holds": {
      "users": "objects",
      "total": "integer",
      "count": "integer",
      "offset": "integer",
      "success": {
        "const": true
      }
    },
    "query": {
      "email": "filter",
      "offset": "shown",
      "count": "shown"
    }
  },
  "GET /api/v1/users.listByStatus": {
    "operationId": "listUsersByStatus",
    "needs": "the permission view-d-room",
    "holds": {
      "users": "objects",
      "total": "integer",
      "count": "integer",
      "offset": "integer",
      "success": {
        "const": true
      }
    },
    "query": {
      "status": "filter",
      "hasLoggedIn": "filter",
      "type": "filter",
      "searchTerm": "filter",
      "offset": "shown",
      "count": "shown"
    }
  },
  "POST /api/v1/users.logout": {
    "operationId": "logoutUser",
    "needs": "the permission logout-other-user",
    "holds": {
      "message": "string",
      "success": {
        "const": true
      }
    },
    "body": {
      "isRequired": true,
      "properties": {
        "userId": "string"
      },
      "variants": [
        [
          "userId"
        ]
      ]
    }
  },
  "POST /api/v1/users.setActiveStatus": {
    "operationId": "setUserActiveStatus",
    "needs": "the permission edit-other-user-active-status",
    "holds": {
      "user": "object",
      "success": {
        "const": true
      }
    },
    "body": {
      "isRequired": true,
      "properties": {
        "userId": "string",
        "activeStatus": "boolean",
        "confirmRelinquish": "boolean"
      },
      "variants": [
        [
          "userId",
          "activeStatus"
        ]
      ]
    }
  },
  "POST /api/v1/users.logoutOtherClients": {
    "operationId": "logoutOwnOtherClients",
    "holds": {
      "token": "string",
      "tokenExpires": "string",
      "success": {
        "const": true
      }
    },
    "isSecret": true
  },
  "POST /api/v1/users.removeOtherTokens": {
    "operationId": "removeOwnOtherTokens",
    "holds": {
      "success": {
        "const": true
      }
    }
  },
  "GET /api/v1/users.getPersonalAccessTokens": {
    "operationId": "listOwnPersonalAccessTokens",
    "needs": "the permission create-personal-access-tokens",
    "holds": {
      "tokens": "objects",
      "success": {
        "const": true
      }
    }
  },
  "POST /api/v1/users.removePersonalAccessToken": {
    "operationId": "removeOwnPersonalAccessToken",
    "needs": "the permission create-personal-access-tokens",
    "holds": {
      "success": {
        "const": true
      }
    },
    "body": {
      "isRequired": true,
      "properties": {
        "tokenName": "string"
      },
      "variants": [
        [
          "tokenName"
        ]
      ]
    }
  }
} as const;
