// Generated from specs/cloudflare-access by scripts/generate.mjs; do not edit.

export const examples = {
  "getActiveSession": {
    "200": {
      "documented": {
        "errors": [
          {
            "code": 1000,
            "message": "message",
            "documentation_url": "documentation_url",
            "source": {
              "pointer": "pointer"
            }
          }
        ],
        "messages": [
          {
            "code": 1000,
            "message": "message",
            "documentation_url": "documentation_url",
            "source": {
              "pointer": "pointer"
            }
          }
        ],
        "success": true,
        "result": {
          "account_id": "1234567890",
          "auth_status": "NONE",
          "common_name": "",
          "device_id": "",
          "device_sessions": {
            "foo": {
              "last_authenticated": 1638832687
            }
          },
          "devicePosture": {
            "foo": {
              "id": "id",
              "check": {
                "exists": true,
                "path": "path"
              },
              "data": {},
              "description": "description",
              "error": "error",
              "rule_name": "rule_name",
              "success": true,
              "timestamp": "timestamp",
              "type": "type"
            }
          },
          "email": "test@cloudflare.com",
          "geo": {
            "country": "US"
          },
          "iat": 1694791905,
          "idp": {
            "id": "id",
            "type": "type"
          },
          "ip": "127.0.0.0",
          "is_gateway": false,
          "is_warp": false,
          "isActive": true,
          "mtls_auth": {
            "auth_status": "auth_status",
            "cert_issuer_dn": "cert_issuer_dn",
            "cert_issuer_ski": "cert_issuer_ski",
            "cert_presented": true,
            "cert_serial": "cert_serial"
          },
          "service_token_id": "",
          "service_token_status": false,
          "user_uuid": "57cf8cf2-f55a-4588-9ac9-f5e41e9f09b4",
          "version": 2
        }
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "errors": [
          {
            "code": 971,
            "message": "Please wait and consider throttling your request speed"
          }
        ],
        "messages": [],
        "result": null
      }
    },
    "4XX": {
      "documented": {
        "success": false,
        "errors": [
          {
            "code": 7003,
            "message": "No route for the URI"
          }
        ],
        "messages": [],
        "result": null
      },
      "authenticationError": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ],
        "messages": [],
        "result": null
      },
      "invalidAccessToken": {
        "success": false,
        "errors": [
          {
            "code": 9109,
            "message": "Invalid access token"
          }
        ],
        "messages": [],
        "result": null
      },
      "invalidHeaders": {
        "success": false,
        "errors": [
          {
            "code": 6003,
            "message": "Invalid request headers",
            "error_chain": [
              {
                "code": 6111,
                "message": "Invalid format for Authorization header"
              }
            ]
          }
        ]
      },
      "notEnabled": {
        "success": false,
        "errors": [
          {
            "code": 9999,
            "message": "access.api.error.not_enabled: Access is not enabled"
          }
        ],
        "messages": [],
        "result": null
      },
      "notFound": {
        "success": false,
        "errors": [
          {
            "code": 12135,
            "message": "access.api.error.not_found"
          }
        ],
        "messages": [],
        "result": null
      }
    }
  }
};
