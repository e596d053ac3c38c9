// Generated from specs/prefactor by scripts/generate.ts; do not edit.

export const examples = {
  "getSession": {
    "200": {
      "documented": {
        "actions": {
          "revoke": true
        },
        "summary": {
          "account_id": "013xrzp12g3nqk8n6cyr5x0k8yb10h59",
          "authenticated_identity_id": "013xrzp12g3nqk8n3f5qv5e2r757shwd",
          "device_id": "013xrzp12g3nqk8ncwfp3ra29yjzx1gs",
          "domain_id": "013xrzp12g3nqk8n32sd3jyxq5a8ywe2",
          "first_seen": {
            "at": 1234567890,
            "remote_ip": "127.0.0.1",
            "user_agent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/91.0.4472.114 Safari/537.36"
          },
          "id": "013xrzp12g3nqk8nkv4y96wrbzje9dsr",
          "last_seen": {
            "at": 1234567890,
            "remote_ip": "127.0.0.1",
            "user_agent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/91.0.4472.114 Safari/537.36"
          },
          "pool_id": "013xrzp12g3nqk8ng09nmc8kwqzfafa2",
          "session_type": "browser",
          "status": "new",
          "title": "Chrome on macOS",
          "type": "session"
        }
      },
      "unauthenticated": {
        "actions": {
          "revoke": false
        },
        "summary": {
          "account_id": "013xrzp12g3nqk8n6cyr5x0k8yb10h59",
          "authenticated_identity_id": null,
          "device_id": "013xrzp12g3nqk8ncwfp3ra29yjzx1gs",
          "domain_id": "013xrzp12g3nqk8n32sd3jyxq5a8ywe2",
          "first_seen": null,
          "id": "013xrzp12g3nqk8nkv4y96wrbzje9dss",
          "last_seen": null,
          "pool_id": "013xrzp12g3nqk8ng09nmc8kwqzfafa2",
          "session_type": "api",
          "status": "unauthenticated",
          "title": "API client",
          "type": "session"
        }
      },
      "revokedOverIpv6": {
        "actions": {
          "revoke": false
        },
        "summary": {
          "account_id": "013xrzp12g3nqk8n6cyr5x0k8yb10h59",
          "authenticated_identity_id": "013xrzp12g3nqk8n3f5qv5e2r757shwd",
          "device_id": "013xrzp12g3nqk8ncwfp3ra29yjzx1gs",
          "domain_id": "013xrzp12g3nqk8n32sd3jyxq5a8ywe2",
          "first_seen": {
            "at": 1234567890,
            "remote_ip": "2001:db8::1",
            "user_agent": "curl/8.5.0"
          },
          "id": "013xrzp12g3nqk8nkv4y96wrbzje9dst",
          "last_seen": {
            "at": 1234567899.5,
            "remote_ip": null,
            "user_agent": "curl/8.5.0"
          },
          "pool_id": "013xrzp12g3nqk8ng09nmc8kwqzfafa2",
          "session_type": "browser",
          "status": "revoked",
          "title": "curl",
          "type": "session"
        }
      }
    },
    "4XX": {
      "documented": {
        "code": "bad_request",
        "message": "Bad request",
        "status": "error"
      },
      "badAuthtoken": {
        "code": "bad_authtoken",
        "message": "Token expired",
        "status": "error"
      },
      "notAuthenticated": {
        "code": "not_authenticated",
        "message": "Not authenticated",
        "status": "error"
      },
      "notPermitted": {
        "code": "not_permitted",
        "message": "Not permitted",
        "status": "error"
      },
      "notFound": {
        "code": "not_found",
        "message": "session not found",
        "status": "error"
      },
      "unexpectedRefType": {
        "code": "unexpected_ref_type",
        "message": "Unexpected reference type",
        "status": "error"
      },
      "unprocessable": {
        "code": "validation_error",
        "message": "Validation failed",
        "errors": {
          "session_id": [
            "is invalid"
          ]
        }
      },
      "onlyError": {
        "error": "unauthorized"
      }
    },
    "5XX": {
      "unexpected": {
        "code": "unexpected",
        "message": "Unexpected error",
        "status": "error"
      }
    }
  }
};
