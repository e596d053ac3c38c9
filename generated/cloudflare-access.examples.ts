// Generated from specs/cloudflare-access by scripts/generate.ts; do not edit.

export const examples = {
  "listUsers": {
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
        "result": [
          {
            "id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            "access_seat": false,
            "active_device_count": 2,
            "created_at": "2014-01-01T05:20:00.12345Z",
            "email": "jdoe@example.com",
            "gateway_seat": false,
            "last_successful_login": "2020-07-01T05:20:00Z",
            "name": "Jane Doe",
            "seat_uid": "seat_uid",
            "uid": "uid",
            "updated_at": "2014-01-01T05:20:00.12345Z"
          }
        ],
        "result_info": {
          "count": 1,
          "page": 1,
          "per_page": 100,
          "total_count": 1,
          "total_pages": 100
        }
      },
      "nullIds": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "57cf8cf2-f55a-4588-9ac9-f5e41e9f09b4",
            "uid": null,
            "seat_uid": null,
            "name": ""
          }
        ],
        "result_info": {
          "page": 1,
          "per_page": 1000,
          "count": 1,
          "total_count": 1
        }
      },
      "empty": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [],
        "result_info": {
          "page": 2,
          "per_page": 1000,
          "count": 0,
          "total_count": 1
        }
      },
      "nullResult": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": null
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "getUser": {
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
          "id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
          "access_seat": false,
          "active_device_count": 2,
          "created_at": "2014-01-01T05:20:00.12345Z",
          "email": "jdoe@example.com",
          "gateway_seat": false,
          "last_successful_login": "2020-07-01T05:20:00Z",
          "name": "Jane Doe",
          "seat_uid": "seat_uid",
          "uid": "uid",
          "updated_at": "2014-01-01T05:20:00.12345Z"
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "deleteUser": {
    "202": {
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
        "result": {}
      },
      "nullResult": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": null
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listActiveSessions": {
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
        "result": [
          {
            "expiration": 1694813506,
            "metadata": {
              "apps": {
                "foo": {
                  "hostname": "test.example.com",
                  "name": "app name",
                  "type": "self_hosted",
                  "uid": "cc2a8145-0128-4429-87f3-872c4d380c4e"
                }
              },
              "expires": 1694813506,
              "iat": 1694791905,
              "nonce": "X1aXj1lFVcqqyoXF",
              "ttl": 21600
            },
            "name": "name"
          }
        ],
        "result_info": {
          "count": 1,
          "page": 1,
          "per_page": 20,
          "total_count": 2000,
          "total_pages": 100
        }
      },
      "empty": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": []
      },
      "nullResult": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": null
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listFailedLogins": {
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
        "result": [
          {
            "expiration": 0,
            "metadata": {
              "app_name": "Test App",
              "aud": "39691c1480a2352a18ece567debc2b32552686cbd38eec0887aa18d5d3f00c04",
              "datetime": "2022-02-02T21:54:34.914Z",
              "ray_id": "6d76a8a42ead4133",
              "user_email": "test@cloudflare.com",
              "user_uuid": "57171132-e453-4ee8-b2a5-8cbaad333207"
            }
          }
        ],
        "result_info": {
          "count": 1,
          "page": 1,
          "per_page": 20,
          "total_count": 2000,
          "total_pages": 100
        }
      },
      "empty": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": []
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "getLastSeenIdentity": {
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listAccessRequests": {
    "200": {
      "documented": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "action": "login",
            "allowed": true,
            "app_domain": "test.example.com/admin",
            "app_uid": "df7e2w5f-02b7-4d9d-af26-8d1988fca630",
            "connection": "saml",
            "created_at": "2014-01-01T05:20:00.12345Z",
            "ip_address": "198.41.129.166",
            "ray_id": "187d944c61940c77",
            "user_email": "user@example.com"
          }
        ]
      },
      "empty": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": []
      },
      "nullResult": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": null
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "updateSeats": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "seat_uid": "seat_uid",
            "access_seat": false,
            "gateway_seat": false,
            "created_at": "2014-01-01T05:20:00.12345Z",
            "updated_at": "2014-01-01T05:20:00.12345Z"
          }
        ]
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "revokeUser": {
    "200": {
      "documented": {
        "result": true,
        "success": true
      },
      "notRevoked": {
        "result": false,
        "success": false
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listApplications": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "cc2a8145-0128-4429-87f3-872c4d380c4e",
            "uid": "cc2a8145-0128-4429-87f3-872c4d380c4e",
            "name": "app name",
            "type": "self_hosted",
            "domain": "test.example.com",
            "aud": "39691c1480a2352a18ece567debc2b32552686cbd38eec0887aa18d5d3f00c04",
            "session_duration": "24h",
            "allow_authenticate_via_warp": false
          }
        ],
        "result_info": {
          "page": 1,
          "per_page": 1000,
          "count": 1,
          "total_count": 1,
          "total_pages": 1
        }
      },
      "empty": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [],
        "result_info": {
          "page": 2,
          "per_page": 1000,
          "count": 0,
          "total_count": 1
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "revokeApplicationTokens": {
    "202": {
      "documented": {
        "result": {},
        "success": true
      },
      "nullResult": {
        "result": null,
        "success": true
      },
      "notRevoked": {
        "result": null,
        "success": false
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listRegistrations": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304",
            "key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq3VnY0c1pLr8=",
            "key_type": "secp256r1",
            "tunnel_type": "masque",
            "registration_type": "warp",
            "created_at": "2026-01-15T10:00:00Z",
            "updated_at": "2026-10-01T08:00:00Z",
            "last_seen_at": "2026-10-05T08:55:00Z",
            "revoked_at": null,
            "deleted_at": null,
            "virtual_ipv4": "100.96.0.5",
            "virtual_ipv6": null,
            "device": {
              "id": "7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11",
              "name": "JANE-LAPTOP",
              "client_version": "2026.8.1"
            },
            "user": {
              "id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
              "email": "jdoe@example.com",
              "name": "Jane Doe"
            }
          }
        ],
        "result_info": {
          "per_page": 50,
          "count": 1,
          "cursor": "",
          "total_count": 1
        }
      },
      "noCursor": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "00000000-0000-4000-8000-d00000000001",
            "key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq3VnY0c1pLr8=",
            "registration_type": "browser_extension",
            "created_at": "2026-01-15T10:00:00Z",
            "updated_at": "2026-10-01T08:00:00Z",
            "last_seen_at": "2026-10-05T08:55:00Z",
            "device": {
              "id": "00000000-0000-4000-8000-e00000000001",
              "name": "device 1"
            }
          }
        ],
        "result_info": {
          "per_page": 50,
          "count": 1,
          "total_count": null
        }
      },
      "emptyWithCursor": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [],
        "result_info": {
          "per_page": 50,
          "count": 0,
          "cursor": "MTIzNA",
          "total_count": 1
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "deleteRegistrations": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": null
      },
      "object": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": {},
        "result_info": {
          "per_page": 1,
          "count": 1,
          "cursor": "",
          "total_count": 1
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "getRegistration": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": {
          "id": "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304",
          "key": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq3VnY0c1pLr8=",
          "key_type": "secp256r1",
          "tunnel_type": "masque",
          "registration_type": "warp",
          "created_at": "2026-01-15T10:00:00Z",
          "updated_at": "2026-10-01T08:00:00Z",
          "last_seen_at": "2026-10-05T08:55:00Z",
          "revoked_at": null,
          "deleted_at": null,
          "virtual_ipv4": "100.96.0.5",
          "virtual_ipv6": null,
          "device": {
            "id": "7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11",
            "name": "JANE-LAPTOP",
            "client_version": "2026.8.1"
          },
          "user": {
            "id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
            "email": "jdoe@example.com",
            "name": "Jane Doe"
          },
          "policy": {
            "id": "1f0c5a3e-0d7a-4a51-8d7b-0a6f3f6f2c11",
            "name": "Default",
            "default": true,
            "deleted": false,
            "updated_at": "2026-01-15T10:00:00Z"
          }
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "deleteRegistration": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": null
      },
      "object": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": {}
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listDevices": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11",
            "name": "JANE-LAPTOP",
            "created_at": "2026-01-15T10:00:00Z",
            "updated_at": "2026-10-01T08:00:00Z",
            "last_seen_at": "2026-10-05T08:55:00Z",
            "active_registrations": 1,
            "tags": {},
            "client_version": "2026.8.1",
            "device_type": "windows",
            "os_version": "10.0.22631",
            "last_seen_user": {
              "id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
              "email": "jdoe@example.com",
              "name": "Jane Doe"
            }
          }
        ],
        "result_info": {
          "per_page": 50,
          "count": 1,
          "cursor": "",
          "total_count": 1
        }
      },
      "older": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "00000000-0000-4000-8000-e00000000001",
            "name": "device 1",
            "created_at": "2026-01-15T10:00:00Z",
            "updated_at": "2026-10-01T08:00:00Z",
            "last_seen_at": null,
            "active_registrations": 0,
            "last_seen_user": null,
            "last_seen_registration": null
          }
        ],
        "result_info": {
          "per_page": 50,
          "count": 1,
          "total_count": null
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "revokeZoneUser": {
    "200": {
      "documented": {
        "result": true,
        "success": true
      },
      "notRevoked": {
        "result": false,
        "success": false
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "listZoneApplications": {
    "200": {
      "composed": {
        "success": true,
        "errors": [],
        "messages": [],
        "result": [
          {
            "id": "cc2a8145-0128-4429-87f3-872c4d380c4e",
            "uid": "cc2a8145-0128-4429-87f3-872c4d380c4e",
            "name": "app name",
            "type": "self_hosted",
            "domain": "test.example.com"
          }
        ],
        "result_info": {
          "page": 1,
          "per_page": 20,
          "count": 1,
          "total_count": 1
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
  },
  "revokeZoneApplicationTokens": {
    "202": {
      "documented": {
        "result": {},
        "success": true
      },
      "nullResult": {
        "result": null,
        "success": true
      },
      "notRevoked": {
        "result": null,
        "success": false
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
      "permissionMissing": {
        "success": false,
        "errors": [
          {
            "code": 10000,
            "message": "Authentication error"
          }
        ]
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
