// Generated from specs/rocketchat by scripts/generate.mjs; do not edit.

export const operations = {
  "GET /api/v1/sessions/list": {
    "operationId": "listOwnSessions",
    "statuses": [
      200
    ],
    "holds": {
      "sessions": "array",
      "total": "integer",
      "count": "integer",
      "offset": "integer"
    },
    "constants": {
      "success": true
    },
    "query": [
      "filter",
      "offset",
      "count",
      "sort"
    ],
    "shown": [
      "offset",
      "count",
      "sort"
    ],
    "filters": [
      "filter"
    ]
  },
  "GET /api/v1/sessions/list.all": {
    "operationId": "listWorkspaceSessions",
    "needs": "the permission view-device-management",
    "statuses": [
      200
    ],
    "holds": {
      "sessions": "array",
      "total": "integer",
      "count": "integer",
      "offset": "integer"
    },
    "constants": {
      "success": true
    },
    "query": [
      "filter",
      "offset",
      "count",
      "sort"
    ],
    "shown": [
      "offset",
      "count",
      "sort"
    ],
    "filters": [
      "filter"
    ]
  },
  "GET /api/v1/sessions/info": {
    "operationId": "getOwnSession",
    "statuses": [
      200
    ],
    "holds": {
      "_id": "string",
      "sessionId": "string",
      "userId": "string",
      "loginToken": "string"
    },
    "constants": {
      "success": true
    },
    "isSecret": true,
    "query": [
      "sessionId"
    ],
    "required": [
      "sessionId"
    ],
    "filters": [
      "sessionId"
    ]
  },
  "GET /api/v1/sessions/info.admin": {
    "operationId": "getWorkspaceSession",
    "needs": "the permission view-device-management",
    "statuses": [
      200
    ],
    "holds": {
      "_id": "string",
      "sessionId": "string",
      "userId": "string",
      "host": "string",
      "ip": "string",
      "loginAt": "string"
    },
    "constants": {
      "success": true
    },
    "query": [
      "sessionId"
    ],
    "required": [
      "sessionId"
    ],
    "filters": [
      "sessionId"
    ]
  },
  "POST /api/v1/sessions/logout.me": {
    "operationId": "logoutOwnSession",
    "statuses": [
      200
    ],
    "holds": {
      "sessionId": "string"
    },
    "constants": {
      "success": true
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
    "statuses": [
      200
    ],
    "holds": {
      "sessionId": "string"
    },
    "constants": {
      "success": true
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
