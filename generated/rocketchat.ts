// Generated from specs/rocketchat by scripts/generate.ts; do not edit.

export interface paths {
    "/api/v1/sessions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's own sessions, page by page
         * @description One page of the sessions of the calling user. Needs no permission and no second factor, but the licence
         *     module `device-management`. `filter` does not look for users. Ordering by `_user` is accepted; that it has no
         *     effect is inferred, since these rows have none. Any parameter not listed is refused.
         */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/list.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users' sessions, page by page
         * @description One page of the sessions of every user. Needs the permission `view-device-management`, the licence
         *     module `device-management` and a second factor. The source has no tie-break and no snapshot: logins
         *     and logouts between two pages shift the rows. Any parameter not listed is refused.
         */
        get: operations["listWorkspaceSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of the caller's own sessions
         * @description One session of the calling user as the server stores it, also after its logout. Needs no permission and
         *     no second factor, but the licence module `device-management`. The answer holds the hash of a login token.
         */
        get: operations["getOwnSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/info.admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session of any user
         * @description One session of any user. Needs the permission `view-device-management`, the licence module
         *     `device-management` and a second factor. The server searches instead of looking up: an id that does not
         *     exist may bring another session (inferred from the source).
         */
        get: operations["getWorkspaceSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/logout.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of the caller's own sessions
         * @description Ends a session of the calling user, with every session of the same login token; personal access tokens and
         *     OAuth tokens stay, and the user can log in again. Needs no permission and no
         *     second factor, but the licence module `device-management`.
         */
        post: operations["logoutOwnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session of any user
         * @description Ends a session of any user, with every session of the same login token, and sends the user a forced logout. In a
         *     microservice deployment all of the user's connections drop for a moment, by a report of 2026-02 that was
         *     closed; whether it still holds is unverified. Personal access tokens and OAuth tokens
         *     stay, and the user can log in again. Needs the permission `logout-device-management`, the
         *     licence module `device-management` and a second factor. Ending it once more succeeds again (read in the
         *     source, not tried).
         */
        post: operations["logoutWorkspaceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user by id, user name or e-mail address
         * @description One user, by exactly one of the parameters below: with none or with two of them the server answers 400. Needs no
         *     permission, licence or second factor. What is told of the user goes by the caller's permission
         *     `view-full-other-user-info`; `canViewAllInfo` says whether the caller has it. No field
         *     tells whether the user has tokens. An unknown user is a 400, and so is a
         *     user's e-mail address for a caller without that permission: the two cannot be told apart.
         *
         *     The server also takes `importId`, `freeSwitchExtension` (8.5.0) and `includeUserRooms`, which find or show nothing
         *     that this package ends. `fields` is accepted by the newest servers and has had no effect since 7.0.0. None of them
         *     is in this description.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users, page by page
         * @description One page of the users of the workspace, active and deactivated ones, by user name. Needs the permission
         *     `view-d-room`, and `view-outside-room` as well where the setting `API_Apply_permission_view-outside-room_on_users-list`
         *     is on; no licence and no second factor. Without `view-full-other-user-info` the rows have no e-mail addresses, roles
         *     and latest logins. By the source, a user with neither a user name nor a name is left out. How soon a change shows is
         *     undocumented. The source has no snapshot: who comes, goes or is renamed between two pages shifts the rows.
         *
         *     Left out of this description: `query` and `fields`, which servers since 7.0.0 ignore in silence, so that all users
         *     come, and later ones refuse; and `sort`, because rows with equal values may change places between two pages.
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
    "/api/v1/users.listByStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users by whether they are active, page by page
         * @description One page of users, by user name. Nothing is hidden unless it is asked for: without `status` active and
         *     deactivated users come alike (read in the source of 8.5, not tried). Needs the permission `view-d-room`, and
         *     `view-outside-room` as well where the setting `API_Apply_permission_view-outside-room_on_users-list` is on; no
         *     licence and no second factor. Since 6.8.0. How soon a change shows is undocumented; rows shift between two pages as
         *     in `listUsers`.
         *
         *     Left out of this description: `roles[]`, which is ignored where `all` is among the roles; `inactiveReason[]`, which
         *     also finds users without a reason; and `sort`, because rows with equal values may change places between two pages.
         *     Any other parameter is refused.
         */
        get: operations["listUsersByStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user out everywhere
         * @description Ends all login tokens and all personal access tokens of a user; the caller's own as well, where it is the caller's
         *     id. OAuth tokens and integrations (web hooks) stay, and the user can log in again at once. Needs the permission `logout-other-user` for another
         *     user and none for the caller, no licence and no second factor. In the server since 2021-07 (about 4.0, unverified).
         *
         *     The answer is 200 for an unknown id, too (read in the source, not tried): it proves nothing about the id. Newer
         *     servers also mark the user's sessions as logged out (a change of 2025-12, whose first release is unverified); on
         *     those before it the sessions stay in `sessions/list.all` although their tokens have ended.
         *
         *     Without a `userId` the server logs out the caller, so this description requires one.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.setActiveStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a user out, or let one in again
         * @description `activeStatus: false` keeps the user from logging in, and ends all login tokens and personal access tokens; since
         *     8.5.0 the OAuth tokens and authorization codes as well, which stay on servers before it. Direct rooms become
         *     read-only, the user's live chats are closed, and by a setting the user gets a mail. It marks no session as
         *     logged out: the user's sessions may still be listed although their tokens have ended (inferred from the source), and
         *     the presence may still be `online`. What tells is `active` in `users.info`.
         *
         *     `activeStatus: true` lets the user in again. Direct rooms open; the tokens do not come back, so the user
         *     logs in anew; and a room that was handed over is not given back (inferred).
         *
         *     Needs the permission `edit-other-user-active-status`, no licence and no second factor. Since 0.75.0.
         */
        post: operations["setUserActiveStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.logoutOtherClients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the caller's other logins
         * @description Ends every login token of the caller but the one that calls. Personal access tokens and OAuth tokens stay. Needs
         *     no permission, licence or second factor. By the source it marks no session as logged out (inferred). In the server since
         *     2020-10 (about 3.8, unverified).
         *
         *     The answer has the caller's own token in it, as it was sent.
         */
        post: operations["logoutOwnOtherClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.removeOtherTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all other tokens of the caller
         * @description Ends every login token and every personal access token of the caller but the one that calls: called with a personal
         *     access token it ends all logins. OAuth tokens stay. A `userId` is ignored: it is always the caller. Needs no permission, licence or second
         *     factor. No notice is sent: what is connected may stay so until it reconnects (a report on 3.11, inferred for
         *     newer servers). By the source it marks no session as logged out (inferred). Since 3.1.0.
         */
        post: operations["removeOwnOtherTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.getPersonalAccessTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's personal access tokens
         * @description All personal access tokens of the caller, in one answer. Those of another user are shown to nobody,
         *     and no list of sessions has them (inferred). When one was
         *     last used, and from where, is not told; how soon a change shows is undocumented. Needs the permission `create-personal-access-tokens`, no licence and no
         *     second factor. Since 0.69.0.
         */
        get: operations["listOwnPersonalAccessTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users.removePersonalAccessToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of the caller's personal access tokens
         * @description Ends a personal access token of the caller, by its name. One of another user cannot be ended alone: `users.logout`
         *     and `users.setActiveStatus` end all of them. Needs the permission `create-personal-access-tokens` and a second
         *     factor, no licence. Ending it once more is a 400. Since 0.69.0.
         */
        post: operations["removeOwnPersonalAccessToken"];
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
        SortDirection: SortDirection;
        Sort: Sort;
        Device: Device;
        OwnSession: OwnSession;
        OwnSessionsPage: OwnSessionsPage;
        Error: Error;
        UnauthorizedError: UnauthorizedError;
        ForbiddenError: ForbiddenError;
        SessionUser: SessionUser;
        WorkspaceSession: WorkspaceSession;
        WorkspaceSessionsPage: WorkspaceSessionsPage;
        TwoFactorDetails: TwoFactorDetails;
        TwoFactorError: TwoFactorError;
        OwnSessionInfo: OwnSessionInfo;
        OwnSessionDetails: OwnSessionDetails;
        WorkspaceSessionDetails: WorkspaceSessionDetails;
        LogoutBody: LogoutBody;
        LogoutResult: LogoutResult;
        UserEmail: UserEmail;
        User: User;
        UserDetails: UserDetails;
        UserInfo: UserInfo;
        ListedUser: ListedUser;
        UsersPage: UsersPage;
        UserByStatus: UserByStatus;
        UsersByStatusPage: UsersByStatusPage;
        LogoutUserBody: LogoutUserBody;
        LogoutUserResult: LogoutUserResult;
        ActiveStatusBody: ActiveStatusBody;
        ActiveStatusResult: ActiveStatusResult;
        LastOwnerError: LastOwnerError;
        OtherClientsResult: OtherClientsResult;
        Done: Done;
        PersonalAccessToken: PersonalAccessToken;
        PersonalAccessTokens: PersonalAccessTokens;
        RemoveTokenBody: RemoveTokenBody;
    };
    responses: {
        /** @description A parameter or the licence is refused. The developer page knows no 400 here. */
        ListRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description No valid credentials, which is checked before the rate limit, or no licence on servers of 5.x to 7.x, which the
         *     handler checks after it. By the source, servers of 8.x send the former without `Cache-Control` and `Pragma`, and
         *     those of 7.x with them (not tried).
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description The workspace lacks the licence; newer servers. No permission is needed here. */
        WithoutLicence: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /**
         * @description The limit of the address, route and method is used up. Not in the vendor's OpenAPI file. A request that
         *     was asked for a second factor counts too.
         */
        TooManyRequests: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of the server. Not in the vendor's OpenAPI file. */
        ServerError: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description A second factor is asked for, or a parameter or the licence is refused. The developer page knows the first
         *     case only.
         */
        ListRefusedOrTwoFactor: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TwoFactorError"] | components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller lacks the permission, or the workspace the licence. Servers of 8.x answer this before asking
         *     for a second factor; that they send no rate-limit headers with it, nor `Cache-Control` and `Pragma`, which come
         *     with a handler's answer, is inferred from the source.
         */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /**
         * @description The parameters or the licence are refused. The developer page gives an unknown session this status too;
         *     the server answers 404.
         */
        SessionRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description There is no such session, or it is not the caller's own where it has to be. Known by the server since 5.0;
         *     the developer pages give 400, but for `sessions/logout` none for an unknown session.
         */
        SessionNotFound: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description A second factor is asked for, or the parameters or the licence are refused. The developer page gives an
         *     unknown session this status too; the server answers 404.
         */
        SessionRefusedOrTwoFactor: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TwoFactorError"] | components["schemas"]["Error"];
            };
        };
        /**
         * @description The body or the licence is refused. The developer page gives an unknown session this status too; the
         *     server answers 404.
         */
        LogoutRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A second factor is asked for, or the body or the licence is refused. */
        LogoutRefusedOrTwoFactor: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TwoFactorError"] | components["schemas"]["Error"];
            };
        };
        /** @description No user is found, or the parameters are refused. */
        UserRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description No valid credentials, which is checked before the rate limit. Which servers send `Cache-Control` and `Pragma` with it
         *     is as for the sessions. Servers older than 7.x may answer `unauthorized` to a caller without the permission.
         */
        NotLoggedIn: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description A parameter is refused. The developer page knows no 400 here. */
        UsersRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description The caller lacks the permission. What the route checks is refused in a sentence; what the handler checks
         *     (`users.logout`, `email` of `users.list`, `view-outside-room` of both lists) with `unauthorized`. Servers from 9.0 on
         *     are to answer `forbidden` to both. That the
         *     route's refusals carry none of the headers is inferred from the source.
         */
        PermissionMissing: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenError"];
            };
        };
        /** @description The body is refused. The developer page knows no 400 here. */
        LogoutUserRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description The user is unknown, of another server, the last active admin or the only owner of rooms; the caller has
         *     `manage-moderation-actions` alone; or the body is refused. The developer page knows the last of them only.
         */
        ActiveStatusRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LastOwnerError"] | components["schemas"]["Error"];
            };
        };
        /** @description The handler found no token. The developer page knows no 400 here. */
        OtherClientsRefused: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description The caller lacks the permission, by the developer page and older servers. The source of newer ones answers 403 for
         *     it.
         */
        NotAuthorized: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
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
         * @description A second factor is asked for, there is no such token, the caller lacks the permission (403 from 9.0 on, as announced),
         *     or the body is refused.
         */
        RemoveTokenRefusedOrTwoFactor: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Pragma: components["headers"]["Pragma"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TwoFactorError"] | components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Text to find, without regard to case, in the device's name and type, the system's name, the session id and
         *     the user id. `list.all` also finds up to five active users by name: a user who was deactivated is found by id only.
         *     E-mail address, IP address, host and versions are not searched. Called a regular expression by the
         *     vendor, but the server escapes it.
         * @example windows
         */
        Filter: string;
        /**
         * @description Sessions to skip; 0 when left out. No least is documented. The server skips nothing for a negative one and
         *     gives it back.
         * @example 50
         */
        Offset: number;
        /**
         * @description Most sessions on one page. By the server's default settings 50 when left out and silently lowered to 100
         *     above that. Zero is passed on as a database limit that the database refuses (read in the source, not tried), so
         *     the least of 1 is inferred; none is documented.
         * @example 50
         */
        Count: number;
        /**
         * @description Order inside the page: a JSON object with 1 for ascending and -1 for descending. The page itself is always
         *     cut from the list by `loginAt`, newest first. The vendor's example `{"value": -1, "_id": 1}` is
         *     refused: the server takes only the keys below.
         */
        Sort: components["schemas"]["Sort"];
        /**
         * @description A code of the method: six digits by e-mail, a time-based code or an eight-character backup code, or the
         *     SHA-256 of the password in hex. Required by the developer page, by the words of the vendor's OpenAPI file where
         *     two-factor authentication is enabled; the server asks only when that applies and was not passed lately.
         * @example 123456
         */
        TwoFactorCode: string;
        /**
         * @description Where the code comes from. A code alone is accepted too. The server honours `totp` and `email`; with
         *     `password` it takes the first of those two that the user has set up, and the password only if there is
         *     none. Required by the developer page, by the words of the vendor's OpenAPI file where two-factor authentication is
         *     enabled; optional in the server.
         * @example totp
         */
        TwoFactorMethod: "email" | "totp" | "password";
        /**
         * @description Id of one of the caller's own sessions. The vendor's example `windows` is that of another parameter.
         * @example QoYYFw2t9oKks2niG
         */
        OwnSessionId: string;
        /**
         * @description Id of the session. The server takes it as a regular expression over device, session id and user id and
         *     answers with the newest match, so compare the `sessionId` of the answer with the one asked for. The
         *     vendor's example is `windows`.
         * @example uBNL9dTjJ4s6Pjp4K
         */
        WorkspaceSessionId: string;
        /**
         * @description Id of the user. By the source a user name is found as well, so compare the `_id` of the answer with the one asked for.
         * @example W7NHuX5ri2e3mu2Fc
         */
        SelectedUserId: string;
        /**
         * @description User name of the user. By the source an id is found as well, so compare the `username` of the answer with the one
         *     asked for.
         * @example test.john
         */
        SelectedUsername: string;
        /**
         * @description E-mail address of the user, whole and without regard to case. Since 8.4.0; that servers before it refuse the parameter
         *     is inferred. For another user than the caller it needs the permission `view-full-other-user-info`; without it nobody is found.
         * @example john@example.com
         */
        SelectedEmail: string;
        /**
         * @description E-mail address to find, whole and without regard to case. Since 8.4.0; it needs the permission
         *     `view-full-other-user-info`, without which the answer is 403. That servers before 8.4.0 may ignore it, and answer with
         *     everybody, is inferred: compare the addresses of the rows.
         * @example user@example.com
         */
        UsersEmail: string;
        /**
         * @description Users to skip; 0 when left out. No least is documented.
         * @example 50
         */
        UsersOffset: number;
        /**
         * @description Most users on one page. By the server's default settings 50 when left out and silently lowered to 100 above that.
         *     Zero asks for everything, where the workspace allows it; here at least one is asked for, as an answer without a bound
         *     has no place in a walk.
         * @example 50
         */
        UsersCount: number;
        /**
         * @description Only users who are active, or only those who are deactivated. Both when left out.
         * @example active
         */
        UserStatus: "active" | "deactivated";
        /**
         * @description Only users who have logged in before, or with `false` only those who never have. Both when left out.
         * @example true
         */
        HasLoggedIn: boolean;
        /**
         * @description Only users of a type, such as `user`, `bot` or `app`. All when left out.
         * @example user
         */
        UserType: string;
        /**
         * @description A part of the user name or the name, without regard to case, no pattern; with the permission
         *     `view-full-other-user-info` also a part of an e-mail address. For one user compare what comes back.
         * @example test
         */
        SearchTerm: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description `no-store` on what the route's handler answers. Not on what is refused before it: a licence's 400, on servers of 8.x
         *     also 401 and the 403 for a permission, and the 400 of a typed route for its parameters. By the source, servers
         *     of 7.x send it with 401 and 403 too (none of it was tried).
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description `no-cache` on what the route's handler answers. Not on what is refused before it: a licence's 400, on servers of 8.x
         *     also 401 and the 403 for a permission, and the 400 of a typed route for its parameters. By the source, servers
         *     of 7.x send it with 401 and 403 too (none of it was tried).
         * @example no-cache
         */
        Pragma: string;
        /**
         * @description Calls allowed in the window, for one address, route and method.
         * @example 10
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Calls left in the window.
         * @example 9
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description End of the window in epoch milliseconds. There is no `Retry-After`.
         * @example 1684888014234
         */
        "X-RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOwnSessions: {
        parameters: {
            query?: {
                /**
                 * @description Text to find, without regard to case, in the device's name and type, the system's name, the session id and
                 *     the user id. `list.all` also finds up to five active users by name: a user who was deactivated is found by id only.
                 *     E-mail address, IP address, host and versions are not searched. Called a regular expression by the
                 *     vendor, but the server escapes it.
                 * @example windows
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description Sessions to skip; 0 when left out. No least is documented. The server skips nothing for a negative one and
                 *     gives it back.
                 * @example 50
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most sessions on one page. By the server's default settings 50 when left out and silently lowered to 100
                 *     above that. Zero is passed on as a database limit that the database refuses (read in the source, not tried), so
                 *     the least of 1 is inferred; none is documented.
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description Order inside the page: a JSON object with 1 for ascending and -1 for descending. The page itself is always
                 *     cut from the list by `loginAt`, newest first. The vendor's example `{"value": -1, "_id": 1}` is
                 *     refused: the server takes only the keys below.
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsPage"];
                };
            };
            400: components["responses"]["ListRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WithoutLicence"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWorkspaceSessions: {
        parameters: {
            query?: {
                /**
                 * @description Text to find, without regard to case, in the device's name and type, the system's name, the session id and
                 *     the user id. `list.all` also finds up to five active users by name: a user who was deactivated is found by id only.
                 *     E-mail address, IP address, host and versions are not searched. Called a regular expression by the
                 *     vendor, but the server escapes it.
                 * @example windows
                 */
                filter?: components["parameters"]["Filter"];
                /**
                 * @description Sessions to skip; 0 when left out. No least is documented. The server skips nothing for a negative one and
                 *     gives it back.
                 * @example 50
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most sessions on one page. By the server's default settings 50 when left out and silently lowered to 100
                 *     above that. Zero is passed on as a database limit that the database refuses (read in the source, not tried), so
                 *     the least of 1 is inferred; none is documented.
                 * @example 50
                 */
                count?: components["parameters"]["Count"];
                /**
                 * @description Order inside the page: a JSON object with 1 for ascending and -1 for descending. The page itself is always
                 *     cut from the list by `loginAt`, newest first. The vendor's example `{"value": -1, "_id": 1}` is
                 *     refused: the server takes only the keys below.
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: {
                /**
                 * @description A code of the method: six digits by e-mail, a time-based code or an eight-character backup code, or the
                 *     SHA-256 of the password in hex. Required by the developer page, by the words of the vendor's OpenAPI file where
                 *     two-factor authentication is enabled; the server asks only when that applies and was not passed lately.
                 * @example 123456
                 */
                "X-2fa-Code"?: components["parameters"]["TwoFactorCode"];
                /**
                 * @description Where the code comes from. A code alone is accepted too. The server honours `totp` and `email`; with
                 *     `password` it takes the first of those two that the user has set up, and the password only if there is
                 *     none. Required by the developer page, by the words of the vendor's OpenAPI file where two-factor authentication is
                 *     enabled; optional in the server.
                 * @example totp
                 */
                "X-2fa-Method"?: components["parameters"]["TwoFactorMethod"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSessionsPage"];
                };
            };
            400: components["responses"]["ListRefusedOrTwoFactor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getOwnSession: {
        parameters: {
            query: {
                /**
                 * @description Id of one of the caller's own sessions. The vendor's example `windows` is that of another parameter.
                 * @example QoYYFw2t9oKks2niG
                 */
                sessionId: components["parameters"]["OwnSessionId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionDetails"];
                };
            };
            400: components["responses"]["SessionRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WithoutLicence"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkspaceSession: {
        parameters: {
            query: {
                /**
                 * @description Id of the session. The server takes it as a regular expression over device, session id and user id and
                 *     answers with the newest match, so compare the `sessionId` of the answer with the one asked for. The
                 *     vendor's example is `windows`.
                 * @example uBNL9dTjJ4s6Pjp4K
                 */
                sessionId: components["parameters"]["WorkspaceSessionId"];
            };
            header?: {
                /**
                 * @description A code of the method: six digits by e-mail, a time-based code or an eight-character backup code, or the
                 *     SHA-256 of the password in hex. Required by the developer page, by the words of the vendor's OpenAPI file where
                 *     two-factor authentication is enabled; the server asks only when that applies and was not passed lately.
                 * @example 123456
                 */
                "X-2fa-Code"?: components["parameters"]["TwoFactorCode"];
                /**
                 * @description Where the code comes from. A code alone is accepted too. The server honours `totp` and `email`; with
                 *     `password` it takes the first of those two that the user has set up, and the password only if there is
                 *     none. Required by the developer page, by the words of the vendor's OpenAPI file where two-factor authentication is
                 *     enabled; optional in the server.
                 * @example totp
                 */
                "X-2fa-Method"?: components["parameters"]["TwoFactorMethod"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest session that matches. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSessionDetails"];
                };
            };
            400: components["responses"]["SessionRefusedOrTwoFactor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    logoutOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The session to end. Not marked as required by the vendor; the server refuses its absence. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutBody"];
            };
        };
        responses: {
            /** @description Ended; servers of 5.x answer without waiting for that (read in the source, not tried). */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResult"];
                };
            };
            400: components["responses"]["LogoutRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WithoutLicence"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    logoutWorkspaceSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A code of the method: six digits by e-mail, a time-based code or an eight-character backup code, or the
                 *     SHA-256 of the password in hex. Required by the developer page, by the words of the vendor's OpenAPI file where
                 *     two-factor authentication is enabled; the server asks only when that applies and was not passed lately.
                 * @example 123456
                 */
                "X-2fa-Code"?: components["parameters"]["TwoFactorCode"];
                /**
                 * @description Where the code comes from. A code alone is accepted too. The server honours `totp` and `email`; with
                 *     `password` it takes the first of those two that the user has set up, and the password only if there is
                 *     none. Required by the developer page, by the words of the vendor's OpenAPI file where two-factor authentication is
                 *     enabled; optional in the server.
                 * @example totp
                 */
                "X-2fa-Method"?: components["parameters"]["TwoFactorMethod"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The session to end. Not marked as required by the vendor; the server refuses its absence. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutBody"];
            };
        };
        responses: {
            /** @description Ended; servers of 5.x answer without waiting for that (read in the source, not tried). */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResult"];
                };
            };
            400: components["responses"]["LogoutRefusedOrTwoFactor"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUserInfo: {
        parameters: {
            query?: {
                /**
                 * @description Id of the user. By the source a user name is found as well, so compare the `_id` of the answer with the one asked for.
                 * @example W7NHuX5ri2e3mu2Fc
                 */
                userId?: components["parameters"]["SelectedUserId"];
                /**
                 * @description User name of the user. By the source an id is found as well, so compare the `username` of the answer with the one
                 *     asked for.
                 * @example test.john
                 */
                username?: components["parameters"]["SelectedUsername"];
                /**
                 * @description E-mail address of the user, whole and without regard to case. Since 8.4.0; that servers before it refuse the parameter
                 *     is inferred. For another user than the caller it needs the permission `view-full-other-user-info`; without it nobody is found.
                 * @example john@example.com
                 */
                email?: components["parameters"]["SelectedEmail"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            400: components["responses"]["UserRefused"];
            401: components["responses"]["NotLoggedIn"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description E-mail address to find, whole and without regard to case. Since 8.4.0; it needs the permission
                 *     `view-full-other-user-info`, without which the answer is 403. That servers before 8.4.0 may ignore it, and answer with
                 *     everybody, is inferred: compare the addresses of the rows.
                 * @example user@example.com
                 */
                email?: components["parameters"]["UsersEmail"];
                /**
                 * @description Users to skip; 0 when left out. No least is documented.
                 * @example 50
                 */
                offset?: components["parameters"]["UsersOffset"];
                /**
                 * @description Most users on one page. By the server's default settings 50 when left out and silently lowered to 100 above that.
                 *     Zero asks for everything, where the workspace allows it; here at least one is asked for, as an answer without a bound
                 *     has no place in a walk.
                 * @example 50
                 */
                count?: components["parameters"]["UsersCount"];
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersPage"];
                };
            };
            400: components["responses"]["UsersRefused"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["PermissionMissing"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUsersByStatus: {
        parameters: {
            query?: {
                /**
                 * @description Only users who are active, or only those who are deactivated. Both when left out.
                 * @example active
                 */
                status?: components["parameters"]["UserStatus"];
                /**
                 * @description Only users who have logged in before, or with `false` only those who never have. Both when left out.
                 * @example true
                 */
                hasLoggedIn?: components["parameters"]["HasLoggedIn"];
                /**
                 * @description Only users of a type, such as `user`, `bot` or `app`. All when left out.
                 * @example user
                 */
                type?: components["parameters"]["UserType"];
                /**
                 * @description A part of the user name or the name, without regard to case, no pattern; with the permission
                 *     `view-full-other-user-info` also a part of an e-mail address. For one user compare what comes back.
                 * @example test
                 */
                searchTerm?: components["parameters"]["SearchTerm"];
                /**
                 * @description Users to skip; 0 when left out. No least is documented.
                 * @example 50
                 */
                offset?: components["parameters"]["UsersOffset"];
                /**
                 * @description Most users on one page. By the server's default settings 50 when left out and silently lowered to 100 above that.
                 *     Zero asks for everything, where the workspace allows it; here at least one is asked for, as an answer without a bound
                 *     has no place in a walk.
                 * @example 50
                 */
                count?: components["parameters"]["UsersCount"];
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersByStatusPage"];
                };
            };
            400: components["responses"]["UsersRefused"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["PermissionMissing"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to log out. Not marked as required by the vendor; without it the caller is logged out. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutUserBody"];
            };
        };
        responses: {
            /** @description Logged out, if there is such a user. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutUserResult"];
                };
            };
            400: components["responses"]["LogoutUserRefused"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["PermissionMissing"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setUserActiveStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and whether they may log in. Not marked as required by the vendor; the server refuses its absence. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveStatusBody"];
            };
        };
        responses: {
            /** @description Set. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveStatusResult"];
                };
            };
            400: components["responses"]["ActiveStatusRefused"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["PermissionMissing"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    logoutOwnOtherClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtherClientsResult"];
                };
            };
            400: components["responses"]["OtherClientsRefused"];
            401: components["responses"]["NotLoggedIn"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    removeOwnOtherTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            401: components["responses"]["NotLoggedIn"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listOwnPersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, by their names. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalAccessTokens"];
                };
            };
            400: components["responses"]["NotAuthorized"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["PermissionMissing"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    removeOwnPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A code of the method: six digits by e-mail, a time-based code or an eight-character backup code, or the
                 *     SHA-256 of the password in hex. Required by the developer page, by the words of the vendor's OpenAPI file where
                 *     two-factor authentication is enabled; the server asks only when that applies and was not passed lately.
                 * @example 123456
                 */
                "X-2fa-Code"?: components["parameters"]["TwoFactorCode"];
                /**
                 * @description Where the code comes from. A code alone is accepted too. The server honours `totp` and `email`; with
                 *     `password` it takes the first of those two that the user has set up, and the password only if there is
                 *     none. Required by the developer page, by the words of the vendor's OpenAPI file where two-factor authentication is
                 *     enabled; optional in the server.
                 * @example totp
                 */
                "X-2fa-Method"?: components["parameters"]["TwoFactorMethod"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The token to end. Not marked as required by the vendor; the server refuses its absence. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveTokenBody"];
            };
        };
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["RemoveTokenRefusedOrTwoFactor"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["PermissionMissing"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/**
 * @description 1 for ascending, -1 for descending.
 * @enum {integer}
 */
export type SortDirection = 1 | -1;
/** @description Fields to order by, the first one first. */
export interface Sort {
    /** @description By the time of the login. */
    loginAt?: components["schemas"]["SortDirection"];
    /** @description By the browser's or app's name. */
    "device.name"?: components["schemas"]["SortDirection"];
    /** @description By the system's name. */
    "device.os.name"?: components["schemas"]["SortDirection"];
    /** @description By the system's version, as text. */
    "device.os.version"?: components["schemas"]["SortDirection"];
    /** @description By the user's name for people; without effect in the caller's own list (inferred). */
    "_user.name"?: components["schemas"]["SortDirection"];
    /** @description By the user's login name; without effect in the caller's own list (inferred). */
    "_user.username"?: components["schemas"]["SortDirection"];
}
/** @description The device as read from its user agent. Empty texts are normal for unknown user agents. */
export interface Device {
    /** @description Kind of device; any kind the server's parser knows. */
    type: "browser" | "other" | "mobile-app" | "desktop-app" | "mobile" | "tablet" | "smarttv" | (string & {});
    /** @description Name of the browser or app. */
    name: string;
    /** @description Full version. */
    longVersion: string;
    /** @description The first numbers of the full version, at most three. */
    version: string;
    /** @description Operating system. */
    os: {
        /** @description Name of the system. */
        name: string;
        /** @description Version of the system; absent when unknown. */
        version?: string;
    };
}
/**
 * @description A login, by the newest connection of its login token: after a reconnect the same device may come back under
 *     another `sessionId` (inferred from the source, not tried). The vendor's OpenAPI file marks nothing as
 *     required; this follows the published types.
 */
export interface OwnSession {
    /** @description Always equal to `sessionId`. */
    _id: string;
    /** @description Id of the session, 17 letters and digits in every example. */
    sessionId: string;
    /** @description Id of the user. */
    userId: string;
    /** @description The device that logged in; not required by the published types either. */
    device?: components["schemas"]["Device"];
    /** @description Host the device connected to. */
    host: string;
    /** @description IP address of the device; no format is documented. */
    ip: string;
    /**
     * Format: date-time
     * @description When the connection began. Plain text in the vendor's OpenAPI file, a time in its types.
     */
    loginAt: string;
    /**
     * Format: date-time
     * @description When the session ended. In the types only; the source sends it in no list.
     */
    logoutAt?: string;
    /**
     * @description Whether this is the caller's own login. On `sessions/list` since 8.7; in the types for all lists, but
     *     not seen on `list.all`.
     */
    current?: boolean;
}
/** @description One page of the caller's own sessions. */
export interface OwnSessionsPage {
    /** @description The sessions of this page. */
    sessions: components["schemas"]["OwnSession"][];
    /** @description Sessions that match, on all pages. */
    total: number;
    /** @description The page size in force, not the number of sessions on this page. */
    count: number;
    /** @description The offset that was asked for. */
    offset: number;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/**
 * @description A failure. Only some of them have `errorType`; a 404, a 429 and a 403 can be told apart by status and text
 *     only.
 */
export interface Error {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: false;
    /** @description The error in words, mostly with its type in brackets at the end. */
    error?: string;
    /** @description The error for programs. */
    errorType?: "error-invalid-sort" | "invalid-params" | "error-invalid-params" | "error-action-not-allowed" | "error-not-allowed" | "error-user-is-federated" | "error-token-does-not-exists" | "error-parameter-required" | "not-authorized" | (string & {});
    /** @description More about the error. */
    details?: string | {
        [key: string]: unknown;
    } | unknown[];
    /** @description Stack trace; in the published types, not seen. */
    stack?: string;
}
/**
 * @description No valid credentials. The developer page shows `status` and `message` only; servers of 8.x add `success`
 *     and `error`; 9.0 is to send those two alone. Servers of 5.x to 7.x also answer 401 for a missing licence.
 */
export interface UnauthorizedError {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success?: false;
    /** @description Marks the body as an error. */
    status?: "error" | (string & {});
    /** @description The error in words. */
    message?: string;
    /** @description The error in words. */
    error?: string;
    /** @description In the published types; not seen. */
    errorType?: string;
}
/**
 * @description The caller's role lacks the permission, or the workspace lacks the licence (`unauthorized`, newer
 *     servers). Servers from 9.0 are to answer `forbidden`.
 */
export interface ForbiddenError {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: false;
    /** @description The error in words; the only mark of the cause. */
    error: string;
    /** @description In the published types; not seen. */
    status?: string;
    /** @description In the published types; not seen. */
    message?: string;
    /** @description In the published types; not seen. */
    errorType?: string;
}
/** @description The session's user. */
export interface SessionUser {
    /** @description Login name. */
    username?: string;
    /** @description Name for people; absent when not set. */
    name?: string;
    /** @description Where the avatar came from. Sent by the server, not in the documentation. */
    avatarOrigin?: string;
    /** @description Version of the avatar. Sent by the server, not in the documentation. */
    avatarETag?: string;
}
/** @description A login of any user. `_user` is absent when the user's record is gone. */
export type WorkspaceSession = components["schemas"]["OwnSession"] & {
    /** @description Who logged in; absent when the user's record is gone. */
    _user?: components["schemas"]["SessionUser"];
};
/** @description One page of all users' sessions. */
export interface WorkspaceSessionsPage {
    /** @description The sessions of this page. */
    sessions: components["schemas"]["WorkspaceSession"][];
    /** @description Sessions that match, on all pages. */
    total: number;
    /** @description The page size in force, not the number of sessions on this page. */
    count: number;
    /** @description The offset that was asked for. */
    offset: number;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description What the server asks for. */
export interface TwoFactorDetails {
    /** @description The method in force. */
    method: "totp" | "email" | "password" | (string & {});
    /** @description Whether a code was generated, and mailed, for this request. */
    codeGenerated: boolean;
    /**
     * @description The kinds that the user has set up by name, never the password; empty when only the password is left. The
     *     developer page calls the items objects, the server sends names. Missing with `totp-invalid` on older servers.
     */
    availableMethods?: (("totp" | "email" | (string & {})) | {
        [key: string]: unknown;
    })[];
    /** @description To whom the code was mailed. E-mail only. */
    emailOrUsername?: string;
    /**
     * @description When the mailed code expires; only when none was generated now. The two-factor guide shows an array
     *     and a `codeCount`; the server sends one text and no count.
     */
    codeExpires?: string | unknown[];
}
/**
 * @description A request for a second factor, or the refusal of one; sent as 400. Before asking for a code by e-mail the
 *     server sends a mail when no usable code is out, on every try.
 */
export interface TwoFactorError {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: false;
    /** @description The error in words with its type in brackets. */
    error: string;
    /**
     * @description `totp-required` when there was no code and `totp-invalid` when it was wrong, whatever the method;
     *     `totp-max-attempts` for e-mail only.
     */
    errorType: "totp-required" | "totp-invalid" | "totp-max-attempts" | "totp-user-not-found" | (string & {});
    /** @description The method that is asked for, and what became of a mailed code. */
    details?: components["schemas"]["TwoFactorDetails"];
}
/**
 * @description The session as the server stores it, without the hash of the login token. The published types promise
 *     much less than the server sends. Several records may share one `sessionId`; which of them comes is
 *     undocumented. What the dates and the parts of a date are, is said by their names.
 */
export interface OwnSessionInfo {
    /** @description Id of the record, not the session's; 24 hex digits in the example. */
    _id: string;
    /** @description Kind of record. */
    type?: "session" | "computed-session" | "user_daily" | (string & {});
    /** @description Id of the session. */
    sessionId: string;
    /** @description Server process that held the connection, by its name. */
    instanceId?: string;
    /** @description IP address of the device. */
    ip?: string;
    /** @description Host the device connected to. */
    host?: string;
    /** @description The device that logged in; not required by the published types either. */
    device?: components["schemas"]["Device"];
    /** @description Id of the user. */
    userId: string;
    /** @description The user's roles. */
    roles?: string[];
    /** @description The most important of the roles, by its name. */
    mostImportantRole?: string;
    /**
     * Format: date-time
     * @description When the connection began.
     */
    loginAt?: string;
    /** @description Day of the record. */
    day?: number;
    /** @description Month of the record. */
    month?: number;
    /** @description Year of the record. */
    year?: number;
    /** @description What `filter` searches. */
    searchTerm?: string;
    /**
     * Format: date-time
     * @description When the record was made.
     */
    createdAt?: string;
    /**
     * Format: date-time
     * @description When the record last changed.
     */
    _updatedAt?: string;
    /**
     * Format: date-time
     * @description When the connection closed; the login may live on.
     */
    closedAt?: string;
    /**
     * Format: date-time
     * @description The latest activity.
     */
    lastActivityAt?: string;
    /**
     * Format: date-time
     * @description When the session ended. In the server's types, not on the page.
     */
    logoutAt?: string;
    /** @description Who ended the session. In the server's types, not on the page. */
    logoutBy?: string;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description The session as the server sends it, with a hashed login token in it. Keep it out of logs. */
export type OwnSessionDetails = components["schemas"]["OwnSessionInfo"] & {
    /**
     * Format: password
     * @description Hash of the login token. Sensitive.
     */
    loginToken: string;
};
/** @description A login of any user, with the mark of success beside its fields. */
export type WorkspaceSessionDetails = components["schemas"]["WorkspaceSession"] & {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
};
/** @description The session to end. Any other field is refused. */
export interface LogoutBody {
    /** @description Id of the session. */
    sessionId: string;
}
/** @description The session that was ended. */
export interface LogoutResult {
    /** @description Id of the session. */
    sessionId: string;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description An e-mail address of a user. */
export interface UserEmail {
    /** @description The address; compare it without regard to case. */
    address: string;
    /** @description Whether the user has shown that it is theirs. */
    verified?: boolean;
}
/**
 * @description A user as both lists have it. The vendor marks nothing as required; without `view-full-other-user-info` much is missing,
 *     and only the id is sure.
 */
export interface User {
    /** @description Id of the user; 17 letters and digits, or a name such as `rocket.cat`. */
    _id: string;
    /** @description Login name. */
    username?: string;
    /** @description Name for people; absent when not set. */
    name?: string;
    /** @description E-mail addresses; absent when there is none, and in `users.list` and `users.info` without the permission. */
    emails?: components["schemas"]["UserEmail"][];
    /** @description Whether the user may log in. A deactivated user is kept out. */
    active?: boolean;
    /** @description Kind of user. */
    type?: "user" | "bot" | "app" | (string & {});
    /** @description Presence. It may stay `online` for one who is kept out. */
    status?: "online" | "away" | "busy" | "offline" | (string & {});
    /** @description Names of the user's roles. */
    roles?: string[];
    /** @description Version of the avatar. */
    avatarETag?: string;
    /**
     * Format: date-time
     * @description When the user last logged in; absent for one who never did. Plain text in the vendor's OpenAPI file.
     */
    lastLogin?: string;
}
/**
 * @description A user as the server tells of one. The server also sends the user's own `services` to that user, older ones with the
 *     hashes of the login tokens in it: it is not described here, and not for logs.
 */
export type UserDetails = components["schemas"]["User"] & {
    /**
     * Format: date-time
     * @description When the user was made.
     */
    createdAt?: string;
    /** @description Nickname. */
    nickname?: string;
    /** @description What the user says of themselves. */
    bio?: string;
    /** @description Text beside the presence. */
    statusText?: string;
    /** @description Presence by the connections alone. */
    statusConnection?: "online" | "away" | "busy" | "offline" | (string & {});
    /** @description Hours from UTC. */
    utcOffset?: number;
    /** @description What the user gave as the reason to be let in, where the workspace asks for one; not why one is kept out. */
    reason?: string;
    /** @description Whether the user is of another server. Such a user's active status cannot be set. */
    federated?: boolean;
    /** @description Extension for voice calls. */
    freeSwitchExtension?: string;
    /** @description Whether the user has to set a new password at the next login. */
    requirePasswordChange?: boolean;
    /** @description Why, where it was said. */
    requirePasswordChangeReason?: string;
    /** @description Ids of the user where they were imported from. */
    importIds?: string[];
    /** @description Whether the caller is told everything of this user, by `view-full-other-user-info` or as the user. */
    canViewAllInfo?: boolean;
};
/** @description One user. */
export interface UserInfo {
    /** @description The user that was asked for. */
    user: components["schemas"]["UserDetails"];
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description A user in the list of all. */
export type ListedUser = components["schemas"]["User"] & {
    /** @description The name in lower case, for sorting; empty without a name. */
    nameInsensitive?: string;
};
/** @description One page of the users of the workspace. */
export interface UsersPage {
    /** @description The users of this page. */
    users: components["schemas"]["ListedUser"][];
    /** @description Users that match, on all pages. */
    total: number;
    /** @description The number of users on this page, unlike in the lists of sessions, where it is the page size in force. */
    count: number;
    /** @description The offset that was asked for. */
    offset: number;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description A user in the list by status. */
export type UserByStatus = components["schemas"]["User"] & {
    /** @description What the user gave as the reason to be let in, where the workspace asks for one; not why one is kept out. */
    reason?: string;
    /** @description Whether the user is of another server. Such a user's active status cannot be set. */
    federated?: boolean;
    /** @description Extension for voice calls. In the server's source since 8.5, not on the page. */
    freeSwitchExtension?: string;
};
/** @description One page of users by status. */
export interface UsersByStatusPage {
    /** @description The users of this page. */
    users: components["schemas"]["UserByStatus"][];
    /** @description Users that match, on all pages. */
    total: number;
    /** @description The number of users on this page, unlike in the lists of sessions, where it is the page size in force. */
    count: number;
    /** @description The offset that was asked for. */
    offset: number;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description Whom to log out. */
export interface LogoutUserBody {
    /** @description Id of the user. Missing, empty or null the server takes it for the caller's. */
    userId: string;
}
/** @description What was done. */
export interface LogoutUserResult {
    /** @description The id in a sentence, whether or not there is such a user. */
    message: string;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description The user, and whether they may log in. Any other field is refused. */
export interface ActiveStatusBody {
    /** @description Id of the user. */
    userId: string;
    /** @description False keeps the user out, true lets them in again. */
    activeStatus: boolean;
    /**
     * @description Whether to go on where the user is the only owner of rooms: the oldest member becomes the owner of such a room,
     *     and one without another member is removed. Without it the answer is a 400 with their names. Since 3.7.0.
     * @default false
     */
    confirmRelinquish?: boolean;
}
/** @description The user as set. */
export interface ActiveStatusResult {
    /** @description The user. */
    user: {
        /** @description Id of the user. */
        _id: string;
        /** @description Whether the user may log in. */
        active: boolean;
    };
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description The user is the only owner of rooms, and it was not confirmed to hand them over. */
export interface LastOwnerError {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: false;
    /** @description The type in brackets, without a sentence. */
    error?: string;
    /**
     * @description The error for programs.
     * @constant
     */
    errorType: "user-last-owner";
    /** @description The rooms that it is about. */
    details: {
        /** @description Names of the rooms that nobody else is in, which would be removed. */
        shouldBeRemoved: string[];
        /** @description Names of the rooms that would get another owner. */
        shouldChangeOwner: string[];
    };
}
/** @description The token that called, which goes on. Keep the answer out of logs. */
export interface OtherClientsResult {
    /**
     * Format: password
     * @description The caller's own token, as it was sent. A secret, and not a new one.
     */
    token: string;
    /** @description When it expires, as an ISO date and time; empty for a personal access token, which has none. */
    tokenExpires: string;
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description That it was done, and nothing else. */
export interface Done {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description A personal access token, without its value. That it does not expire is inferred. */
export interface PersonalAccessToken {
    /** @description The name, by which it is ended. */
    name: string;
    /**
     * Format: date-time
     * @description When it was made. Plain text in the vendor's OpenAPI file.
     */
    createdAt: string;
    /** @description The last characters of the token. */
    lastTokenPart: string;
    /**
     * @description Whether no second factor is ever asked for: the first thing to look for after an account was taken over. It exists
     *     since 3.1.0; where it is missing, nothing is said.
     */
    bypassTwoFactor?: boolean;
}
/** @description The caller's personal access tokens. */
export interface PersonalAccessTokens {
    /** @description The tokens, by their names. */
    tokens: components["schemas"]["PersonalAccessToken"][];
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
}
/** @description The token to end. Any other field is refused. */
export interface RemoveTokenBody {
    /** @description Name of the token. */
    tokenName: string;
}
