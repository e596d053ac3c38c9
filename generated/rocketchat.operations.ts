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
  }
} as const;
