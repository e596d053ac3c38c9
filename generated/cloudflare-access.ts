// Generated from specs/cloudflare-access by scripts/generate.mjs; do not edit.

export interface paths {
    "/accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one active session of a user
         * @description One session of a user with the identity behind it, by the session's nonce. Needs the permission
         *     `Access: Audit Logs Read`. A session cannot be ended alone: revoke the user or the application's
         *     tokens.
         */
        get: operations["getActiveSession"];
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
        /** @description One error or note. */
        Message: {
            /** @description Number of the error. Documented as at least 1000, but the live answer to too many requests has 971. */
            code: number;
            /** @description The error in words. */
            message: string;
            /** @description Page about the error. In newer sources only. */
            documentation_url?: string;
            /** @description Where the error lies in the request. In newer sources only. */
            source?: {
                /** @description JSON pointer into the request body. */
                pointer?: string;
            };
            /** @description What led to the error. Undocumented; seen live. */
            error_chain?: {
                /** @description Number of the error. */
                code?: number;
                /** @description The error in words. */
                message?: string;
            }[];
        };
        /** @description What a success holds beside its result. */
        Envelope: {
            /**
             * @description Whether the call succeeded.
             * @constant
             */
            success: true;
            /** @description Errors; empty on success, though the reference pages show a placeholder. */
            errors: components["schemas"]["Message"][];
            /** @description Notes. */
            messages: components["schemas"]["Message"][];
        };
        /** @description Outcome of one posture check of the device. */
        DevicePosture: {
            /** @description Id of the check. */
            id?: string;
            /** @description What was looked for on the device. */
            check?: {
                /** @description Whether it was there. */
                exists?: boolean;
                /** @description Where it was looked for. */
                path?: string;
            };
            /**
             * @description Data of the check. An object by the older page and the OpenAPI file of 2024, of unknown type by the
             *     newer page and the SDK.
             */
            data?: unknown;
            /** @description The check in words. */
            description?: string;
            /** @description Why the check failed. */
            error?: string;
            /** @description Name of the rule. */
            rule_name?: string;
            /** @description Whether the device passed. */
            success?: boolean;
            /** @description When the check ran; no format is documented. */
            timestamp?: string;
            /** @description Kind of check. */
            type?: string;
        };
        /** @description A user as Access saw them at a login. No field is documented as required. */
        Identity: {
            /** @description The account. */
            account_id?: string;
            /**
             * @description State of the client certificate check; no list of values is documented.
             * @example NONE
             */
            auth_status?: string;
            /** @description Common name of the client certificate; often empty. */
            common_name?: string;
            /** @description Id of the device; often empty. */
            device_id?: string;
            /** @description Sessions of the user's devices by device id. */
            device_sessions?: {
                [key: string]: {
                    /** @description Latest authentication, in epoch seconds. */
                    last_authenticated?: number;
                };
            };
            /** @description Posture checks by their id. Written in camel case, unlike its neighbours. */
            devicePosture?: {
                [key: string]: components["schemas"]["DevicePosture"];
            };
            /** @description The user's e-mail address; no format is documented. */
            email?: string;
            /** @description Where the login came from. */
            geo?: {
                /** @description Country code. */
                country?: string;
            };
            /** @description When the identity was issued, in epoch seconds. */
            iat?: number;
            /** @description The identity provider used. */
            idp?: {
                /** @description Id of the identity provider. */
                id?: string;
                /** @description Kind of identity provider. */
                type?: string;
            };
            /** @description IP address of the login. */
            ip?: string;
            /** @description Whether the login came through Gateway. */
            is_gateway?: boolean;
            /** @description Whether the login came through the WARP client. */
            is_warp?: boolean;
            /** @description The client certificate. */
            mtls_auth?: {
                /** @description State of the check. */
                auth_status?: string;
                /** @description Distinguished name of the issuer. */
                cert_issuer_dn?: string;
                /** @description Subject key identifier of the issuer. */
                cert_issuer_ski?: string;
                /** @description Whether a certificate was sent. */
                cert_presented?: boolean;
                /** @description Serial number. */
                cert_serial?: string;
            };
            /** @description Id of the service token; often empty. */
            service_token_id?: string;
            /** @description Whether a service token was used. */
            service_token_status?: boolean;
            /** @description Id of the user. */
            user_uuid?: string;
            /** @description Version of this record. */
            version?: number;
        };
        /** @description The identity behind one session, and whether the session is active. */
        ActiveSession: components["schemas"]["Identity"] & {
            /** @description Whether the session is active. Written in camel case, unlike its neighbours. */
            isActive?: boolean;
        };
        /**
         * @description Envelope of one active session. `result` is required by the older page only; the newer page, the SDK and
         *     the OpenAPI file of 2024 leave it optional.
         */
        ActiveSessionResponse: components["schemas"]["Envelope"] & {
            result?: components["schemas"]["ActiveSession"];
        };
        /**
         * @description The envelope of a failure. `messages` and `result` are documented as always present, but live failures
         *     without them are known.
         */
        FailureResponse: {
            /**
             * @description Whether the call succeeded.
             * @constant
             */
            success: false;
            /** @description What went wrong; at least one (the source writes `minLength` on the array). */
            errors: components["schemas"]["Message"][];
            /** @description Notes. */
            messages?: components["schemas"]["Message"][];
            /** @description Always null. */
            result?: null;
        };
    };
    responses: {
        /**
         * @description More than 1200 requests in five minutes for one user or token, or 200 a second from one address. All calls
         *     are then refused for up to five minutes.
         */
        TooManyRequests: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailureResponse"];
            };
        };
        /**
         * @description Any refusal. Cloudflare documents one range for all 4XX and gives neither the status of each code nor the
         *     code of each cause; the statuses named below were seen live. Code 10000 stands for a bad token and
         *     for a missing permission alike.
         */
        Failure: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailureResponse"];
            };
        };
        /** @description A fault on the vendor's side. In no OpenAPI file; the edge may answer with HTML. */
        ServerError: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailureResponse"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description The account. Older pages call it `identifier`.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        AccountId: string;
        /**
         * @description The user's `id` from the list of users (not `uid`). Older pages call it `id`.
         * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
         */
        UserId: string;
        /**
         * @description The session's id, `metadata.nonce` in the list of active sessions.
         * @example X1aXj1lFVcqqyoXF
         */
        Nonce: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description What is left of the limit, as a structured field: `r` requests for the next `t` seconds. Described in
         *     the limits guide, in no OpenAPI file.
         * @example "default";r=50;t=30
         */
        Ratelimit: string;
        /**
         * @description The limit as a structured field: `q` requests in `w` seconds. Described in the limits guide, in no
         *     OpenAPI file.
         * @example "burst";q=100;w=60
         */
        "Ratelimit-Policy": string;
        /**
         * @description Whole seconds to wait, rounded up. On 429 only.
         * @example 17
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getActiveSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The user's `id` from the list of users (not `uid`). Older pages call it `id`.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The session's id, `metadata.nonce` in the list of active sessions.
                 * @example X1aXj1lFVcqqyoXF
                 */
                nonce: components["parameters"]["Nonce"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveSessionResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
