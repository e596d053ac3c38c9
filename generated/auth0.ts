// Generated from specs/auth0 by scripts/generate.ts; do not edit.

export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a client's credentials for a token
         * @description The client credentials grant (RFC 6749, section 4.4) for a Management API token. It needs no permission but
         *     a machine-to-machine application that is authorized for the audience. A client assertion in place of the
         *     secret, `organization` and `DPoP` are documented by the vendor and left out here.
         */
        post: operations["exchangeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * Delete all of a user's sessions
         * @description Ends every Auth0 session of a user. Needs the scope `delete:sessions` and the Enterprise plan. The refresh
         *     tokens that the lists show (except, by default, those of sessions that began by Native to Web SSO), access tokens and
         *     sessions of the applications themselves live on. An online
         *     refresh token can only be used while its session is active, by the guide. By the guides the deletion sends
         *     back-channel logout where that is set up. Nobody is kept out: that the user can log in
         *     again is inferred.
         */
        delete: operations["deleteUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description One session by its id. Needs the scope `read:sessions` and the Enterprise plan.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Ends one Auth0 session. The refresh tokens that the lists show live on, except those of a session that began
         *     by Native to Web SSO (by default); `revokeSession` ends those of any session. By the guides the deletion sends
         *     back-channel logout where that is set up. Nobody is kept out: that the user can log in again is inferred. An online refresh token can only be used while the session is
         *     active, by the guide. Needs the scope `delete:sessions` and the Enterprise plan. No answer for an unknown id
         *     is documented.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Change a session's metadata
         * @description Replaces the metadata of a session; null or an empty object clears it. Needs the scope `update:sessions` (by
         *     the OpenAPI file; `update:session` in one guide) and the Enterprise plan. A form-encoded body is accepted
         *     too.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/sessions/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a session and its refresh tokens
         * @description Ends one Auth0 session and the refresh tokens that belong to it, also the online ones, which no list shows;
         *     `deleteSession` mostly leaves the refresh tokens that the lists show. By the OpenAPI file's text on
         *     `DELETE /refresh-tokens/{id}` it is how this API ends an online refresh token.
         *     Needs both scopes `delete:sessions` and `delete:refresh_tokens` and the Enterprise plan. Access tokens
         *     live on until they expire. Nobody is kept out: that the user can log in again is inferred.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/revoke-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a user's sessions and refresh tokens
         * @description Ends all Auth0 sessions and refresh tokens of a user, or one session with its own where `session_id` names
         *     it. Needs both scopes `delete:sessions` and `delete:refresh_tokens` and the Enterprise plan. Access tokens
         *     live on until they expire, and so do sessions of the applications themselves. What becomes of grants, public
         *     keys of devices and remembered browsers is undocumented; presumably they stay. Nobody is kept out: that the
         *     user can log in again is inferred. An empty object names no session; that it stands for all is inferred, and
         *     untried. What a request without any body does is undocumented, and so is the answer for an unknown user. A
         *     form-encoded body is accepted too.
         */
        post: operations["revokeUserAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/refresh-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's refresh tokens, page by page
         * @description One page of the refresh tokens of a user. Online refresh tokens are not among them. Needs the scope
         *     `read:refresh_tokens` and the Enterprise plan.
         */
        get: operations["listUserRefreshTokens"];
        put?: never;
        post?: never;
        /**
         * Delete all of a user's refresh tokens
         * @description Ends the refresh tokens of a user that the list shows. Sessions live on, except those that a token began by
         *     Native to Web SSO (by default), and access tokens until they expire; that online refresh tokens do too is
         *     inferred. Needs the scope `delete:refresh_tokens` and the Enterprise plan.
         */
        delete: operations["deleteUserRefreshTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refresh-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refresh tokens of a user and a client, page by page
         * @description One page of the refresh tokens of a user, of all or of one application, in ascending order of their
         *     credential id. Online refresh tokens are not among them. Needs the scope `read:refresh_tokens` and the
         *     Enterprise plan; early access.
         */
        get: operations["listRefreshTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refresh-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refresh token
         * @description What is known of one refresh token; never the token itself. Needs the scope `read:refresh_tokens` and the
         *     Enterprise plan.
         */
        get: operations["getRefreshToken"];
        put?: never;
        post?: never;
        /**
         * Delete a refresh token
         * @description Ends one refresh token, not its session, by the guide on online refresh tokens, which compares the two
         *     kinds; access tokens live on until they expire. More than one may end: a tenant setting lets the revocation
         *     of a refresh token delete its grant, and with it all refresh tokens of the same user, application and API.
         *     It is off by default for tenants created from 2021-01-13 on, and on by default for older ones. So may a session
         *     that the token began by Native to Web SSO, by default. An online refresh token is refused. Needs the scope
         *     `delete:refresh_tokens` and the Enterprise plan. No answer for an unknown id is documented.
         */
        delete: operations["deleteRefreshToken"];
        options?: never;
        head?: never;
        /**
         * Change a refresh token's metadata
         * @description Replaces the metadata of a refresh token. Needs the scope `update:refresh_tokens` and the Enterprise plan.
         *     A form-encoded body is accepted too.
         */
        patch: operations["updateRefreshToken"];
        trace?: never;
    };
    "/refresh-tokens/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke many refresh tokens at once
         * @description Ends refresh tokens by their ids, or those of a user, of a user's application, or of that application for
         *     one API. Needs the scope `delete:refresh_tokens` and the Enterprise plan; early access. Sessions live on, except
         *     those that a token began by Native to Web SSO (by default), and access tokens until they expire; that online
         *     refresh tokens do too is inferred, and the id of one is refused. More than was asked for may end, as with
         *     `deleteRefreshToken`, where the tenant lets a revocation delete the grant. A form-encoded body is accepted too.
         */
        post: operations["revokeRefreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users with an e-mail address
         * @description All users that have exactly this address, compared with its case. Immediately consistent, unlike `GET /users`, and
         *     never in pages. One person may be several users, one for each connection. Whether an address is found that only a linked
         *     identity has is unverified. Nobody with it is an empty list (inferred). Needs the scope `read:users`.
         */
        get: operations["listUsersByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search users, page by page
         * @description One page of the users, or of those that a search finds. Eventually consistent: a user who was just created, changed or
         *     blocked may be missing or old, and Auth0 advises against it for authentication, account linking and export. At most
         *     1,000 users can be read, however many `total` tells. Users of more than 1 MB are cut in the index of the search. A search
         *     that takes too long, over two seconds by the guides, is answered with 503, and 414 for a long address is named by the
         *     guides only. Needs the scope `read:users`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user, immediately consistent: it tells whether a block holds. `fields` without `identities` keep the tokens of identity
         *     providers out of the answer, which it holds only with the scope `read:user_idp_tokens`. Needs the scope `read:users`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Block or unblock a user
         * @description Blocks a user or lifts the block, and changes nothing else of the user. A blocked user cannot log in, which is an event `f`
         *     ("user is blocked"), and the exchange of a refresh token was seen to be refused. Blocking does not end: access tokens live
         *     until they expire, and sessions of the applications stay. By Auth0's staff its own session lets the user in no more; that
         *     Auth0 deletes it or refresh tokens is said nowhere, and whether they work again once the block is lifted is unverified. The block has no end of its own. A password that the Management API sets lifts it: set the password
         *     first. Lifting it does not lift a block after too many wrong passwords. A form-encoded body is accepted too. Needs the
         *     scope `update:users`.
         */
        patch: operations["setUserBlocked"];
        trace?: never;
    };
    "/users/{id}/multifactor/actions/invalidate-remember-browser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget the browsers that skip the second factor
         * @description Forgets every browser in which the user ticked that it be remembered: the next login needs the second factor again. It ends
         *     no session and no token, and removes no second factor. A browser is remembered for seven days without use and 30 at
         *     most, by Auth0's staff. No answer for an unknown user is documented. Needs the scope `update:users`.
         */
        post: operations["invalidateRememberBrowser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of a user, page by page
         * @description One page of a user's events, newest first unless `sort` says otherwise (inferred). Events come late. At most 1,000 can be
         *     read. By the text nothing is paged where `per_page` is left out. There is no search and no filter by date here: `GET /logs` has them. An unknown user has no events (inferred). Needs
         *     the scope `read:logs`.
         */
        get: operations["listUserLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search the events of the tenant
         * @description One page of the tenant's events, in one of two ways that do not go together. By page number, with a search: at most
         *     1,000 events can be read. Or those after the event `from`, in the order of their ids, which need not be that of their dates, without that limit: the answer is
         *     then an array, and its header `Link` names the next page under `rel="next"`. At the end that array is empty and the link
         *     the same, so that it can be asked again later. Events come late, and how long they are kept depends on the plan: 1 day to
         *     30. Needs the scope `read:logs`.
         */
        get: operations["listLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description One event of the tenant. Needs the scope `read:logs`.
         */
        get: operations["getLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants, page by page
         * @description One page of what users allowed applications, of all users or of one, one application or one API. Its consistency is
         *     undocumented. Needs the scope `read:grants`.
         */
        get: operations["listGrants"];
        put?: never;
        post?: never;
        /**
         * Delete all of a user's grants
         * @description Deletes what the user allowed applications: all of it by the operation's name, although its text speaks of one grant
         *     (inferred). Tokens that were issued under a grant are revoked, so that its refresh tokens stop working. Sessions live on,
         *     access tokens that hold all they need until they expire, and nobody is kept out: with a live session a silent login may
         *     give new tokens. What a repetition is answered with is unverified. Needs the scope `delete:grants`.
         */
        delete: operations["deleteUserGrants"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a grant
         * @description Deletes what a user allowed one application for one API. Tokens that were issued under it are revoked, so that its refresh
         *     tokens stop working. Sessions live on, access tokens that hold all they need until they expire, and nobody is kept out.
         *     No answer for an unknown id is documented. Needs the scope `delete:grants`.
         */
        delete: operations["deleteGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List device credentials, page by page
         * @description One page of the refresh tokens or public keys of devices, of one kind, and of all users or of one user or application. At
         *     most 1,000 can be read. Online refresh tokens are in no list. On the Enterprise plan the lists of refresh tokens tell
         *     more. Its consistency is undocumented. Needs the scope `read:device_credentials`.
         */
        get: operations["listDeviceCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device-credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a device credential
         * @description Ends one refresh token, or deletes the public key of a device. Sessions live on, and access tokens until they expire; nobody
         *     is kept out. More than one may end where a tenant setting lets the revocation of a refresh token delete its grant: by one
         *     page that setting is for `POST /oauth/revoke` alone, by another also for unlinking a device. No answer for an unknown id
         *     is documented. Needs the scope `delete:device_credentials`.
         */
        delete: operations["deleteDeviceCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ClientCredentialsGrant: ClientCredentialsGrant;
        IssuedToken: IssuedToken;
        OAuthError: OAuthError;
        SessionDate: SessionDate;
        SessionDevice: SessionDevice;
        AuthenticationMethod: AuthenticationMethod;
        Metadata: Metadata;
        Actor: Actor;
        Session: Session;
        UserSessionsPage: UserSessionsPage;
        Error: Error;
        UpdateSessionBody: UpdateSessionBody;
        RevokeUserAccessBody: RevokeUserAccessBody;
        RefreshTokenDevice: RefreshTokenDevice;
        PartialRefreshToken: PartialRefreshToken;
        RefreshToken: RefreshToken;
        UserRefreshTokensPage: UserRefreshTokensPage;
        RefreshTokensPage: RefreshTokensPage;
        UpdateRefreshTokenBody: UpdateRefreshTokenBody;
        RevokeRefreshTokensBody: RevokeRefreshTokensBody;
        UserIdentity: UserIdentity;
        User: User;
        UsersPage: UsersPage;
        SetUserBlockedBody: SetUserBlockedBody;
        LogEvent: LogEvent;
        LogsPage: LogsPage;
        Grant: Grant;
        GrantsPage: GrantsPage;
        DeviceCredential: DeviceCredential;
        DeviceCredentialsPage: DeviceCredentialsPage;
    };
    responses: {
        /** @description The form is not one that the token endpoint takes. */
        ExchangeNotUnderstood: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The application is unknown, or its secret is wrong. */
        UnknownApplication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The application is not authorized for the audience. */
        ExchangeDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description Too many exchanges. By the guides to custom rate limit policies and to token quotas (both early access) it has
         *     `Retry-After` where the application is over one of these, which for a quota may be a day. `X-RateLimit-*` tell of
         *     the quota in that case, and else of the tenant's own limit.
         */
        TooManyExchanges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A fault on the vendor's side. Undocumented; the form of the token endpoint's other errors is assumed. */
        ExchangeFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
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
         * @description The bucket is empty; `X-RateLimit-Reset` says until when. `Retry-After` is documented for no operation here; of
         *     the Management API a guide names it for `GET /events` alone.
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
        /** @description Done; the body is empty. In tests of the SDK only, in place of 202. */
        Done: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Accepted; the body is empty. Ending goes on for a moment after it. */
        Accepted: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The address is not valid. */
        InvalidUri: {
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
        /** @description The token lacks the scope `delete:sessions`. */
        CannotDeleteSessions: {
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
        /** @description There is no such session. */
        SessionNotFound: {
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
        /** @description The address or the body is not valid; an unknown field in the body is refused. */
        InvalidUriOrBody: {
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
        /** @description The token lacks the scope `update:sessions`, or the subscription the feature. */
        CannotUpdateSessions: {
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
         * @description The token lacks a scope. By `security` in the OpenAPI file both `delete:sessions` and `delete:refresh_tokens` are
         *     needed; the message names only the first.
         */
        CannotRevokeSessions: {
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
        /** @description The token lacks the scope `read:refresh_tokens`. */
        CannotReadRefreshTokens: {
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
        /** @description The token lacks the scope `delete:refresh_tokens`. */
        CannotDeleteRefreshTokens: {
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
        /** @description The `user_id` is missing, a parameter is out of range, or the cursor is expired or not valid. */
        InvalidRefreshTokenQuery: {
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
        /** @description There is no such user or client. */
        UserOrClientNotFound: {
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
        /** @description The id is that of an online refresh token, which this API does not support. */
        OnlineRefreshToken: {
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
        /** @description There is no such refresh token. */
        RefreshTokenNotFound: {
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
         * @description The address is not valid, or the id is that of an online refresh token, which ends with its session
         *     (`POST /sessions/{id}/revoke`).
         */
        InvalidUriOrOnlineRefreshToken: {
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
        /** @description The token lacks the scope `update:refresh_tokens`, or the subscription the feature. */
        CannotUpdateRefreshTokens: {
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
         * @description The body is not valid or not one of the four combinations, an id is that of an online refresh token, or the user,
         *     application or API that it names does not exist: this operation answers 400 for that, not 404. What it answers
         *     for an unknown id of a refresh token is undocumented, so a 202 does not say that each id was one.
         */
        InvalidRevocation: {
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
        /** @description The token lacks the scope `delete:refresh_tokens`, or the tenant the feature. */
        CannotRevokeRefreshTokens: {
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
        /** @description A query parameter is not valid. */
        InvalidListQuery: {
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
         * @description The token lacks the scope `read:users`. By the text of the file `GET /users-by-email` also answers so where its
         *     subject is another.
         */
        CannotReadUsers: {
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
         * @description A query parameter is not valid, `q` comes without a search engine of version 2 or 3, or the page is past the first
         *     1,000 users.
         */
        InvalidUserQuery: {
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
         * @description The token lacks the scope `read:users`; by the text of the file `read:user_idp_tokens` or
         *     `read:current_user` will do as well.
         */
        CannotReadUser: {
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
        /** @description The token lacks the scope `update:users`, or one to read what it would show. */
        CannotUpdateUsers: {
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
        /** @description Done; the body is empty. */
        NoContent: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description A query parameter is not valid, or `q` names a field that is unknown. What a page past the first 1,000 events is
         *     answered with is quoted by no source; `invalid_paging` is that of the users.
         */
        InvalidLogQuery: {
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
        /** @description The token lacks the scope `read:logs`; by the text of the file `read:logs_users` will do as well. */
        CannotReadLogs: {
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
        /** @description There is no such event. */
        LogNotFound: {
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
        /** @description The token lacks the scope `read:grants`. */
        CannotReadGrants: {
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
        /** @description The token lacks the scope `delete:grants`. */
        CannotDeleteGrants: {
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
         * @description The token lacks the scope `read:device_credentials`, or may not see those of this user or application. By the text of
         *     the file also where `client_id` is wanted.
         */
        CannotReadDeviceCredentials: {
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
         * @description The token lacks the scope `delete:device_credentials`; by the text of the file `update:current_user` or
         *     `delete:current_user_device_credentials` will do as well.
         */
        CannotDeleteDeviceCredentials: {
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
         * @description Documented as the form of the answer: true for an object with the total, false (the default) for a bare
         *     array, which has no cursor and so no next page. The answer that is documented beside it is the object,
         *     without a total. Whether a bare array or a total is ever sent is unverified.
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
        /**
         * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
         * @example incident-2026-08-01
         */
        CorrelationId: string;
        /**
         * @description Id of the session.
         * @example sess_9f2c
         */
        SessionId: string;
        /**
         * @description Id of the session. Of the paths of a session only this one limits its length.
         * @example sess_9f2c
         */
        RevokedSessionId: string;
        /**
         * @description The user's id. Called `user_id` in the other paths; the `|` in it has to be percent-encoded.
         * @example auth0|507f1f77bcf86cd799439020
         */
        RevokedUserId: string;
        /**
         * @description The user whose refresh tokens are listed.
         * @example auth0|507f1f77bcf86cd799439020
         */
        RefreshTokenUserId: string;
        /**
         * @description Only refresh tokens of this application.
         * @example exampleClient
         */
        RefreshTokenClientId: string;
        /**
         * @description Names of fields, separated by commas, to send or leave out.
         * @example id,client_id
         */
        Fields: string;
        /**
         * @description Whether `fields` names what to send (true) or what to leave out (false).
         * @example true
         */
        IncludeFields: boolean;
        /**
         * @description Id of the refresh token; not the token itself.
         * @example rt_4b1d
         */
        RefreshTokenId: string;
        /**
         * @description The whole address. Case counts: Auth0's own databases hold lower case, other connections what their provider sent.
         * @example ana@example.com
         */
        Email: string;
        /**
         * @description Names of fields, separated by commas, to send or leave out. `user_id` has to stay, which is this client's rule: an
         *     answer is told by it.
         * @example user_id,blocked,last_login,last_ip
         */
        FieldsOfUser: string;
        /**
         * @description A search in Lucene's syntax, such as `email:"ana@example.com"`, `last_ip:"203.0.113.7"` or `blocked:true`. Case counts
         *     but in `email`, `name`, `given_name`, `family_name` and `nickname`. A wildcard at the end needs three
         *     characters before it. Without wildcards and ranges on `user_metadata`;
         *     `last_password_reset`, `multifactor` and `picture` cannot be searched.
         * @example last_ip:"203.0.113.7"
         */
        UserSearch: string;
        /**
         * @description Version of the search that `q` is for. Auth0 names v1 and v2 too, which it may refuse; they are left out here.
         * @example v3
         */
        SearchEngine: "v3";
        /**
         * @description A field and its direction, `1` for ascending and `-1` for descending. Metadata cannot be sorted by.
         * @example date:-1
         */
        Sort: string;
        /**
         * @description Whether the order is that of the primary store, true by the text if left out; false is quicker, and its order not certain.
         * @example true
         */
        PrimaryOrder: boolean;
        /**
         * @description Number of the page, from 0. One past the end is an empty list.
         * @example 0
         */
        Page: number;
        /**
         * @description Most items on one page, 1 to 100. The general paging guide allows 50 in the public cloud and half of the maximum when
         *     left out. Send it explicitly; 50 is right by all sources.
         * @example 50
         */
        PerPage: number;
        /**
         * @description The form of the answer: true for an object that tells where the page is, false (the default) for a bare array.
         * @example true
         */
        WithTotals: boolean;
        /**
         * @description The user's id. Called `user_id` in other paths; the `|` in it has to be percent-encoded.
         * @example auth0|507f1f77bcf86cd799439020
         */
        Id: string;
        /**
         * @description A search in Lucene's syntax, such as `user_id:"auth0|507f1f77bcf86cd799439020"` or
         *     `type:sertft AND date:[2026-10-01 TO *]`. The e-mail address is in `user_name`. Case counts; an unknown field is
         *     answered with 400.
         * @example ip:"203.0.113.7"
         */
        LogSearch: string;
        /**
         * @description Names of fields, separated by commas, to send or leave out. `log_id` has to stay, which is this client's rule: an event
         *     is known again by it.
         * @example log_id,date,type,user_id,ip
         */
        FieldsOfLog: string;
        /**
         * @description Id of an event: those that came after it are listed, in the order of their ids, without the limit of 1,000. Goes with
         *     `take` alone: Auth0 ignores every other parameter beside it.
         * @example 90020260801093112004000000000000000001223372036854775807
         */
        LogCheckpoint: string;
        /**
         * @description Most events after `from`, 1 to 100 and 50 when left out by the text.
         * @example 50
         */
        LogTake: number;
        /**
         * @description Id of the event, its `log_id`.
         * @example 90020260801093112004000000000000000001223372036854775807
         */
        LogId: string;
        /**
         * @description Only grants of this user.
         * @example auth0|507f1f77bcf86cd799439020
         */
        GrantsUserId: string;
        /**
         * @description Only grants to this application.
         * @example exampleClient
         */
        GrantsClientId: string;
        /**
         * @description Only grants for this API.
         * @example https://api.acme.test
         */
        GrantsAudience: string;
        /**
         * @description The user whose grants are deleted. What Auth0 does without it is unverified: it would name the collection.
         * @example auth0|507f1f77bcf86cd799439020
         */
        DeletedGrantsUserId: string;
        /**
         * @description Id of the grant. Its form is undocumented.
         * @example cgr_1a2b3c4d5e6f7g8h
         */
        GrantId: string;
        /**
         * @description The kind. Auth0 does not require it, but what comes without it is contradicted, and paging is then ignored. Ask for
         *     `refresh_token` and for `rotating_refresh_token`: neither holds the other.
         * @example rotating_refresh_token
         */
        DeviceCredentialType: "public_key" | "refresh_token" | "rotating_refresh_token";
        /**
         * @description Only credentials of this user.
         * @example auth0|507f1f77bcf86cd799439020
         */
        DeviceCredentialsUserId: string;
        /**
         * @description Only credentials of this application.
         * @example exampleClient
         */
        DeviceCredentialsClientId: string;
        /**
         * @description Names of fields, separated by commas, to send or leave out. `id` has to stay, which is this client's rule: a credential
         *     is deleted by it.
         * @example id,type,user_id
         */
        FieldsOfDeviceCredential: string;
        /**
         * @description Id of the device credential.
         * @example dcr_7Hc2kQpZ94mXbT1v
         */
        DeviceCredentialId: string;
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
        /**
         * @description After `from` only. The address of the next page, with `rel="next"`; the same again at the end.
         * @example <https://acme.eu.auth0.com/api/v2/logs?from=90020260801093112004000000000000000001223372036854775807&take=50>; rel="next"
         */
        Link: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    exchangeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The grant, as a form, which is what the guides that were read show. JSON is seen in use too. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClientCredentialsGrant"];
            };
        };
        responses: {
            /** @description A token, and for how many seconds it is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["ExchangeNotUnderstood"];
            401: components["responses"]["UnknownApplication"];
            403: components["responses"]["ExchangeDenied"];
            429: components["responses"]["TooManyExchanges"];
            "5XX": components["responses"]["ExchangeFailed"];
        };
    };
    listUserSessions: {
        parameters: {
            query?: {
                /**
                 * @description Documented as the form of the answer: true for an object with the total, false (the default) for a bare
                 *     array, which has no cursor and so no next page. The answer that is documented beside it is the object,
                 *     without a total. Whether a bare array or a total is ever sent is unverified.
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
                    "application/json": components["schemas"]["UserSessionsPage"] | components["schemas"]["Session"][];
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
    deleteUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
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
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteSessions"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_9f2c
                 */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadSessions"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_9f2c
                 */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteSessions"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example sess_9f2c
                 */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /** @description The change. Not marked as required by Auth0, whose schema wants a property in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionBody"];
            };
        };
        responses: {
            /** @description The changed session. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidUriOrBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotUpdateSessions"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the session. Of the paths of a session only this one limits its length.
                 * @example sess_9f2c
                 */
                id: components["parameters"]["RevokedSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotRevokeSessions"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeUserAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The user's id. Called `user_id` in the other paths; the `|` in it has to be percent-encoded.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                id: components["parameters"]["RevokedUserId"];
            };
            cookie?: never;
        };
        /** @description What to revoke. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RevokeUserAccessBody"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidUriOrBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotRevokeSessions"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUserRefreshTokens: {
        parameters: {
            query?: {
                /**
                 * @description Documented as the form of the answer: true for an object with the total, false (the default) for a bare
                 *     array, which has no cursor and so no next page. The answer that is documented beside it is the object,
                 *     without a total. Whether a bare array or a total is ever sent is unverified.
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
            /** @description One page of refresh tokens. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRefreshTokensPage"] | components["schemas"]["RefreshToken"][];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadRefreshTokens"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUserRefreshTokens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
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
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteRefreshTokens"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRefreshTokens: {
        parameters: {
            query: {
                /**
                 * @description The user whose refresh tokens are listed.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                user_id: components["parameters"]["RefreshTokenUserId"];
                /**
                 * @description Only refresh tokens of this application.
                 * @example exampleClient
                 */
                client_id?: components["parameters"]["RefreshTokenClientId"];
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
                /**
                 * @description Names of fields, separated by commas, to send or leave out.
                 * @example id,client_id
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Whether `fields` names what to send (true) or what to leave out (false).
                 * @example true
                 */
                include_fields?: components["parameters"]["IncludeFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of refresh tokens. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshTokensPage"];
                };
            };
            400: components["responses"]["InvalidRefreshTokenQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadRefreshTokens"];
            404: components["responses"]["UserOrClientNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRefreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the refresh token; not the token itself.
                 * @example rt_4b1d
                 */
                id: components["parameters"]["RefreshTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh token. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshToken"];
                };
            };
            400: components["responses"]["OnlineRefreshToken"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadRefreshTokens"];
            404: components["responses"]["RefreshTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteRefreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the refresh token; not the token itself.
                 * @example rt_4b1d
                 */
                id: components["parameters"]["RefreshTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidUriOrOnlineRefreshToken"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteRefreshTokens"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateRefreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the refresh token; not the token itself.
                 * @example rt_4b1d
                 */
                id: components["parameters"]["RefreshTokenId"];
            };
            cookie?: never;
        };
        /** @description The change. Not marked as required by Auth0, whose schema wants a property in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRefreshTokenBody"];
            };
        };
        responses: {
            /** @description The changed refresh token. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshToken"];
                };
            };
            400: components["responses"]["InvalidUriOrBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotUpdateRefreshTokens"];
            404: components["responses"]["RefreshTokenNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeRefreshTokens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which refresh tokens to revoke. Not marked as required by Auth0. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRefreshTokensBody"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidRevocation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotRevokeRefreshTokens"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUsersByEmail: {
        parameters: {
            query: {
                /**
                 * @description The whole address. Case counts: Auth0's own databases hold lower case, other connections what their provider sent.
                 * @example ana@example.com
                 */
                email: components["parameters"]["Email"];
                /**
                 * @description Names of fields, separated by commas, to send or leave out. `user_id` has to stay, which is this client's rule: an
                 *     answer is told by it.
                 * @example user_id,blocked,last_login,last_ip
                 */
                fields?: components["parameters"]["FieldsOfUser"];
                /**
                 * @description Whether `fields` names what to send (true) or what to leave out (false).
                 * @example true
                 */
                include_fields?: components["parameters"]["IncludeFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users with this address. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadUsers"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description A search in Lucene's syntax, such as `email:"ana@example.com"`, `last_ip:"203.0.113.7"` or `blocked:true`. Case counts
                 *     but in `email`, `name`, `given_name`, `family_name` and `nickname`. A wildcard at the end needs three
                 *     characters before it. Without wildcards and ranges on `user_metadata`;
                 *     `last_password_reset`, `multifactor` and `picture` cannot be searched.
                 * @example last_ip:"203.0.113.7"
                 */
                q?: components["parameters"]["UserSearch"];
                /**
                 * @description Version of the search that `q` is for. Auth0 names v1 and v2 too, which it may refuse; they are left out here.
                 * @example v3
                 */
                search_engine?: components["parameters"]["SearchEngine"];
                /**
                 * @description A field and its direction, `1` for ascending and `-1` for descending. Metadata cannot be sorted by.
                 * @example date:-1
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Whether the order is that of the primary store, true by the text if left out; false is quicker, and its order not certain.
                 * @example true
                 */
                primary_order?: components["parameters"]["PrimaryOrder"];
                /**
                 * @description Number of the page, from 0. One past the end is an empty list.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most items on one page, 1 to 100. The general paging guide allows 50 in the public cloud and half of the maximum when
                 *     left out. Send it explicitly; 50 is right by all sources.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The form of the answer: true for an object that tells where the page is, false (the default) for a bare array.
                 * @example true
                 */
                include_totals?: components["parameters"]["WithTotals"];
                /**
                 * @description Names of fields, separated by commas, to send or leave out. `user_id` has to stay, which is this client's rule: an
                 *     answer is told by it.
                 * @example user_id,blocked,last_login,last_ip
                 */
                fields?: components["parameters"]["FieldsOfUser"];
                /**
                 * @description Whether `fields` names what to send (true) or what to leave out (false).
                 * @example true
                 */
                include_fields?: components["parameters"]["IncludeFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersPage"] | components["schemas"]["User"][];
                };
            };
            400: components["responses"]["InvalidUserQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadUsers"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Names of fields, separated by commas, to send or leave out. `user_id` has to stay, which is this client's rule: an
                 *     answer is told by it.
                 * @example user_id,blocked,last_login,last_ip
                 */
                fields?: components["parameters"]["FieldsOfUser"];
                /**
                 * @description Whether `fields` names what to send (true) or what to leave out (false).
                 * @example true
                 */
                include_fields?: components["parameters"]["IncludeFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id. Called `user_id` in other paths; the `|` in it has to be percent-encoded.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadUser"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setUserBlocked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The user's id. Called `user_id` in other paths; the `|` in it has to be percent-encoded.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description Whether the user is blocked. Not marked as required by Auth0. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserBlockedBody"];
            };
        };
        responses: {
            /** @description The whole user, as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidUriOrBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotUpdateUsers"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    invalidateRememberBrowser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The user's id. Called `user_id` in other paths; the `|` in it has to be percent-encoded.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotUpdateUsers"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUserLogs: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 0. One past the end is an empty list.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most items on one page, 1 to 100. The general paging guide allows 50 in the public cloud and half of the maximum when
                 *     left out. Send it explicitly; 50 is right by all sources.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description A field and its direction, `1` for ascending and `-1` for descending. Metadata cannot be sorted by.
                 * @example date:-1
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description The form of the answer: true for an object that tells where the page is, false (the default) for a bare array.
                 * @example true
                 */
                include_totals?: components["parameters"]["WithTotals"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id. Called `user_id` in other paths; the `|` in it has to be percent-encoded.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogsPage"] | components["schemas"]["LogEvent"][];
                };
            };
            400: components["responses"]["InvalidLogQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadLogs"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listLogs: {
        parameters: {
            query?: {
                /**
                 * @description A search in Lucene's syntax, such as `user_id:"auth0|507f1f77bcf86cd799439020"` or
                 *     `type:sertft AND date:[2026-10-01 TO *]`. The e-mail address is in `user_name`. Case counts; an unknown field is
                 *     answered with 400.
                 * @example ip:"203.0.113.7"
                 */
                q?: components["parameters"]["LogSearch"];
                /**
                 * @description Number of the page, from 0. One past the end is an empty list.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most items on one page, 1 to 100. The general paging guide allows 50 in the public cloud and half of the maximum when
                 *     left out. Send it explicitly; 50 is right by all sources.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description A field and its direction, `1` for ascending and `-1` for descending. Metadata cannot be sorted by.
                 * @example date:-1
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Names of fields, separated by commas, to send or leave out. `log_id` has to stay, which is this client's rule: an event
                 *     is known again by it.
                 * @example log_id,date,type,user_id,ip
                 */
                fields?: components["parameters"]["FieldsOfLog"];
                /**
                 * @description Whether `fields` names what to send (true) or what to leave out (false).
                 * @example true
                 */
                include_fields?: components["parameters"]["IncludeFields"];
                /**
                 * @description The form of the answer: true for an object that tells where the page is, false (the default) for a bare array.
                 * @example true
                 */
                include_totals?: components["parameters"]["WithTotals"];
                /**
                 * @description Id of an event: those that came after it are listed, in the order of their ids, without the limit of 1,000. Goes with
                 *     `take` alone: Auth0 ignores every other parameter beside it.
                 * @example 90020260801093112004000000000000000001223372036854775807
                 */
                from?: components["parameters"]["LogCheckpoint"];
                /**
                 * @description Most events after `from`, 1 to 100 and 50 when left out by the text.
                 * @example 50
                 */
                take?: components["parameters"]["LogTake"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogsPage"] | components["schemas"]["LogEvent"][];
                };
            };
            400: components["responses"]["InvalidLogQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadLogs"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event, its `log_id`.
                 * @example 90020260801093112004000000000000000001223372036854775807
                 */
                id: components["parameters"]["LogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadLogs"];
            404: components["responses"]["LogNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /**
                 * @description Only grants of this user.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                user_id?: components["parameters"]["GrantsUserId"];
                /**
                 * @description Only grants to this application.
                 * @example exampleClient
                 */
                client_id?: components["parameters"]["GrantsClientId"];
                /**
                 * @description Only grants for this API.
                 * @example https://api.acme.test
                 */
                audience?: components["parameters"]["GrantsAudience"];
                /**
                 * @description Number of the page, from 0. One past the end is an empty list.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most items on one page, 1 to 100. The general paging guide allows 50 in the public cloud and half of the maximum when
                 *     left out. Send it explicitly; 50 is right by all sources.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The form of the answer: true for an object that tells where the page is, false (the default) for a bare array.
                 * @example true
                 */
                include_totals?: components["parameters"]["WithTotals"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of grants. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantsPage"] | components["schemas"]["Grant"][];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadGrants"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUserGrants: {
        parameters: {
            query: {
                /**
                 * @description The user whose grants are deleted. What Auth0 does without it is unverified: it would name the collection.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                user_id: components["parameters"]["DeletedGrantsUserId"];
            };
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteGrants"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the grant. Its form is undocumented.
                 * @example cgr_1a2b3c4d5e6f7g8h
                 */
                id: components["parameters"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteGrants"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDeviceCredentials: {
        parameters: {
            query: {
                /**
                 * @description The kind. Auth0 does not require it, but what comes without it is contradicted, and paging is then ignored. Ask for
                 *     `refresh_token` and for `rotating_refresh_token`: neither holds the other.
                 * @example rotating_refresh_token
                 */
                type: components["parameters"]["DeviceCredentialType"];
                /**
                 * @description Only credentials of this user.
                 * @example auth0|507f1f77bcf86cd799439020
                 */
                user_id?: components["parameters"]["DeviceCredentialsUserId"];
                /**
                 * @description Only credentials of this application.
                 * @example exampleClient
                 */
                client_id?: components["parameters"]["DeviceCredentialsClientId"];
                /**
                 * @description Number of the page, from 0. One past the end is an empty list.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Most items on one page, 1 to 100. The general paging guide allows 50 in the public cloud and half of the maximum when
                 *     left out. Send it explicitly; 50 is right by all sources.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The form of the answer: true for an object that tells where the page is, false (the default) for a bare array.
                 * @example true
                 */
                include_totals?: components["parameters"]["WithTotals"];
                /**
                 * @description Names of fields, separated by commas, to send or leave out. `id` has to stay, which is this client's rule: a credential
                 *     is deleted by it.
                 * @example id,type,user_id
                 */
                fields?: components["parameters"]["FieldsOfDeviceCredential"];
                /**
                 * @description Whether `fields` names what to send (true) or what to leave out (false).
                 * @example true
                 */
                include_fields?: components["parameters"]["IncludeFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of device credentials. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCredentialsPage"] | components["schemas"]["DeviceCredential"][];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotReadDeviceCredentials"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteDeviceCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the caller's own that Auth0 writes to its log; the first 64 characters count.
                 * @example incident-2026-08-01
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Id of the device credential.
                 * @example dcr_7Hc2kQpZ94mXbT1v
                 */
                id: components["parameters"]["DeviceCredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidUri"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CannotDeleteDeviceCredentials"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export interface ClientCredentialsGrant {
    /**
     * @description The grant.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description The application's id. */
    client_id: string;
    /**
     * Format: password
     * @description The application's secret.
     */
    client_secret: string;
    /**
     * @description The API that the token is for, `https://{domain}/api/v2/` with its trailing slash, with the tenant's own domain
     *     also where the request goes to a custom one.
     */
    audience: string;
}
/**
 * @description A token and its life. The vendor's file of the Authentication API requires `token_type` and `expires_in` too;
 *     RFC 6749 recommends the latter only, and a token is as good without them.
 */
export interface IssuedToken {
    /**
     * Format: password
     * @description The token. It cannot be revoked.
     */
    access_token: string;
    /** @description `Bearer`. */
    token_type?: string;
    /** @description Its life in seconds; 86400 unless the API is set otherwise. */
    expires_in?: number;
    /** @description The scopes that were granted, separated by spaces. */
    scope?: string;
}
export interface OAuthError {
    /** @description The code of RFC 6749, section 5.2, such as `invalid_client` or `access_denied`. */
    error: string;
    /** @description What is wrong, for people. */
    error_description?: string;
    /** @description A page that tells more. */
    error_uri?: string;
}
/**
 * @description A point in time. The reference page shows text only; the OpenAPI file also allows an object of unknown
 *     shape and null.
 */
export type SessionDate = string | {
    [key: string]: unknown;
} | null;
/** @description What is known of the first and the last device of the session. */
export interface SessionDevice {
    /** @description First user agent of the device that the user logged in from. */
    initial_user_agent?: string;
    /** @description First IP address of the session. Null by the OpenAPI file and the SDK, text only by the reference page. */
    initial_ip?: string | null;
    /** @description First autonomous system number of the session. */
    initial_asn?: string;
    /** @description Last user agent of the device that the user logged in from. */
    last_user_agent?: string;
    /** @description Last IP address of the session, by its name. Null by the OpenAPI file and the SDK, text only by the reference page. */
    last_ip?: string | null;
    /** @description Last autonomous system number that the user logged in from. */
    last_asn?: string;
}
/** @description One thing the user did to authenticate in the session. */
export interface AuthenticationMethod {
    /** @description The method, or a URL for a custom one. */
    name?: "federated" | "passkey" | "pwd" | "sms" | "email" | "mfa" | "mock" | (string & {});
    /** @description When the user authenticated by this method. */
    timestamp?: components["schemas"]["SessionDate"];
    /** @description Kind of second factor; only where `name` is `mfa`. */
    type?: string;
}
/**
 * @description Free data of the tenant, at most 25 entries. In words only, values are texts of at most 255 characters, by the
 *     OpenAPI file and the SDK 7.1.0. The guides say the same of keys too. That a key has letters, digits, underscores
 *     and hyphens only they say of both in the error of an Action, and of a refresh token among its limits as well. The reference page shows an object; the OpenAPI file also allows null.
 */
export type Metadata = {
    [key: string]: unknown;
} | null;
/**
 * @description Who acts for the user in a delegated session. In the OpenAPI file of 2026-08 and the SDK since 6.1
 *     (early access), not on the reference page. Beside `sub` the OpenAPI file allows five more claims. The SDK
 *     7.1.0 says the same in words, and its type has only `sub`.
 */
export type Actor = {
    /** @description Subject of the actor. */
    sub: string;
} & {
    [key: string]: string | boolean | number;
};
/**
 * @description A session of the Auth0 session layer. Auth0 marks no field as required; `id` is required here because
 *     it names the session in every other call. What each date is, is said by its name: Auth0 describes all of
 *     them as the creation.
 */
export interface Session {
    /** @description Id of the session; equal to the `sid` claim in ID tokens and logout tokens. */
    id: string;
    /** @description Id of the user. */
    user_id?: string;
    /** @description When the session began. */
    created_at?: components["schemas"]["SessionDate"];
    /** @description When the session was changed last. */
    updated_at?: components["schemas"]["SessionDate"];
    /** @description When the user authenticated in the session. */
    authenticated_at?: components["schemas"]["SessionDate"];
    /** @description When the session ends unless it is used before. */
    idle_expires_at?: components["schemas"]["SessionDate"];
    /** @description When the session ends however it is used. */
    expires_at?: components["schemas"]["SessionDate"];
    /** @description When the session was used last. */
    last_interacted_at?: components["schemas"]["SessionDate"];
    /** @description The first and the last device that the user logged in from. */
    device?: components["schemas"]["SessionDevice"];
    /** @description The applications of the session. */
    clients?: {
        /** @description Client id of the application. */
        client_id?: string;
    }[];
    /** @description How the user authenticated. */
    authentication?: {
        /** @description The methods that the user completed in the session, with their times. */
        methods?: components["schemas"]["AuthenticationMethod"][];
    };
    /** @description Settings of the session cookie (private early access). */
    cookie?: {
        /** @description Whether the cookie outlives the browser. */
        mode?: "non-persistent" | "persistent" | (string & {});
    };
    /** @description What the tenant stored with the session; `updateSession` replaces it. */
    session_metadata?: components["schemas"]["Metadata"];
    /** @description Who acts for the user; only in a delegated session. */
    actor?: components["schemas"]["Actor"];
}
/**
 * @description One page of a user's sessions. Auth0 marks no field as required; `sessions` is required here because a
 *     page without its list cannot be told from an empty one.
 */
export interface UserSessionsPage {
    /** @description The sessions of this page. */
    sessions: components["schemas"]["Session"][];
    /** @description How many there are in all. By the words on `include_totals` only; no documented answer holds it. */
    total?: number;
    /**
     * @description Cursor for `from` of the next page. By the general guide it is there when there are more; the SDK takes null
     *     and an empty text for the end too, and does not look at the items, so that a page with a cursor may be empty.
     */
    next?: string | null;
}
/**
 * @description Auth0's OpenAPI file gives no body for errors; this is what was observed. The guides on metadata show one without
 *     `error`. Older 429 answers held only
 *     `statusCode` and `error`. A 401 has `attributes` and no `errorCode`.
 */
export interface Error {
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
}
/**
 * @description The change. Auth0 asks for at least one property and knows one, so it is required here; the SDK's default
 *     of an empty object is not valid by that.
 */
export interface UpdateSessionBody {
    /**
     * @description What to store in place of what is there (by the words of Auth0's command line); null or an empty object
     *     clears it.
     */
    session_metadata: components["schemas"]["Metadata"];
}
/** @description What to revoke. Auth0 requires nothing in it; that an empty object stands for all is inferred, and untried. */
export interface RevokeUserAccessBody {
    /** @description Only this session of the user, and its refresh tokens. */
    session_id?: string;
    /**
     * @description Whether the refresh tokens that belong to the session stay valid. Documented of "the session", so
     *     of that of `session_id`; what it does without one is undocumented.
     * @default false
     */
    preserve_refresh_tokens?: boolean;
}
/**
 * @description What is known of the device that got the token or exchanges it. Unlike a session's, no address is documented
 *     as null. By a guide an exchange does not update what is last of a token that does not expire, and old tokens have no
 *     device: both are said of the same fields in an Action's event, and inferred here.
 */
export interface RefreshTokenDevice {
    /** @description First IP address of the token. */
    initial_ip?: string;
    /** @description First autonomous system number of the token. */
    initial_asn?: string;
    /** @description First user agent of the token. */
    initial_user_agent?: string;
    /** @description Last IP address of the token. */
    last_ip?: string;
    /** @description Last autonomous system number of the token. */
    last_asn?: string;
    /** @description Last user agent of the token. */
    last_user_agent?: string;
}
/**
 * @description A refresh token, or those of its fields that `fields` asked for. Never the token itself. What each date is, is
 *     said by its name.
 */
export interface PartialRefreshToken {
    /** @description Id of the refresh token. */
    id?: string;
    /** @description Id of the user. The OpenAPI file gives an example user as its default, which means nothing. */
    user_id?: string;
    /** @description When the token was issued. */
    created_at?: components["schemas"]["SessionDate"];
    /** @description When the token ends unless it is exchanged before. */
    idle_expires_at?: components["schemas"]["SessionDate"];
    /** @description When the token ends however it is used. */
    expires_at?: components["schemas"]["SessionDate"];
    /**
     * @description When the token was exchanged last. By a guide, of an Action's event, a token that does not expire or was not
     *     exchanged has none.
     */
    last_exchanged_at?: components["schemas"]["SessionDate"];
    /** @description The device that got the token or exchanges it. */
    device?: components["schemas"]["RefreshTokenDevice"];
    /** @description Client id of the application that holds the token. */
    client_id?: string;
    /**
     * @description Session the token was obtained in; the token may outlive it. Null for tokens issued before 2023-09-21
     *     (2024-02-22 in region US-3).
     */
    session_id?: string | null;
    /** @description Whether each exchange replaces the token. */
    rotating?: boolean;
    /** @description The APIs the token is good for. */
    resource_servers?: {
        /** @description Identifier of the API. */
        audience?: string;
        /** @description Granted scopes; one text, not a list. */
        scopes?: string;
    }[];
    /** @description What the tenant stored with the token; `updateRefreshToken` replaces it. */
    refresh_token_metadata?: components["schemas"]["Metadata"];
}
/**
 * @description A whole refresh token. Auth0 marks no field as required; `id` is required here because it names the
 *     token in every other call.
 */
export type RefreshToken = WithRequired<components["schemas"]["PartialRefreshToken"], "id">;
/**
 * @description One page of a user's refresh tokens, under another key than `GET /refresh-tokens` uses. Auth0 marks no
 *     field as required; `tokens` is required here because a page without its list cannot be told from an
 *     empty one.
 */
export interface UserRefreshTokensPage {
    /** @description The refresh tokens of this page. */
    tokens: components["schemas"]["RefreshToken"][];
    /** @description How many there are in all. By the words on `include_totals` only; no documented answer holds it. */
    total?: number;
    /**
     * @description Cursor for `from` of the next page. By the general guide it is there when there are more; the SDK takes null
     *     and an empty text for the end too.
     */
    next?: string | null;
}
/**
 * @description One page of refresh tokens. Auth0 marks no field as required; `refresh_tokens` is required here because a
 *     page without its list cannot be told from an empty one.
 */
export interface RefreshTokensPage {
    /** @description The refresh tokens of this page, with the fields that were asked for. */
    refresh_tokens: components["schemas"]["PartialRefreshToken"][];
    /**
     * @description Cursor for `from` of the next page. By the general guide it is there when there are more; the SDK takes null
     *     and an empty text for the end too.
     */
    next?: string | null;
}
/** @description The change. Auth0 asks for at least one property and knows one, so it is required here. */
export interface UpdateRefreshTokenBody {
    /**
     * @description What to store in place of what is there (by the words of Auth0's command line); null or an empty object
     *     clears it.
     */
    refresh_token_metadata: components["schemas"]["Metadata"];
}
/**
 * @description Which refresh tokens to revoke: one of four combinations, which Auth0 gives in words only. Each
 *     alternative says `false` for the fields of the others, so that types refuse a mixture too.
 */
export type RevokeRefreshTokensBody = {
    /** @description Ids of refresh tokens. */
    ids: string[];
    user_id?: never;
    client_id?: never;
    audience?: never;
} | {
    /** @description Id of the user. */
    user_id: string;
    ids?: never;
    client_id?: never;
    audience?: never;
} | {
    /** @description Id of the user. */
    user_id: string;
    /** @description Client id of the application. */
    client_id: string;
    ids?: never;
    audience?: never;
} | {
    /** @description Id of the user. */
    user_id: string;
    /** @description Client id of the application. */
    client_id: string;
    /** @description Identifier of the API. */
    audience: string;
    ids?: never;
};
/** @description An account at an identity provider. It may hold tokens of that provider, so keep it out of logs. */
export interface UserIdentity {
    /** @description Name of the connection. */
    connection?: string;
    /** @description Id of the account at the provider. */
    user_id?: string | number;
    /** @description Strategy of the connection, such as `auth0`, `google-oauth2` or `samlp`. */
    provider?: string;
    /** @description Whether it is a social connection. */
    isSocial?: boolean;
    /**
     * Format: password
     * @description The provider's access token; only with the scope `read:user_idp_tokens`. Sensitive.
     */
    access_token?: string;
    /**
     * Format: password
     * @description What belongs to the provider's access token; only with that scope. Sensitive.
     */
    access_token_secret?: string;
    /**
     * Format: password
     * @description The provider's refresh token; only with that scope. Sensitive.
     */
    refresh_token?: string;
    /** @description The profile at the provider; further fields come too. */
    profileData?: {
        /** @description E-mail address. */
        email?: string;
        /** @description Whether the address was verified. */
        email_verified?: boolean;
        /** @description Full name. */
        name?: string;
        /** @description User name. */
        username?: string;
        /** @description Given name. */
        given_name?: string;
        /** @description Family name. */
        family_name?: string;
        /** @description Phone number. */
        phone_number?: string;
        /** @description Whether the phone number was verified. */
        phone_verified?: boolean;
    };
}
/**
 * @description A user. Auth0 marks no field as required; `user_id` is required here because it names the user in every other call, so
 *     that `fields` have to keep it. One person may be several users, one for each connection.
 */
export interface User {
    /** @description Id of the user, the strategy of the connection and an id, with a `|` between them. */
    user_id: string;
    /** @description E-mail address. */
    email?: string;
    /** @description Whether the address was verified. */
    email_verified?: boolean;
    /** @description User name, where the connection has one. */
    username?: string;
    /** @description Phone number, in the form of E.164 by the text. */
    phone_number?: string;
    /** @description Whether the phone number was verified. */
    phone_verified?: boolean;
    /** @description Full name. */
    name?: string;
    /** @description Preferred name. */
    nickname?: string;
    /** @description Given name. */
    given_name?: string;
    /** @description Family name. */
    family_name?: string;
    /** @description Address of a picture. */
    picture?: string;
    /**
     * Format: date-time
     * @description When the user was created.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the user was changed last.
     */
    updated_at?: string;
    /**
     * Format: date-time
     * @description When the user logged in last, or tried to while blocked, so that a recent time does not say that a block failed.
     */
    last_login?: string;
    /** @description The newest address only; older ones are in the events. */
    last_ip?: string;
    /**
     * Format: date-time
     * @description When the password was set last.
     */
    last_password_reset?: string;
    /** @description Logins so far; a blocked attempt counts too. */
    logins_count?: number;
    /**
     * @description Whether an administrator blocked the user. Commonly absent where that never was (unverified). A block after too
     *     many wrong passwords is another and not told here.
     */
    blocked?: boolean;
    /** @description The accounts at identity providers that are linked to the user. */
    identities?: components["schemas"]["UserIdentity"][];
    /** @description The second factors in use. */
    multifactor?: string[];
    /**
     * Format: date-time
     * @description When the second factors were changed last.
     */
    multifactor_last_modified?: string;
    /** @description What the tenant stored with the user. */
    app_metadata?: {
        [key: string]: unknown;
    };
    /** @description What the user may change. */
    user_metadata?: {
        [key: string]: unknown;
    };
}
/**
 * @description One page of users. Auth0 marks no field as required; `users` is required here because a page without its list cannot
 *     be told from an empty one.
 */
export interface UsersPage {
    /** @description Place of the first row, from 0. */
    start?: number;
    /** @description The most rows of a page. */
    limit?: number;
    /** @description Rows of this page. */
    length?: number;
    /** @description Users that match. It may be more than the 1,000 that can be read. */
    total?: number;
    /** @description The rows of this page. */
    users: components["schemas"]["User"][];
}
/** @description Whether the user is blocked. Auth0 takes every other field of a user here too; they are left out, so that nothing else can change. */
export interface SetUserBlockedBody {
    /** @description True to block, false to lift the block. */
    blocked: boolean;
}
/**
 * @description An event of the tenant. Auth0 marks no field as required; `log_id` is required here because an event is known again by
 *     it, so that `fields` have to keep it. How long events are kept depends on the plan, from a day to 30.
 */
export interface LogEvent {
    /** @description Id of the event. */
    log_id: string;
    /** @description When it happened. */
    date?: string | {
        [key: string]: unknown;
    };
    /**
     * @description Code of the kind, such as `s` and `ssa` (login, also a silent one), `f`, `fp` and `fu` (failed logins), `sertft` and
     *     `fertft` (a refresh token exchanged or refused), `ferrt` (one that was used before), `srrt` (one revoked), `slo`
     *     (logout) or `sapi` (a change by the Management API). Of reads only those that return
     *     secrets are events, so a listing of sessions is none.
     */
    type?: string;
    /** @description What happened, for people. */
    description?: string | null;
    /** @description Id of the user. */
    user_id?: string;
    /** @description The user's e-mail address or name. */
    user_name?: string;
    /** @description Address that it came from. */
    ip?: string;
    /** @description User agent that it came from. */
    user_agent?: string;
    /** @description Whether that is a mobile device. */
    isMobile?: boolean;
    /** @description Client id of the application. */
    client_id?: string;
    /** @description Name of the application. */
    client_name?: string;
    /** @description Name of the connection. */
    connection?: string;
    /** @description Id of the connection. */
    connection_id?: string;
    /** @description Strategy of the connection. */
    strategy?: string;
    /** @description Kind of that strategy. */
    strategy_type?: string;
    /** @description Host that was called. */
    hostname?: string;
    /** @description API that a token was asked for. */
    audience?: string;
    /** @description Scopes that were asked for. */
    scope?: string;
    /** @description More about it, by the kind: of logins and of refresh tokens often the `session_id`. May hold personal data. */
    details?: {
        [key: string]: unknown;
    };
    /** @description Fingerprints of the connection. */
    security_context?: {
        /** @description Fingerprint by JA3. */
        ja3?: string;
        /** @description Fingerprint by JA4. */
        ja4?: string;
    };
    /** @description Where the address is taken to be. */
    location_info?: {
        /** @description Country, in two letters. */
        country_code?: string;
        /** @description Country, in three letters. */
        country_code3?: string;
        /** @description Country. */
        country_name?: string;
        /** @description City. */
        city_name?: string;
        /** @description Latitude. */
        latitude?: number;
        /** @description Longitude. */
        longitude?: number;
        /** @description Time zone. */
        time_zone?: string;
        /** @description Continent, in two letters. */
        continent_code?: string;
    };
}
/**
 * @description One page of events. Auth0 marks no field as required; `logs` is required here because a page without its list cannot
 *     be told from an empty one.
 */
export interface LogsPage {
    /** @description Place of the first row, from 0. */
    start?: number;
    /** @description The most rows of a page. */
    limit?: number;
    /** @description Rows of this page. */
    length?: number;
    /** @description By the guide the events of this page only, not of all that match; do not believe it. */
    total?: number;
    /** @description The rows of this page. */
    logs: components["schemas"]["LogEvent"][];
}
/**
 * @description What a user allowed an application. Auth0 marks no field as required; `id` is required here because a grant is deleted
 *     by it.
 */
export interface Grant {
    /** @description Id of the grant. Its form is undocumented. */
    id: string;
    /** @description Client id of the application, in this spelling. */
    clientID?: string;
    /** @description Id of the user. */
    user_id?: string;
    /** @description API that it is for. */
    audience?: string;
    /** @description Scopes that were granted. */
    scope?: string[];
    /** @description Organization that it was given in; by the SDK only. */
    organization_id?: string;
}
/**
 * @description One page of grants. Auth0 marks no field as required; `grants` is required here because a page without its list cannot
 *     be told from an empty one.
 */
export interface GrantsPage {
    /** @description Place of the first row, from 0. */
    start?: number;
    /** @description The most rows of a page. */
    limit?: number;
    /** @description Grants that match. */
    total?: number;
    /** @description The rows of this page. */
    grants: components["schemas"]["Grant"][];
}
/**
 * @description A refresh token or a public key of a device, without dates, address and session. Auth0 marks no field as required; `id`
 *     is required here because a credential is deleted by it, so that `fields` have to keep it.
 */
export interface DeviceCredential {
    /** @description Id of the credential. */
    id: string;
    /** @description Name of the device, of refresh tokens mostly the user agent. */
    device_name?: string;
    /** @description Id of the device, of refresh tokens mostly empty. */
    device_id?: string;
    /** @description The kind. */
    type?: "public_key" | "refresh_token" | "rotating_refresh_token" | (string & {});
    /** @description Id of the user. */
    user_id?: string;
    /** @description Client id of the application. */
    client_id?: string;
}
/**
 * @description One page of device credentials. Auth0 marks no field as required; `device_credentials` is required here because a page without its list cannot
 *     be told from an empty one.
 */
export interface DeviceCredentialsPage {
    /** @description Place of the first row, from 0. */
    start?: number;
    /** @description The most rows of a page. */
    limit?: number;
    /** @description Credentials that match. */
    total?: number;
    /** @description The rows of this page. */
    device_credentials: components["schemas"]["DeviceCredential"][];
}
