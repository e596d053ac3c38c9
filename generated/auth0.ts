// Generated from specs/auth0 by scripts/generate.mjs; do not edit.

export interface paths {
    "/users/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's sessions, page by page
         * @description One page of the sessions of a user. Needs the scope `read:sessions` and the Enterprise plan. The
         *     sessions are those of Auth0; an application may still have a session of its own.
         */
        get: operations["listUserSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A point in time. The reference page shows text only; the OpenAPI file also allows an object of
         *     unknown shape and null, and the SDK knows null since 7.2.
         */
        SessionDate: string | {
            [key: string]: unknown;
        } | null;
        /** @description What is known of the user agent at the session's start and at its latest use. */
        SessionDevice: {
            /** @description User agent at the start. */
            initial_user_agent?: string;
            /** @description IP address at the start. Null by the OpenAPI file and the SDK, text only by the reference page. */
            initial_ip?: string | null;
            /** @description Autonomous system number at the start. */
            initial_asn?: string;
            /** @description User agent of the latest use. */
            last_user_agent?: string;
            /** @description IP address of the latest use. Null by the OpenAPI file and the SDK, text only by the reference page. */
            last_ip?: string | null;
            /** @description Autonomous system number of the latest use. */
            last_asn?: string;
        };
        /** @description One thing the user did to authenticate in the session. */
        AuthenticationMethod: {
            /** @description The method, or a URL for a custom one. */
            name?: "federated" | "passkey" | "pwd" | "sms" | "email" | "mfa" | "mock" | (string & {});
            timestamp?: components["schemas"]["SessionDate"];
            /** @description Kind of second factor; only where `name` is `mfa`. */
            type?: string;
        };
        /**
         * @description Free data of the tenant, at most 25 entries. By its description only, values are texts of at most
         *     255 characters. The reference page shows an object; the OpenAPI file also allows null.
         */
        Metadata: {
            [key: string]: unknown;
        } | null;
        /**
         * @description Who acts for the user in a delegated session. In the OpenAPI file of 2026-08 and the SDK since 6.1
         *     (early access), not on the reference page. Beside `sub` the OpenAPI file allows five more claims; the
         *     SDK knows only `sub`.
         */
        Actor: {
            /** @description Subject of the actor. */
            sub: string;
        } & {
            [key: string]: string | boolean | number;
        };
        /**
         * @description A session of the Auth0 session layer. Auth0 marks no field as required; `id` is required here because
         *     it names the session in every other call.
         */
        Session: {
            /** @description Id of the session; equal to the `sid` claim in ID tokens and logout tokens. */
            id: string;
            /** @description Id of the user. */
            user_id?: string;
            created_at?: components["schemas"]["SessionDate"];
            updated_at?: components["schemas"]["SessionDate"];
            authenticated_at?: components["schemas"]["SessionDate"];
            idle_expires_at?: components["schemas"]["SessionDate"];
            expires_at?: components["schemas"]["SessionDate"];
            last_interacted_at?: components["schemas"]["SessionDate"];
            device?: components["schemas"]["SessionDevice"];
            /** @description The applications that used the session. */
            clients?: {
                /** @description Client id of the application. */
                client_id?: string;
            }[];
            /** @description How the user authenticated. */
            authentication?: {
                /** @description The authentication methods used, with their times. */
                methods?: components["schemas"]["AuthenticationMethod"][];
            };
            /** @description Settings of the session cookie (private early access). */
            cookie?: {
                /** @description Whether the cookie outlives the browser. */
                mode?: "non-persistent" | "persistent" | (string & {});
            };
            session_metadata?: components["schemas"]["Metadata"];
            actor?: components["schemas"]["Actor"];
        };
        /**
         * @description One page of a user's sessions. Auth0 marks no field as required; `sessions` is required here because a
         *     page without its list cannot be told from an empty one.
         */
        UserSessionsPage: {
            /** @description The sessions of this page. */
            sessions: components["schemas"]["Session"][];
            /**
             * @description Cursor for `from` of the next page. Absent at the end; the SDK also ends at null and at an empty
             *     text. A page may be empty and still have a cursor.
             */
            next?: string | null;
        };
        /**
         * @description Auth0's OpenAPI file gives no body for errors; this is what was observed. Older 429 answers held only
         *     `statusCode` and `error`. A 401 has `attributes` and no `errorCode`.
         */
        Error: {
            /** @description The HTTP status again. */
            statusCode: number;
            /** @description The HTTP reason phrase. */
            error: string;
            /** @description What is wrong, for people. */
            message?: string;
            /** @description What is wrong, for programs. */
            errorCode?: "invalid_body" | "invalid_query_string" | "insufficient_scope" | "inexistent_user" | "too_many_requests" | (string & {});
            /** @description More about the error, of unknown shape; seen on 401 with `error` in it. */
            attributes?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /**
         * @description A query parameter or the cursor is not valid. Not declared for the lists of one user, although their
         *     cursors expire too. The `errorCode` of a bad cursor is undocumented.
         */
        InvalidQuery: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, expired or not signed for this tenant. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `read:sessions`. */
        CannotReadSessions: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. */
        UserNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The bucket is empty; `X-RateLimit-Reset` says until when. `Retry-After` is not documented for the
         *     Management API.
         */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault on the vendor's side. Undocumented; the common shape of an error is assumed. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The user's id. It usually holds a `|`, which has to be percent-encoded.
         * @example auth0|507f1f77bcf86cd799439020
         */
        UserId: string;
        /**
         * @description Documented as choosing between an object with a total (true) and a bare array (false, the default).
         *     The only documented answer is the object with a cursor and no total, and the SDK does not send this
         *     parameter. Whether a bare array is ever sent is undocumented.
         * @example true
         */
        IncludeTotals: boolean;
        /**
         * @description Cursor: the `next` of the page before. Opaque, forward only, valid for 24 hours. Left out for the
         *     first page.
         * @example c2Vzc18x
         */
        From: string;
        /**
         * @description Most items on one page. The operation pages say 1 to 100 and 50 when left out; the general paging
         *     guide says at most 50 in the public cloud and half of the maximum when left out. Send it explicitly.
         * @example 50
         */
        Take: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Size of the bucket of requests.
         * @example 1000
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the bucket.
         * @example 50
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When requests are added to the bucket, in epoch seconds.
         * @example 1675452600
         */
        "X-RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUserSessions: {
        parameters: {
            query?: {
                /**
                 * @description Documented as choosing between an object with a total (true) and a bare array (false, the default).
                 *     The only documented answer is the object with a cursor and no total, and the SDK does not send this
                 *     parameter. Whether a bare array is ever sent is undocumented.
                 * @example true
                 */
                include_totals?: components["parameters"]["IncludeTotals"];
                /**
                 * @description Cursor: the `next` of the page before. Opaque, forward only, valid for 24 hours. Left out for the
                 *     first page.
                 * @example c2Vzc18x
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Most items on one page. The operation pages say 1 to 100 and 50 when left out; the general paging
                 *     guide says at most 50 in the public cloud and half of the maximum when left out. Send it explicitly.
                 * @example 50
                 */
                take?: components["parameters"]["Take"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id. It usually holds a `|`, which has to be percent-encoded.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSessionsPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadSessions"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
