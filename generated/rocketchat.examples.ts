// Generated from specs/rocketchat by scripts/generate.ts; do not edit.

export const examples = {
  "listOwnSessions": {
    "200": {
      "documented": {
        "sessions": [
          {
            "sessionId": "QoYYFw2t9oKks2niG",
            "userId": "rbAXPnMktTFbNpwtJ",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-23T16:33:45.202Z",
            "_id": "QoYYFw2t9oKks2niG"
          },
          {
            "sessionId": "WJ2giBwm4B9mcojFi",
            "userId": "rbAXPnMktTFbNpwtJ",
            "device": {
              "type": "mobile",
              "name": "Chrome",
              "longVersion": "112.0.0.0",
              "os": {
                "name": "Android",
                "version": "10"
              },
              "version": "112.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-23T12:43:52.023Z",
            "_id": "WJ2giBwm4B9mcojFi"
          }
        ],
        "total": 2,
        "count": 50,
        "offset": 0,
        "success": true
      },
      "current": {
        "sessions": [
          {
            "_id": "QoYYFw2t9oKks2niG",
            "sessionId": "QoYYFw2t9oKks2niG",
            "userId": "rbAXPnMktTFbNpwtJ",
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2026-08-01T08:00:00.000Z",
            "current": true
          }
        ],
        "total": 1,
        "count": 50,
        "offset": 0,
        "success": true
      },
      "empty": {
        "sessions": [],
        "total": 2,
        "count": 50,
        "offset": 50,
        "success": true
      }
    },
    "400": {
      "invalidSortKeys": {
        "success": false,
        "error": "error-invalid-sort-keys"
      },
      "invalidSort": {
        "success": false,
        "error": "Invalid sort parameter provided: \"newest\" [error-invalid-sort]",
        "errorType": "error-invalid-sort",
        "details": {
          "helperMethod": "parseJsonQuery"
        }
      },
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "notANumber": {
        "success": false,
        "error": "must be number [invalid-params]",
        "errorType": "invalid-params"
      },
      "withoutLicence": {
        "success": false,
        "error": "This is an enterprise feature [error-action-not-allowed]",
        "errorType": "error-action-not-allowed"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "403": {
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "listWorkspaceSessions": {
    "200": {
      "documented": {
        "sessions": [
          {
            "sessionId": "o94SveQp6fyPsoiNC",
            "userId": "2tTEqR7ZNMJ4HGGNa",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-24T00:25:54.234Z",
            "_user": {
              "username": "testroxie",
              "name": "Test"
            },
            "_id": "o94SveQp6fyPsoiNC"
          },
          {
            "sessionId": "BdSrCZXNKCbRi8Eqn",
            "userId": "rbAXPnMktTFbNpwtJ",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-24T00:25:52.246Z",
            "_user": {
              "username": "test.test",
              "name": "test test"
            },
            "_id": "BdSrCZXNKCbRi8Eqn"
          },
          {
            "sessionId": "tTouumJMrHMjnedWf",
            "userId": "GonjPyg3gB3Z9ur9s",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-23T19:14:29.865Z",
            "_user": {
              "name": "test",
              "username": "test.test"
            },
            "_id": "tTouumJMrHMjnedWf"
          },
          {
            "sessionId": "7ykYEK3KWnk4EeA7s",
            "userId": "2tTEqR7ZNMJ4HGGNa",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-23T19:14:28.717Z",
            "_user": {
              "username": "testroxie",
              "name": "Test"
            },
            "_id": "7ykYEK3KWnk4EeA7s"
          },
          {
            "sessionId": "jfD6mnHnrEJdPq9MF",
            "userId": "stjxrXYBWy3EcDugH",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-23T15:21:57.188Z",
            "_user": {
              "username": "rocket.agent",
              "name": "Rocket Agent"
            },
            "_id": "jfD6mnHnrEJdPq9MF"
          },
          {
            "sessionId": "2jQnfG74X3EZYL9tj",
            "userId": "rYhzFRd2QZjNwAAXX",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2023-05-23T15:19:48.723Z",
            "_user": {
              "name": "Rodriq",
              "username": "rodriq"
            },
            "_id": "2jQnfG74X3EZYL9tj"
          },
          {
            "sessionId": "fsfE772s78AmPxGKk",
            "userId": "uZ5JvvioeHK8Coyqe",
            "device": {
              "type": "browser",
              "name": "Firefox",
              "longVersion": "112.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "112.0"
            },
            "host": "localhost:3000",
            "ip": "172.18.0.4",
            "loginAt": "2023-05-16T20:50:33.608Z",
            "_user": {
              "username": "user-0"
            },
            "_id": "fsfE772s78AmPxGKk"
          },
          {
            "sessionId": "W4y9xkjyqFvbjENco",
            "userId": "b66oZ8i9pkeSko33v",
            "device": {
              "type": "browser",
              "name": "Chrome",
              "longVersion": "113.0.0.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "113.0.0"
            },
            "host": "localhost:3000",
            "ip": "172.18.0.4",
            "loginAt": "2023-05-16T12:46:09.469Z",
            "_user": {
              "username": "guester",
              "name": "Guester"
            },
            "_id": "W4y9xkjyqFvbjENco"
          },
          {
            "sessionId": "94yTWFkADGBvE9t7P",
            "userId": "aspKK7FHe7iQgzexX",
            "device": {
              "type": "browser",
              "name": "Firefox",
              "longVersion": "112.0",
              "os": {
                "name": "Windows",
                "version": "10"
              },
              "version": "112.0"
            },
            "host": "localhost:3000",
            "ip": "172.18.0.4",
            "loginAt": "2023-05-11T18:47:13.865Z",
            "_user": {
              "username": "user-00",
              "name": "User 00"
            },
            "_id": "94yTWFkADGBvE9t7P"
          }
        ],
        "total": 13,
        "count": 50,
        "offset": 0,
        "success": true
      },
      "lastPage": {
        "sessions": [],
        "total": 13,
        "count": 50,
        "offset": 50,
        "success": true
      },
      "withoutUserRecord": {
        "sessions": [
          {
            "_id": "Zk3vQh7mXw2pLr9tY",
            "sessionId": "Zk3vQh7mXw2pLr9tY",
            "userId": "Qm4nBv8cXz1lKj6hG",
            "device": {
              "type": "other",
              "name": "",
              "longVersion": "",
              "version": "",
              "os": {
                "name": ""
              }
            },
            "host": "localhost:3000",
            "ip": "2001:db8::1",
            "loginAt": "2026-08-01T08:00:00.000Z"
          }
        ],
        "total": 1,
        "count": 50,
        "offset": 0,
        "success": true
      },
      "undocumentedFields": {
        "sessions": [
          {
            "_id": "o94SveQp6fyPsoiNC",
            "sessionId": "o94SveQp6fyPsoiNC",
            "userId": "2tTEqR7ZNMJ4HGGNa",
            "device": {
              "type": "desktop-app",
              "name": "Rocket.Chat",
              "longVersion": "4.1.2",
              "version": "4.1.2",
              "os": {
                "name": "Windows",
                "version": "10"
              }
            },
            "host": "localhost:3000",
            "ip": "172.20.0.2",
            "loginAt": "2026-08-01T08:00:00.000Z",
            "current": true,
            "_user": {
              "username": "testroxie",
              "name": "Test",
              "avatarOrigin": "upload",
              "avatarETag": "pwJbBtoz47Zkf9myK"
            }
          }
        ],
        "total": 1,
        "count": 50,
        "offset": 0,
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "password",
          "codeGenerated": false,
          "availableMethods": []
        }
      },
      "totpRequired": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "totp",
          "codeGenerated": false,
          "availableMethods": [
            "totp",
            "email"
          ]
        }
      },
      "emailCodeMailed": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "email",
          "codeGenerated": true,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe"
        }
      },
      "emailCodeStillValid": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "email",
          "codeGenerated": false,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe",
          "codeExpires": "2026-08-01T09:00:00.000Z"
        }
      },
      "totpInvalid": {
        "success": false,
        "error": "TOTP Invalid [totp-invalid]",
        "errorType": "totp-invalid",
        "details": {
          "method": "totp",
          "codeGenerated": false,
          "availableMethods": [
            "totp"
          ]
        }
      },
      "totpInvalidOlder": {
        "success": false,
        "error": "TOTP Invalid [totp-invalid]",
        "errorType": "totp-invalid",
        "details": {
          "method": "totp",
          "codeGenerated": false
        }
      },
      "totpMaxAttempts": {
        "success": false,
        "error": "TOTP Maximun Failed Attempts Reached [totp-max-attempts]",
        "errorType": "totp-max-attempts",
        "details": {
          "method": "email",
          "codeGenerated": false,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe"
        }
      },
      "totpUserNotFound": {
        "success": false,
        "error": "TOTP User not found [totp-user-not-found]",
        "errorType": "totp-user-not-found"
      },
      "invalidSortKeys": {
        "success": false,
        "error": "error-invalid-sort-keys"
      },
      "invalidSort": {
        "success": false,
        "error": "Invalid sort parameter provided: \"newest\" [error-invalid-sort]",
        "errorType": "error-invalid-sort",
        "details": {
          "helperMethod": "parseJsonQuery"
        }
      },
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "notANumber": {
        "success": false,
        "error": "must be number [invalid-params]",
        "errorType": "invalid-params"
      },
      "withoutLicence": {
        "success": false,
        "error": "This is an enterprise feature [error-action-not-allowed]",
        "errorType": "error-action-not-allowed"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "403": {
      "documented": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "getOwnSession": {
    "200": {
      "documented": {
        "_id": "646ceae9a8c3a3ba32d0e897",
        "type": "session",
        "sessionId": "QoYYFw2t9oKks2niG",
        "instanceId": "f0313fa9-ebe6-4a84-8580-3104f6a09988",
        "loginToken": "fake-hashed-login-token",
        "ip": "172.20.0.2",
        "host": "localhost:3000",
        "device": {
          "type": "browser",
          "name": "Chrome",
          "longVersion": "113.0.0.0",
          "os": {
            "name": "Windows",
            "version": "10"
          },
          "version": "113.0.0"
        },
        "userId": "rbAXPnMktTFbNpwtJ",
        "roles": [
          "user",
          "admin",
          "livechat-agent",
          "livechat-manager"
        ],
        "mostImportantRole": "admin",
        "loginAt": "2023-05-23T16:33:45.202Z",
        "day": 23,
        "month": 5,
        "year": 2023,
        "searchTerm": "ChromebrowserWindowsQoYYFw2t9oKks2niGrbAXPnMktTFbNpwtJ",
        "createdAt": "2023-05-23T16:33:45.203Z",
        "_updatedAt": "2023-05-23T17:56:31.599Z",
        "closedAt": "2023-05-23T17:56:31.599Z",
        "lastActivityAt": "2023-05-23T17:56:31.599Z",
        "success": true
      },
      "loggedOut": {
        "_id": "646ceae9a8c3a3ba32d0e898",
        "type": "session",
        "sessionId": "WJ2giBwm4B9mcojFi",
        "loginToken": "fake-hashed-login-token",
        "userId": "rbAXPnMktTFbNpwtJ",
        "loginAt": "2023-05-23T12:43:52.023Z",
        "logoutAt": "2023-05-23T18:00:00.000Z",
        "logoutBy": "rYhzFRd2QZjNwAAXX",
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "Session not found"
      },
      "missingSessionId": {
        "success": false,
        "error": "must have required property 'sessionId' [invalid-params]",
        "errorType": "invalid-params"
      },
      "missingSessionIdTyped": {
        "success": false,
        "error": "must have required property 'sessionId'",
        "errorType": "error-invalid-params"
      },
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "withoutLicence": {
        "success": false,
        "error": "This is an enterprise feature [error-action-not-allowed]",
        "errorType": "error-action-not-allowed"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "403": {
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "404": {
      "sessionNotFound": {
        "success": false,
        "error": "Session not found"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "getWorkspaceSession": {
    "200": {
      "documented": {
        "sessionId": "uBNL9dTjJ4s6Pjp4K",
        "userId": "rYhzFRd2QZjNwAAXX",
        "device": {
          "type": "browser",
          "name": "Chrome",
          "longVersion": "113.0.0.0",
          "os": {
            "name": "Windows",
            "version": "10"
          },
          "version": "113.0.0"
        },
        "host": "localhost:3000",
        "ip": "172.20.0.2",
        "loginAt": "2023-05-24T05:08:42.806Z",
        "_user": {
          "name": "Rod",
          "username": "Rod"
        },
        "_id": "uBNL9dTjJ4s6Pjp4K",
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "password",
          "codeGenerated": false,
          "availableMethods": []
        }
      },
      "totpRequired": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "totp",
          "codeGenerated": false,
          "availableMethods": [
            "totp",
            "email"
          ]
        }
      },
      "emailCodeMailed": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "email",
          "codeGenerated": true,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe"
        }
      },
      "emailCodeStillValid": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "email",
          "codeGenerated": false,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe",
          "codeExpires": "2026-08-01T09:00:00.000Z"
        }
      },
      "totpInvalid": {
        "success": false,
        "error": "TOTP Invalid [totp-invalid]",
        "errorType": "totp-invalid",
        "details": {
          "method": "totp",
          "codeGenerated": false,
          "availableMethods": [
            "totp"
          ]
        }
      },
      "totpInvalidOlder": {
        "success": false,
        "error": "TOTP Invalid [totp-invalid]",
        "errorType": "totp-invalid",
        "details": {
          "method": "totp",
          "codeGenerated": false
        }
      },
      "totpMaxAttempts": {
        "success": false,
        "error": "TOTP Maximun Failed Attempts Reached [totp-max-attempts]",
        "errorType": "totp-max-attempts",
        "details": {
          "method": "email",
          "codeGenerated": false,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe"
        }
      },
      "totpUserNotFound": {
        "success": false,
        "error": "TOTP User not found [totp-user-not-found]",
        "errorType": "totp-user-not-found"
      },
      "sessionNotFound": {
        "success": false,
        "error": "Session not found"
      },
      "missingSessionId": {
        "success": false,
        "error": "must have required property 'sessionId' [invalid-params]",
        "errorType": "invalid-params"
      },
      "missingSessionIdTyped": {
        "success": false,
        "error": "must have required property 'sessionId'",
        "errorType": "error-invalid-params"
      },
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "withoutLicence": {
        "success": false,
        "error": "This is an enterprise feature [error-action-not-allowed]",
        "errorType": "error-action-not-allowed"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "403": {
      "documented": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "404": {
      "sessionNotFound": {
        "success": false,
        "error": "Session not found"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "logoutOwnSession": {
    "200": {
      "documented": {
        "sessionId": "WJ2giBwm4B9mcojFi",
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "Session not found"
      },
      "missingSessionId": {
        "success": false,
        "error": "must have required property 'sessionId' [invalid-params]",
        "errorType": "invalid-params"
      },
      "missingSessionIdTyped": {
        "success": false,
        "error": "must have required property 'sessionId'",
        "errorType": "invalid-params"
      },
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "withoutLicence": {
        "success": false,
        "error": "This is an enterprise feature [error-action-not-allowed]",
        "errorType": "error-action-not-allowed"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "403": {
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "404": {
      "sessionNotFound": {
        "success": false,
        "error": "Session not found"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "logoutWorkspaceSession": {
    "200": {
      "documented": {
        "sessionId": "tTouumJMrHMjnedWf",
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "password",
          "codeGenerated": false,
          "availableMethods": []
        }
      },
      "totpRequired": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "totp",
          "codeGenerated": false,
          "availableMethods": [
            "totp",
            "email"
          ]
        }
      },
      "emailCodeMailed": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "email",
          "codeGenerated": true,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe"
        }
      },
      "emailCodeStillValid": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "email",
          "codeGenerated": false,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe",
          "codeExpires": "2026-08-01T09:00:00.000Z"
        }
      },
      "totpInvalid": {
        "success": false,
        "error": "TOTP Invalid [totp-invalid]",
        "errorType": "totp-invalid",
        "details": {
          "method": "totp",
          "codeGenerated": false,
          "availableMethods": [
            "totp"
          ]
        }
      },
      "totpInvalidOlder": {
        "success": false,
        "error": "TOTP Invalid [totp-invalid]",
        "errorType": "totp-invalid",
        "details": {
          "method": "totp",
          "codeGenerated": false
        }
      },
      "totpMaxAttempts": {
        "success": false,
        "error": "TOTP Maximun Failed Attempts Reached [totp-max-attempts]",
        "errorType": "totp-max-attempts",
        "details": {
          "method": "email",
          "codeGenerated": false,
          "availableMethods": [
            "email"
          ],
          "emailOrUsername": "jdoe"
        }
      },
      "totpUserNotFound": {
        "success": false,
        "error": "TOTP User not found [totp-user-not-found]",
        "errorType": "totp-user-not-found"
      },
      "missingSessionId": {
        "success": false,
        "error": "must have required property 'sessionId' [invalid-params]",
        "errorType": "invalid-params"
      },
      "missingSessionIdTyped": {
        "success": false,
        "error": "must have required property 'sessionId'",
        "errorType": "invalid-params"
      },
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "withoutLicence": {
        "success": false,
        "error": "This is an enterprise feature [error-action-not-allowed]",
        "errorType": "error-action-not-allowed"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      }
    },
    "403": {
      "documented": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "withoutLicence": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "404": {
      "sessionNotFound": {
        "success": false,
        "error": "Session not found"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "getUserInfo": {
    "200": {
      "documented": {
        "user": {
          "_id": "5fRTXMt7DMJbpPJfh",
          "createdAt": "2023-07-10T16:44:58.548Z",
          "username": "test.john",
          "emails": [
            {
              "address": "test.john@test.com",
              "verified": true
            }
          ],
          "type": "user",
          "status": "offline",
          "active": true,
          "roles": [
            "user",
            "admin"
          ],
          "name": "Test John",
          "requirePasswordChange": false,
          "lastLogin": "2023-10-10T23:40:46.093Z",
          "statusConnection": "offline",
          "utcOffset": 1,
          "statusText": "",
          "avatarETag": "GFoEi6wv3uAxnzDcD",
          "nickname": "tesuser2",
          "freeSwitchExtension": "1234",
          "canViewAllInfo": true
        },
        "success": true
      },
      "withoutPermission": {
        "user": {
          "_id": "5fRTXMt7DMJbpPJfh",
          "username": "test.john",
          "name": "Test John",
          "nickname": "tesuser2",
          "type": "user",
          "status": "offline",
          "statusText": "",
          "utcOffset": 1,
          "active": true,
          "avatarETag": "GFoEi6wv3uAxnzDcD",
          "freeSwitchExtension": "1234",
          "canViewAllInfo": false
        },
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "User not found."
      },
      "noSelector": {
        "success": false,
        "error": "must have required property 'userId'\n must have required property 'username'\n must have required property 'importId'\n must match a schema in anyOf [invalid-params]",
        "errorType": "invalid-params"
      },
      "noSelectorTyped": {
        "success": false,
        "error": "must match a schema in anyOf",
        "errorType": "error-invalid-params"
      },
      "emptySelector": {
        "success": false,
        "error": "Invalid search query."
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "listUsers": {
    "200": {
      "documented": {
        "users": [
          {
            "_id": "DGsmi2J4WjizYn7jc",
            "username": "uniqueusername",
            "emails": [
              {
                "address": "email@user.tld",
                "verified": false
              }
            ],
            "type": "user",
            "status": "offline",
            "active": true,
            "roles": [
              "bot",
              "user"
            ],
            "name": "name",
            "nameInsensitive": "name"
          },
          {
            "_id": "uZ5JvvioeHK8Coyqe",
            "active": true,
            "type": "user",
            "status": "offline",
            "roles": [
              "anonymous",
              "user"
            ],
            "lastLogin": "2023-05-16T20:50:33.579Z",
            "username": "user-0",
            "nameInsensitive": ""
          },
          {
            "_id": "aspKK7FHe7iQgzexX",
            "active": true,
            "type": "user",
            "status": "offline",
            "roles": [
              "anonymous",
              "user"
            ],
            "lastLogin": "2023-05-12T10:44:46.703Z",
            "username": "user-00",
            "name": "User 00",
            "emails": [
              {
                "address": "user00@mail.cm",
                "verified": false
              }
            ],
            "nameInsensitive": "user 00"
          }
        ],
        "count": 3,
        "offset": 0,
        "total": 3,
        "success": true
      },
      "withoutPermission": {
        "users": [
          {
            "_id": "aspKK7FHe7iQgzexX",
            "active": true,
            "type": "user",
            "status": "offline",
            "username": "user-00",
            "name": "User 00",
            "nameInsensitive": "user 00"
          }
        ],
        "count": 1,
        "offset": 0,
        "total": 1,
        "success": true
      },
      "nobody": {
        "users": [],
        "count": 0,
        "offset": 0,
        "total": 0,
        "success": true
      }
    },
    "400": {
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "unknownParameterTyped": {
        "success": false,
        "error": "must NOT have additional properties",
        "errorType": "error-invalid-params"
      },
      "notANumber": {
        "success": false,
        "error": "must be number [invalid-params]",
        "errorType": "invalid-params"
      },
      "unknownStatus": {
        "success": false,
        "error": "must be equal to one of the allowed values [invalid-params]",
        "errorType": "invalid-params"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "403": {
      "byTheRoute": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "byTheHandler": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "listUsersByStatus": {
    "200": {
      "documented": {
        "users": [
          {
            "_id": "W7MRNgkYLXKKAGNvW",
            "username": "agent1",
            "emails": [
              {
                "address": "agent1@agent.com",
                "verified": false
              }
            ],
            "type": "user",
            "roles": [
              "user",
              "livechat-agent"
            ],
            "status": "offline",
            "active": true,
            "name": "Agent 1",
            "lastLogin": "2024-04-24T17:47:50.485Z"
          },
          {
            "_id": "Tf44Q5AaYDehtJLzA",
            "username": "agent2",
            "emails": [
              {
                "address": "agent2@agent.com",
                "verified": false
              }
            ],
            "type": "user",
            "roles": [
              "user",
              "livechat-agent"
            ],
            "status": "offline",
            "active": true,
            "name": "Agent 2",
            "lastLogin": "2024-04-29T16:38:56.809Z"
          },
          {
            "_id": "JwATAtGzrzHYHCXFy",
            "username": "agent3",
            "emails": [
              {
                "address": "agent3@agent.com",
                "verified": false
              }
            ],
            "type": "user",
            "roles": [
              "user",
              "livechat-agent"
            ],
            "status": "online",
            "active": true,
            "name": "Agent3",
            "lastLogin": "2024-04-30T16:59:21.879Z"
          },
          {
            "_id": "u6C62WdHKNk5X8Rzr",
            "username": "guy",
            "emails": [
              {
                "address": "guy@guy.com",
                "verified": false
              }
            ],
            "type": "user",
            "roles": [
              "user"
            ],
            "status": "offline",
            "active": true,
            "name": "guy"
          },
          {
            "_id": "rocket.cat",
            "name": "Rocket.Cat",
            "username": "rocket.cat",
            "status": "online",
            "active": true,
            "type": "bot",
            "roles": [
              "bot"
            ],
            "avatarETag": "MEhPLkenJqs3jTJP5"
          }
        ],
        "count": 5,
        "offset": 0,
        "total": 5,
        "success": true
      },
      "deactivated": {
        "users": [
          {
            "_id": "rbAXPnMktTFbNpwtJ",
            "username": "test.test",
            "name": "test test",
            "emails": [
              {
                "address": "test.test@example.com",
                "verified": true
              }
            ],
            "type": "user",
            "roles": [
              "user"
            ],
            "status": "offline",
            "active": false,
            "reason": ""
          }
        ],
        "count": 1,
        "offset": 0,
        "total": 1,
        "success": true
      }
    },
    "400": {
      "unknownParameter": {
        "success": false,
        "error": "must NOT have additional properties [invalid-params]",
        "errorType": "invalid-params"
      },
      "unknownParameterTyped": {
        "success": false,
        "error": "must NOT have additional properties",
        "errorType": "error-invalid-params"
      },
      "notANumber": {
        "success": false,
        "error": "must be number [invalid-params]",
        "errorType": "invalid-params"
      },
      "unknownStatus": {
        "success": false,
        "error": "must be equal to one of the allowed values [invalid-params]",
        "errorType": "invalid-params"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "403": {
      "byTheRoute": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "byTheHandler": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "logoutUser": {
    "200": {
      "documented": {
        "message": "User JxemcN9PDCdfzJeZr has been logged out!",
        "success": true
      }
    },
    "400": {
      "notAText": {
        "success": false,
        "error": "must be string [invalid-params]",
        "errorType": "invalid-params"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "403": {
      "byTheRoute": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "byTheHandler": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "setUserActiveStatus": {
    "200": {
      "documented": {
        "user": {
          "_id": "jJNyu4BQFqdgEcqnR",
          "active": false
        },
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "must have required property 'activeStatus'\n[invalid-params]",
        "errorType": "invalid-params"
      },
      "unknownUser": {
        "success": false,
        "error": "User not found"
      },
      "lastOwner": {
        "success": false,
        "error": "[user-last-owner]",
        "errorType": "user-last-owner",
        "details": {
          "shouldBeRemoved": [
            "my-notes"
          ],
          "shouldChangeOwner": [
            "support"
          ]
        }
      },
      "lastAdmin": {
        "success": false,
        "error": "Leaving the app without an active admin is not allowed [error-action-not-allowed]",
        "errorType": "error-action-not-allowed",
        "details": {
          "method": "removeUserFromRole",
          "action": "Remove_last_admin"
        }
      },
      "federated": {
        "success": false,
        "error": "Cannot change federated users status [error-user-is-federated]",
        "errorType": "error-user-is-federated",
        "details": {
          "method": "setUserActiveStatus"
        }
      },
      "moderator": {
        "success": false,
        "error": "Not allowed [error-not-allowed]",
        "errorType": "error-not-allowed",
        "details": {
          "method": "setUserActiveStatus"
        }
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "403": {
      "byTheRoute": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "byTheHandler": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "logoutOwnOtherClients": {
    "200": {
      "documented": {
        "token": "SnS70r0VkngGFrSbxVK-pdwFMEzhefcjQgdnXaPeAaq",
        "tokenExpires": "2021-12-27T14:33:09.851Z",
        "success": true
      },
      "withPersonalAccessToken": {
        "token": "fake-personal-access-token",
        "tokenExpires": "",
        "success": true
      }
    },
    "400": {
      "withoutToken": {
        "success": false,
        "error": "x-auth-token is required [error-parameter-required]",
        "errorType": "error-parameter-required"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "removeOwnOtherTokens": {
    "200": {
      "documented": {
        "success": true
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "listOwnPersonalAccessTokens": {
    "200": {
      "documented": {
        "tokens": [
          {
            "name": "myToken",
            "createdAt": "2018-08-01T17:17:48.068Z",
            "lastTokenPart": "R8Agh3"
          }
        ],
        "success": true
      },
      "bypassing": {
        "tokens": [
          {
            "name": "ci-bot",
            "createdAt": "2026-08-01T12:00:00.000Z",
            "lastTokenPart": "x7Qa2B",
            "bypassTwoFactor": true
          }
        ],
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "Not Authorized [not-authorized]",
        "errorType": "not-authorized"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "403": {
      "byTheRoute": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "byTheHandler": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  },
  "removeOwnPersonalAccessToken": {
    "200": {
      "documented": {
        "success": true
      }
    },
    "400": {
      "documented": {
        "success": false,
        "error": "TOTP Required [totp-required]",
        "errorType": "totp-required",
        "details": {
          "method": "password",
          "codeGenerated": false,
          "availableMethods": []
        }
      },
      "missingName": {
        "success": false,
        "error": "The 'tokenName' param is required"
      },
      "unknownToken": {
        "success": false,
        "error": "Token does not exist [error-token-does-not-exists]",
        "errorType": "error-token-does-not-exists"
      },
      "notAuthorized": {
        "success": false,
        "error": "Not Authorized [not-authorized]",
        "errorType": "not-authorized"
      }
    },
    "401": {
      "documented": {
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "currentForm": {
        "success": false,
        "error": "You must be logged in to do this.",
        "status": "error",
        "message": "You must be logged in to do this."
      },
      "from9": {
        "success": false,
        "error": "You must be logged in to do this."
      }
    },
    "403": {
      "byTheRoute": {
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]"
      },
      "byTheHandler": {
        "success": false,
        "error": "unauthorized"
      },
      "from9": {
        "success": false,
        "error": "forbidden"
      }
    },
    "429": {
      "throttled": {
        "success": false,
        "error": "Error, too many requests. Please slow down. You must wait 47 seconds before trying this endpoint again. [error-too-many-requests]"
      }
    },
    "5XX": {
      "internal": {
        "success": false,
        "error": "Internal server error"
      }
    }
  }
};
