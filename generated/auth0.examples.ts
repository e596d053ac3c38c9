// Generated from specs/auth0 by scripts/generate.ts; do not edit.

export const examples = {
  "exchangeToken": {
    "200": {
      "documented": {
        "access_token": "fake-auth0-issued-token",
        "token_type": "Bearer",
        "expires_in": 86400,
        "scope": "read:sessions delete:sessions"
      }
    },
    "400": {
      "missing": {
        "error": "invalid_request",
        "error_description": "Missing required parameter"
      },
      "grant": {
        "error": "unsupported_grant_type",
        "error_description": "Unsupported grant type"
      }
    },
    "401": {
      "unknown": {
        "error": "invalid_client",
        "error_description": "Unknown client or wrong secret"
      }
    },
    "403": {
      "audience": {
        "error": "access_denied",
        "error_description": "Service not found"
      }
    },
    "429": {
      "limited": {
        "error": "too_many_requests",
        "error_description": "Rate limit exceeded"
      }
    },
    "5XX": {
      "unavailable": {
        "error": "temporarily_unavailable"
      }
    }
  },
  "listUserSessions": {
    "200": {
      "documented": {
        "sessions": [
          {
            "id": "<string>",
            "user_id": "<string>",
            "created_at": "2023-11-07T05:31:56Z",
            "updated_at": "2023-11-07T05:31:56Z",
            "authenticated_at": "2023-11-07T05:31:56Z",
            "idle_expires_at": "2023-11-07T05:31:56Z",
            "expires_at": "2023-11-07T05:31:56Z",
            "last_interacted_at": "2023-11-07T05:31:56Z",
            "device": {
              "initial_user_agent": "<string>",
              "initial_ip": "<string>",
              "initial_asn": "<string>",
              "last_user_agent": "<string>",
              "last_ip": "<string>",
              "last_asn": "<string>"
            },
            "clients": [
              {
                "client_id": "<string>"
              }
            ],
            "authentication": {
              "methods": [
                {
                  "name": "<string>",
                  "timestamp": "2023-11-07T05:31:56Z",
                  "type": "<string>"
                }
              ]
            },
            "cookie": {
              "mode": "non-persistent"
            },
            "session_metadata": {}
          }
        ],
        "next": "<string>"
      },
      "lastPage": {
        "sessions": [
          {
            "id": "sess_9f2c",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "created_at": "2026-08-01T08:00:00.000Z",
            "updated_at": "2026-08-01T09:30:00.000Z",
            "authenticated_at": "2026-08-01T08:00:00.000Z",
            "idle_expires_at": "2026-08-04T09:30:00.000Z",
            "expires_at": "2026-08-08T08:00:00.000Z",
            "last_interacted_at": "2026-08-01T09:30:00.000Z",
            "device": {
              "initial_user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
              "initial_ip": "203.0.113.10",
              "initial_asn": "64500",
              "last_user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
              "last_ip": "203.0.113.11",
              "last_asn": "64500"
            },
            "clients": [
              {
                "client_id": "exampleClient"
              }
            ],
            "authentication": {
              "methods": [
                {
                  "name": "pwd",
                  "timestamp": "2026-08-01T08:00:00.000Z"
                },
                {
                  "name": "mfa",
                  "timestamp": "2026-08-01T08:00:09.000Z",
                  "type": "otp"
                }
              ]
            },
            "cookie": {
              "mode": "persistent"
            },
            "session_metadata": {
              "device_name": "Work laptop"
            }
          }
        ]
      },
      "nullFields": {
        "sessions": [
          {
            "id": "sess_0a1b",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "idle_expires_at": null,
            "expires_at": null,
            "device": {
              "initial_ip": null,
              "last_ip": null
            },
            "session_metadata": null
          }
        ],
        "next": null
      },
      "delegated": {
        "sessions": [
          {
            "id": "sess_77de",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "actor": {
              "sub": "auth0|5f7c8ec7c33c6c004bbafe82"
            }
          }
        ]
      },
      "withTotal": {
        "sessions": [],
        "total": 0
      },
      "bareArray": [
        {
          "id": "sess_9f2c",
          "user_id": "auth0|507f1f77bcf86cd799439020"
        }
      ],
      "empty": {
        "sessions": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'take' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      },
      "expiredCheckpoint": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The checkpoint ID provided in the 'from' parameter has expired or is invalid"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:sessions",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteUserSessions": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:sessions",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "getSession": {
    "200": {
      "documented": {
        "id": "<string>",
        "user_id": "<string>",
        "created_at": "2023-11-07T05:31:56Z",
        "updated_at": "2023-11-07T05:31:56Z",
        "authenticated_at": "2023-11-07T05:31:56Z",
        "idle_expires_at": "2023-11-07T05:31:56Z",
        "expires_at": "2023-11-07T05:31:56Z",
        "last_interacted_at": "2023-11-07T05:31:56Z",
        "device": {
          "initial_user_agent": "<string>",
          "initial_ip": "<string>",
          "initial_asn": "<string>",
          "last_user_agent": "<string>",
          "last_ip": "<string>",
          "last_asn": "<string>"
        },
        "clients": [
          {
            "client_id": "<string>"
          }
        ],
        "authentication": {
          "methods": [
            {
              "name": "<string>",
              "timestamp": "2023-11-07T05:31:56Z",
              "type": "<string>"
            }
          ]
        },
        "cookie": {
          "mode": "non-persistent"
        },
        "session_metadata": {}
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:sessions",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "notFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The session does not exist."
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteSession": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:sessions",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "updateSession": {
    "200": {
      "documented": {
        "id": "<string>",
        "user_id": "<string>",
        "created_at": "2023-11-07T05:31:56Z",
        "updated_at": "2023-11-07T05:31:56Z",
        "authenticated_at": "2023-11-07T05:31:56Z",
        "idle_expires_at": "2023-11-07T05:31:56Z",
        "expires_at": "2023-11-07T05:31:56Z",
        "last_interacted_at": "2023-11-07T05:31:56Z",
        "device": {
          "initial_user_agent": "<string>",
          "initial_ip": "<string>",
          "initial_asn": "<string>",
          "last_user_agent": "<string>",
          "last_ip": "<string>",
          "last_asn": "<string>"
        },
        "clients": [
          {
            "client_id": "<string>"
          }
        ],
        "authentication": {
          "methods": [
            {
              "name": "<string>",
              "timestamp": "2023-11-07T05:31:56Z",
              "type": "<string>"
            }
          ]
        },
        "cookie": {
          "mode": "non-persistent"
        },
        "session_metadata": {}
      }
    },
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      },
      "invalidBody": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request body",
        "errorCode": "invalid_body"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: update:sessions",
        "errorCode": "insufficient_scope"
      },
      "missingEntitlement": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "The account is not allowed to use this feature"
      }
    },
    "404": {
      "notFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The session does not exist."
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "revokeSession": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:sessions",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "notFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The session does not exist."
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "revokeUserAccess": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      },
      "invalidBody": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request body",
        "errorCode": "invalid_body"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:sessions",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listUserRefreshTokens": {
    "200": {
      "documented": {
        "tokens": [
          {
            "id": "<string>",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "created_at": "2023-11-07T05:31:56Z",
            "idle_expires_at": "2023-11-07T05:31:56Z",
            "expires_at": "2023-11-07T05:31:56Z",
            "device": {
              "initial_ip": "<string>",
              "initial_asn": "<string>",
              "initial_user_agent": "<string>",
              "last_ip": "<string>",
              "last_asn": "<string>",
              "last_user_agent": "<string>"
            },
            "client_id": "<string>",
            "session_id": "<string>",
            "rotating": true,
            "resource_servers": [
              {
                "audience": "<string>",
                "scopes": "<string>"
              }
            ],
            "refresh_token_metadata": {},
            "last_exchanged_at": "2023-11-07T05:31:56Z"
          }
        ],
        "next": "<string>"
      },
      "lastPage": {
        "tokens": [
          {
            "id": "rt_4b1d",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "created_at": "2026-08-01T08:00:00.000Z",
            "idle_expires_at": "2026-08-15T08:00:00.000Z",
            "expires_at": "2026-08-31T08:00:00.000Z",
            "last_exchanged_at": "2026-08-01T09:00:00.000Z",
            "device": {
              "initial_ip": "203.0.113.10",
              "initial_asn": "64500",
              "initial_user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
              "last_ip": "203.0.113.11",
              "last_asn": "64500",
              "last_user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
            },
            "client_id": "exampleClient",
            "session_id": "sess_9f2c",
            "rotating": true,
            "resource_servers": [
              {
                "audience": "https://api.acme.test",
                "scopes": "read:reports write:reports"
              }
            ],
            "refresh_token_metadata": {
              "device_name": "Work laptop"
            }
          }
        ]
      },
      "nullFields": {
        "tokens": [
          {
            "id": "rt_0001",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "idle_expires_at": null,
            "expires_at": null,
            "session_id": null,
            "refresh_token_metadata": null
          }
        ],
        "next": null
      },
      "withTotal": {
        "tokens": [],
        "total": 0
      },
      "bareArray": [
        {
          "id": "rt_4b1d",
          "user_id": "auth0|507f1f77bcf86cd799439020"
        }
      ],
      "empty": {
        "tokens": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'take' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      },
      "expiredCheckpoint": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The checkpoint ID provided in the 'from' parameter has expired or is invalid"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:refresh_tokens",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteUserRefreshTokens": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:refresh_tokens",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listRefreshTokens": {
    "200": {
      "documented": {
        "refresh_tokens": [
          {
            "id": "<string>",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "created_at": "2023-11-07T05:31:56Z",
            "idle_expires_at": "2023-11-07T05:31:56Z",
            "expires_at": "2023-11-07T05:31:56Z",
            "device": {
              "initial_ip": "<string>",
              "initial_asn": "<string>",
              "initial_user_agent": "<string>",
              "last_ip": "<string>",
              "last_asn": "<string>",
              "last_user_agent": "<string>"
            },
            "client_id": "<string>",
            "session_id": "<string>",
            "rotating": true,
            "resource_servers": [
              {
                "audience": "<string>",
                "scopes": "<string>"
              }
            ],
            "refresh_token_metadata": {},
            "last_exchanged_at": "2023-11-07T05:31:56Z"
          }
        ],
        "next": "<string>"
      },
      "lastPage": {
        "refresh_tokens": [
          {
            "id": "rt_4b1d",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "created_at": "2026-08-01T08:00:00.000Z",
            "idle_expires_at": "2026-08-15T08:00:00.000Z",
            "expires_at": "2026-08-31T08:00:00.000Z",
            "last_exchanged_at": "2026-08-01T09:00:00.000Z",
            "device": {
              "initial_ip": "203.0.113.10",
              "initial_asn": "64500",
              "initial_user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
              "last_ip": "203.0.113.11",
              "last_asn": "64500",
              "last_user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
            },
            "client_id": "exampleClient",
            "session_id": "sess_9f2c",
            "rotating": true,
            "resource_servers": [
              {
                "audience": "https://api.acme.test",
                "scopes": "read:reports write:reports"
              }
            ],
            "refresh_token_metadata": {
              "device_name": "Work laptop"
            }
          }
        ]
      },
      "selectedFields": {
        "refresh_tokens": [
          {
            "client_id": "exampleClient"
          }
        ]
      },
      "empty": {
        "refresh_tokens": []
      }
    },
    "400": {
      "missingUserId": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Missing required 'user_id'",
        "errorCode": "invalid_query_string"
      },
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'take' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      },
      "expiredCheckpoint": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The checkpoint ID provided in the 'from' parameter has expired or is invalid"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:refresh_tokens",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      },
      "clientNotFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The client does not exist."
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "getRefreshToken": {
    "200": {
      "documented": {
        "id": "<string>",
        "user_id": "auth0|507f1f77bcf86cd799439020",
        "created_at": "2023-11-07T05:31:56Z",
        "idle_expires_at": "2023-11-07T05:31:56Z",
        "expires_at": "2023-11-07T05:31:56Z",
        "device": {
          "initial_ip": "<string>",
          "initial_asn": "<string>",
          "initial_user_agent": "<string>",
          "last_ip": "<string>",
          "last_asn": "<string>",
          "last_user_agent": "<string>"
        },
        "client_id": "<string>",
        "session_id": "<string>",
        "rotating": true,
        "resource_servers": [
          {
            "audience": "<string>",
            "scopes": "<string>"
          }
        ],
        "refresh_token_metadata": {},
        "last_exchanged_at": "2023-11-07T05:31:56Z"
      }
    },
    "400": {
      "onlineRefreshToken": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "This API does not support online refresh tokens"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:refresh_tokens",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "notFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The refresh token does not exist."
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteRefreshToken": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      },
      "onlineRefreshToken": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "This API does not support online refresh tokens; revoke the session instead"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:refresh_tokens",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "updateRefreshToken": {
    "200": {
      "documented": {
        "id": "<string>",
        "user_id": "auth0|507f1f77bcf86cd799439020",
        "created_at": "2023-11-07T05:31:56Z",
        "idle_expires_at": "2023-11-07T05:31:56Z",
        "expires_at": "2023-11-07T05:31:56Z",
        "device": {
          "initial_ip": "<string>",
          "initial_asn": "<string>",
          "initial_user_agent": "<string>",
          "last_ip": "<string>",
          "last_asn": "<string>",
          "last_user_agent": "<string>"
        },
        "client_id": "<string>",
        "session_id": "<string>",
        "rotating": true,
        "resource_servers": [
          {
            "audience": "<string>",
            "scopes": "<string>"
          }
        ],
        "refresh_token_metadata": {},
        "last_exchanged_at": "2023-11-07T05:31:56Z"
      }
    },
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      },
      "invalidBody": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request body",
        "errorCode": "invalid_body"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: update:refresh_tokens",
        "errorCode": "insufficient_scope"
      },
      "missingEntitlement": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "The account is not allowed to use this feature"
      }
    },
    "404": {
      "notFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The refresh token does not exist."
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "revokeRefreshTokens": {
    "400": {
      "invalidBody": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request body",
        "errorCode": "invalid_body"
      },
      "invalidCombination": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid combination of fields"
      },
      "onlineRefreshToken": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "This API does not support online refresh tokens"
      },
      "userNotFound": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The user does not exist"
      },
      "clientNotFound": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The client does not exist"
      },
      "resourceServerNotFound": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The resource server does not exist"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:refresh_tokens",
        "errorCode": "insufficient_scope"
      },
      "missingEntitlement": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "The account is not allowed to use this feature"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listUsersByEmail": {
    "200": {
      "documented": [
        {
          "user_id": "auth0|507f1f77bcf86cd799439020",
          "email": "ana@example.com",
          "email_verified": true,
          "username": "ana",
          "phone_number": "+15550100",
          "phone_verified": false,
          "name": "Ana Ruiz",
          "nickname": "ana",
          "given_name": "Ana",
          "family_name": "Ruiz",
          "picture": "https://cdn.acme.test/ana.png",
          "created_at": "2024-03-12T20:10:26.001Z",
          "updated_at": "2026-08-01T08:00:00.121Z",
          "last_login": "2026-08-01T08:00:00.120Z",
          "last_ip": "203.0.113.10",
          "last_password_reset": "2026-01-05T10:00:00.000Z",
          "logins_count": 41,
          "blocked": false,
          "identities": [
            {
              "connection": "Username-Password-Authentication",
              "user_id": "507f1f77bcf86cd799439020",
              "provider": "auth0",
              "isSocial": false
            },
            {
              "connection": "legacy-directory",
              "user_id": 1047,
              "provider": "custom",
              "isSocial": false,
              "access_token": "fake-provider-access-token",
              "access_token_secret": "fake-provider-token-secret",
              "refresh_token": "fake-provider-refresh-token",
              "profileData": {
                "email": "ana@legacy.acme.test",
                "email_verified": false,
                "name": "Ana Ruiz",
                "username": "aruiz",
                "given_name": "Ana",
                "family_name": "Ruiz",
                "phone_number": "+15550100",
                "phone_verified": false
              }
            }
          ],
          "multifactor": [
            "guardian"
          ],
          "multifactor_last_modified": "2026-01-05T10:05:00.000Z",
          "app_metadata": {
            "plan": "enterprise"
          },
          "user_metadata": {
            "language": "es"
          }
        },
        {
          "user_id": "google-oauth2|103547991597142817347",
          "email": "ana@example.com",
          "email_verified": true,
          "name": "Ana Ruiz",
          "created_at": "2025-02-01T09:00:00.000Z",
          "updated_at": "2026-07-30T16:20:00.000Z",
          "last_login": "2026-07-30T16:20:00.000Z",
          "last_ip": "203.0.113.7",
          "logins_count": 3,
          "identities": [
            {
              "connection": "google-oauth2",
              "user_id": "103547991597142817347",
              "provider": "google-oauth2",
              "isSocial": true,
              "access_token": "fake-google-access-token"
            }
          ]
        }
      ],
      "none": []
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:users",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listUsers": {
    "200": {
      "documented": {
        "start": 0,
        "limit": 50,
        "length": 1,
        "total": 1,
        "users": [
          {
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "email": "ana@example.com",
            "email_verified": true,
            "username": "ana",
            "phone_number": "+15550100",
            "phone_verified": false,
            "name": "Ana Ruiz",
            "nickname": "ana",
            "given_name": "Ana",
            "family_name": "Ruiz",
            "picture": "https://cdn.acme.test/ana.png",
            "created_at": "2024-03-12T20:10:26.001Z",
            "updated_at": "2026-08-01T08:00:00.121Z",
            "last_login": "2026-08-01T08:00:00.120Z",
            "last_ip": "203.0.113.10",
            "last_password_reset": "2026-01-05T10:00:00.000Z",
            "logins_count": 41,
            "blocked": false,
            "identities": [
              {
                "connection": "Username-Password-Authentication",
                "user_id": "507f1f77bcf86cd799439020",
                "provider": "auth0",
                "isSocial": false
              },
              {
                "connection": "legacy-directory",
                "user_id": 1047,
                "provider": "custom",
                "isSocial": false,
                "access_token": "fake-provider-access-token",
                "access_token_secret": "fake-provider-token-secret",
                "refresh_token": "fake-provider-refresh-token",
                "profileData": {
                  "email": "ana@legacy.acme.test",
                  "email_verified": false,
                  "name": "Ana Ruiz",
                  "username": "aruiz",
                  "given_name": "Ana",
                  "family_name": "Ruiz",
                  "phone_number": "+15550100",
                  "phone_verified": false
                }
              }
            ],
            "multifactor": [
              "guardian"
            ],
            "multifactor_last_modified": "2026-01-05T10:05:00.000Z",
            "app_metadata": {
              "plan": "enterprise"
            },
            "user_metadata": {
              "language": "es"
            }
          }
        ]
      },
      "bareArray": [
        {
          "user_id": "auth0|507f1f77bcf86cd799439020",
          "email": "ana@example.com"
        }
      ],
      "empty": {
        "start": 0,
        "limit": 50,
        "length": 0,
        "total": 0,
        "users": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      },
      "invalidPaging": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "You can only page through the first 1000 records.",
        "errorCode": "invalid_paging"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:users",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "getUser": {
    "200": {
      "documented": {
        "user_id": "auth0|507f1f77bcf86cd799439020",
        "email": "ana@example.com",
        "email_verified": true,
        "username": "ana",
        "phone_number": "+15550100",
        "phone_verified": false,
        "name": "Ana Ruiz",
        "nickname": "ana",
        "given_name": "Ana",
        "family_name": "Ruiz",
        "picture": "https://cdn.acme.test/ana.png",
        "created_at": "2024-03-12T20:10:26.001Z",
        "updated_at": "2026-08-01T08:00:00.121Z",
        "last_login": "2026-08-01T08:00:00.120Z",
        "last_ip": "203.0.113.10",
        "last_password_reset": "2026-01-05T10:00:00.000Z",
        "logins_count": 41,
        "blocked": false,
        "identities": [
          {
            "connection": "Username-Password-Authentication",
            "user_id": "507f1f77bcf86cd799439020",
            "provider": "auth0",
            "isSocial": false
          },
          {
            "connection": "legacy-directory",
            "user_id": 1047,
            "provider": "custom",
            "isSocial": false,
            "access_token": "fake-provider-access-token",
            "access_token_secret": "fake-provider-token-secret",
            "refresh_token": "fake-provider-refresh-token",
            "profileData": {
              "email": "ana@legacy.acme.test",
              "email_verified": false,
              "name": "Ana Ruiz",
              "username": "aruiz",
              "given_name": "Ana",
              "family_name": "Ruiz",
              "phone_number": "+15550100",
              "phone_verified": false
            }
          }
        ],
        "multifactor": [
          "guardian"
        ],
        "multifactor_last_modified": "2026-01-05T10:05:00.000Z",
        "app_metadata": {
          "plan": "enterprise"
        },
        "user_metadata": {
          "language": "es"
        }
      },
      "blocked": {
        "user_id": "auth0|507f1f77bcf86cd799439020",
        "blocked": true,
        "last_login": "2026-08-01T08:00:00.120Z"
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:users",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "setUserBlocked": {
    "200": {
      "documented": {
        "user_id": "auth0|507f1f77bcf86cd799439020",
        "email": "ana@example.com",
        "email_verified": true,
        "username": "ana",
        "phone_number": "+15550100",
        "phone_verified": false,
        "name": "Ana Ruiz",
        "nickname": "ana",
        "given_name": "Ana",
        "family_name": "Ruiz",
        "picture": "https://cdn.acme.test/ana.png",
        "created_at": "2024-03-12T20:10:26.001Z",
        "updated_at": "2026-08-01T08:00:00.121Z",
        "last_login": "2026-08-01T08:00:00.120Z",
        "last_ip": "203.0.113.10",
        "last_password_reset": "2026-01-05T10:00:00.000Z",
        "logins_count": 41,
        "blocked": false,
        "identities": [
          {
            "connection": "Username-Password-Authentication",
            "user_id": "507f1f77bcf86cd799439020",
            "provider": "auth0",
            "isSocial": false
          },
          {
            "connection": "legacy-directory",
            "user_id": 1047,
            "provider": "custom",
            "isSocial": false,
            "access_token": "fake-provider-access-token",
            "access_token_secret": "fake-provider-token-secret",
            "refresh_token": "fake-provider-refresh-token",
            "profileData": {
              "email": "ana@legacy.acme.test",
              "email_verified": false,
              "name": "Ana Ruiz",
              "username": "aruiz",
              "given_name": "Ana",
              "family_name": "Ruiz",
              "phone_number": "+15550100",
              "phone_verified": false
            }
          }
        ],
        "multifactor": [
          "guardian"
        ],
        "multifactor_last_modified": "2026-01-05T10:05:00.000Z",
        "app_metadata": {
          "plan": "enterprise"
        },
        "user_metadata": {
          "language": "es"
        }
      }
    },
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      },
      "invalidBody": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request body",
        "errorCode": "invalid_body"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: update:users",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "inexistentUser": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "The user does not exist.",
        "errorCode": "inexistent_user"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "invalidateRememberBrowser": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: update:users",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listUserLogs": {
    "200": {
      "documented": {
        "start": 0,
        "limit": 50,
        "length": 2,
        "total": 2,
        "logs": [
          {
            "log_id": "90020260801093112004000000000000000001223372036854775807",
            "date": "2026-08-01T09:31:12.004Z",
            "type": "fertft",
            "description": "Unknown or invalid refresh token.",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "user_name": "ana@example.com",
            "ip": "203.0.113.7",
            "user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
            "isMobile": false,
            "client_id": "exampleClient",
            "client_name": "Portal",
            "connection": "Username-Password-Authentication",
            "connection_id": "con_1a2b3c4d5e6f7g8h",
            "strategy": "auth0",
            "strategy_type": "database",
            "hostname": "acme.eu.auth0.com",
            "audience": "https://api.acme.test",
            "scope": "read:reports offline_access",
            "details": {
              "refresh_token": {
                "access": "offline",
                "session_id": "sess_9f2c"
              }
            },
            "security_context": {
              "ja3": "3b5074b1b5d032e5620f69f9f700ff0e",
              "ja4": "t13d1516h2_8daaf6152771_b186095e22b6"
            },
            "location_info": {
              "country_code": "ES",
              "country_code3": "ESP",
              "country_name": "Spain",
              "city_name": "Madrid",
              "latitude": 40.4,
              "longitude": -3.7,
              "time_zone": "Europe/Madrid",
              "continent_code": "EU"
            }
          },
          {
            "log_id": "90020260801080000120000000000000000001223372036854775807",
            "date": {
              "$date": "2026-08-01T08:00:00.120Z"
            },
            "type": "s",
            "description": null,
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "user_name": "ana@example.com",
            "ip": "203.0.113.10",
            "details": {
              "session_id": "sess_9f2c"
            }
          }
        ]
      },
      "bareArray": [
        {
          "log_id": "90020260801080000120000000000000000001223372036854775807",
          "type": "s"
        }
      ],
      "empty": {
        "start": 0,
        "limit": 50,
        "length": 0,
        "total": 0,
        "logs": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      },
      "unknownField": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The search query string has an error: unknown field \"email\""
      },
      "invalidPaging": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "You can only page through the first 1000 records.",
        "errorCode": "invalid_paging"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:logs",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listLogs": {
    "200": {
      "documented": {
        "start": 0,
        "limit": 50,
        "length": 2,
        "total": 2,
        "logs": [
          {
            "log_id": "90020260801093112004000000000000000001223372036854775807",
            "date": "2026-08-01T09:31:12.004Z",
            "type": "fertft",
            "description": "Unknown or invalid refresh token.",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "user_name": "ana@example.com",
            "ip": "203.0.113.7",
            "user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
            "isMobile": false,
            "client_id": "exampleClient",
            "client_name": "Portal",
            "connection": "Username-Password-Authentication",
            "connection_id": "con_1a2b3c4d5e6f7g8h",
            "strategy": "auth0",
            "strategy_type": "database",
            "hostname": "acme.eu.auth0.com",
            "audience": "https://api.acme.test",
            "scope": "read:reports offline_access",
            "details": {
              "refresh_token": {
                "access": "offline",
                "session_id": "sess_9f2c"
              }
            },
            "security_context": {
              "ja3": "3b5074b1b5d032e5620f69f9f700ff0e",
              "ja4": "t13d1516h2_8daaf6152771_b186095e22b6"
            },
            "location_info": {
              "country_code": "ES",
              "country_code3": "ESP",
              "country_name": "Spain",
              "city_name": "Madrid",
              "latitude": 40.4,
              "longitude": -3.7,
              "time_zone": "Europe/Madrid",
              "continent_code": "EU"
            }
          },
          {
            "log_id": "90020260801080000120000000000000000001223372036854775807",
            "date": {
              "$date": "2026-08-01T08:00:00.120Z"
            },
            "type": "s",
            "description": null,
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "user_name": "ana@example.com",
            "ip": "203.0.113.10",
            "details": {
              "session_id": "sess_9f2c"
            }
          }
        ]
      },
      "bareArray": [
        {
          "log_id": "90020260801080000120000000000000000001223372036854775807",
          "type": "s"
        }
      ],
      "empty": {
        "start": 0,
        "limit": 50,
        "length": 0,
        "total": 0,
        "logs": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      },
      "unknownField": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "The search query string has an error: unknown field \"email\""
      },
      "invalidPaging": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "You can only page through the first 1000 records.",
        "errorCode": "invalid_paging"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:logs",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "getLog": {
    "200": {
      "documented": {
        "log_id": "90020260801093112004000000000000000001223372036854775807",
        "date": "2026-08-01T09:31:12.004Z",
        "type": "fertft",
        "description": "Unknown or invalid refresh token.",
        "user_id": "auth0|507f1f77bcf86cd799439020",
        "user_name": "ana@example.com",
        "ip": "203.0.113.7",
        "user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        "isMobile": false,
        "client_id": "exampleClient",
        "client_name": "Portal",
        "connection": "Username-Password-Authentication",
        "connection_id": "con_1a2b3c4d5e6f7g8h",
        "strategy": "auth0",
        "strategy_type": "database",
        "hostname": "acme.eu.auth0.com",
        "audience": "https://api.acme.test",
        "scope": "read:reports offline_access",
        "details": {
          "refresh_token": {
            "access": "offline",
            "session_id": "sess_9f2c"
          }
        },
        "security_context": {
          "ja3": "3b5074b1b5d032e5620f69f9f700ff0e",
          "ja4": "t13d1516h2_8daaf6152771_b186095e22b6"
        },
        "location_info": {
          "country_code": "ES",
          "country_code3": "ESP",
          "country_name": "Spain",
          "city_name": "Madrid",
          "latitude": 40.4,
          "longitude": -3.7,
          "time_zone": "Europe/Madrid",
          "continent_code": "EU"
        }
      }
    },
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:logs",
        "errorCode": "insufficient_scope"
      }
    },
    "404": {
      "notFound": {
        "statusCode": 404,
        "error": "Not Found",
        "message": "Log not found"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listGrants": {
    "200": {
      "documented": {
        "start": 0,
        "limit": 50,
        "total": 1,
        "grants": [
          {
            "id": "cgr_1a2b3c4d5e6f7g8h",
            "clientID": "exampleClient",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "audience": "https://api.acme.test",
            "scope": [
              "read:reports",
              "offline_access"
            ],
            "organization_id": "org_1a2b3c4d5e6f7g8h"
          }
        ]
      },
      "bareArray": [
        {
          "id": "cgr_1a2b3c4d5e6f7g8h"
        }
      ],
      "empty": {
        "start": 0,
        "limit": 50,
        "total": 0,
        "grants": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:grants",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteUserGrants": {
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:grants",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteGrant": {
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:grants",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "listDeviceCredentials": {
    "200": {
      "documented": {
        "start": 0,
        "limit": 50,
        "total": 1,
        "device_credentials": [
          {
            "id": "dcr_7Hc2kQpZ94mXbT1v",
            "device_name": "Mozilla/5.0 (Macintosh)",
            "device_id": "",
            "type": "rotating_refresh_token",
            "user_id": "auth0|507f1f77bcf86cd799439020",
            "client_id": "exampleClient"
          }
        ]
      },
      "bareArray": [
        {
          "id": "dcr_7Hc2kQpZ94mXbT1v"
        }
      ],
      "empty": {
        "start": 0,
        "limit": 50,
        "total": 0,
        "device_credentials": []
      }
    },
    "400": {
      "invalidQueryString": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Query validation error: 'per_page' is greater than the maximum 100",
        "errorCode": "invalid_query_string"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: read:device_credentials",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  },
  "deleteDeviceCredential": {
    "400": {
      "invalidUri": {
        "statusCode": 400,
        "error": "Bad Request",
        "message": "Invalid request URI"
      }
    },
    "401": {
      "expiredToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Expired token received for JSON Web Token validation",
        "attributes": {
          "error": "Expired token received for JSON Web Token validation"
        }
      },
      "invalidToken": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid token"
      },
      "invalidSignature": {
        "statusCode": 401,
        "error": "Unauthorized",
        "message": "Invalid signature received for JSON Web Token validation"
      }
    },
    "403": {
      "insufficientScope": {
        "statusCode": 403,
        "error": "Forbidden",
        "message": "Insufficient scope, expected any of: delete:device_credentials",
        "errorCode": "insufficient_scope"
      }
    },
    "429": {
      "globalLimit": {
        "statusCode": 429,
        "error": "Too Many Requests",
        "message": "Global limit has been reached",
        "errorCode": "too_many_requests"
      },
      "withoutMessage": {
        "statusCode": 429,
        "error": "Too Many Requests"
      }
    },
    "5XX": {
      "internal": {
        "statusCode": 500,
        "error": "Internal Server Error"
      },
      "unavailable": {
        "statusCode": 503,
        "error": "Service Unavailable"
      }
    }
  }
};
