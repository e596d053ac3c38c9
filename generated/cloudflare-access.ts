// Generated from specs/cloudflare-access by scripts/generate.ts; do not edit.

export interface paths {
    "/accounts/{account_id}/access/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users, page by page
         * @description One page of the account's users. Needs the permission `Access: Audit Logs Read`. Stop at an empty page or at
         *     one that is not full. With `name`, `email` or `search`, `total_count` may count users that do not match.
         *     The order is undocumented.
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
    "/accounts/{account_id}/access/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one user
         * @description One user by id. Needs the permission `Access: Audit Logs Read`, by a copy of the vendor's newest OpenAPI file.
         *     Not in the file of 2024.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user with their seats and tokens; that their sessions end with these is inferred. The guide says
         *     that removing a user from a seat also deletes their device registrations; whether this does is undocumented.
         *     No source says that it keeps anybody out: expect a login to make the user anew while the identity provider
         *     lets them. The permission it needs is undocumented.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/access/users/{user_id}/active_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's active sessions
         * @description All active sessions of a user; there are no pages. Needs the permission `Access: Audit Logs Read`. Address
         *     and device come with `getActiveSession`, one call for each `metadata.nonce`. No
         *     operation is documented that ends a session alone.
         */
        get: operations["listActiveSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         *     `Access: Audit Logs Read`. No operation is documented that ends a session alone: revoke the user or the
         *     application's tokens.
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
    "/accounts/{account_id}/access/users/{user_id}/failed_logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's failed logins
         * @description All failed logins of a user; there are no pages. Needs the permission `Access: Audit Logs Read`.
         */
        get: operations["listFailedLogins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/access/users/{user_id}/last_seen_identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's last seen identity
         * @description The user as Access saw them last. A login to Access and a re-authentication of the WARP client refresh it. A
         *     change of their groups by SCIM does where the identity provider updates identities automatically
         *     (`identity_update_behavior`); otherwise it waits for the next login. Needs the permission `Access: Audit Logs Read`.
         */
        get: operations["getLastSeenIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/access/logs/access_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who logged in to which application, or was refused
         * @description One page of the authentication log. Needs the permission `Access: Audit Logs Read`. There is no total and no
         *     id of a row: stop at an empty page, and set `until`, or new events move the pages. A row names the person by
         *     e-mail address alone, so it goes with an active session by application and address only.
         *
         *     Logins only: `logout` was taken out of the guide in 2024, so no event ends a session here. By the guide what
         *     is not a person's login (service tokens, bypass) is not in this log but in the GraphQL API. How long events
         *     are kept depends on the plan: 24 hours (Free), 30 days (Standard, Access) or 180 days (Enterprise); when one
         *     shows first is undocumented.
         */
        get: operations["listAccessRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/access/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Take users off their seats
         * @description Sets which seats users take; with both flags false a user is counted no more. By the guide the device
         *     registrations of a user who is taken off are deleted. It keeps nobody out: by the guide the user takes a seat
         *     again at the next login; and the record of the user stays. That it ends no Access session is inferred: no source says that
         *     it does. That it may be repeated is inferred too. What true does for a user who has not logged in, and the answer
         *     for an unknown seat, are undocumented. Needs the permission `Zero Trust: Seats Write`.
         */
        patch: operations["updateSeats"];
        trace?: never;
    };
    "/accounts/{account_id}/access/organizations/revoke_user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke all of a user's access
         * @description Ends the user's sessions of all applications of the account.
         *     Needs the permission `Access: Organizations, Identity Providers, and Groups Write`; a changelog of
         *     2026-01-22 adds the narrower `Access: Organizations Revoke`, which the reference page does not name.
         *     The user can log in again after up to a minute if the identity provider lets them: end the account there to
         *     keep them out. The guide says that access ends immediately, and that after the user's own logout tokens stop
         *     being accepted within 20 to 30 seconds. By the guide Cloudflare does not control the length of an open SSH,
         *     VNC or RDP session; that it lives on after a revocation is inferred. For infrastructure targets the guide
         *     names revoking the user, or the device, as the way to end their access; whether that cuts an open connection
         *     is undocumented. That a session lives on which the application behind Access keeps itself is inferred.
         *
         *     With device authentication a user whose WARP client has a valid session is not asked to log in again, even
         *     when their global session has expired; that it is so after a revocation is inferred. `warp_session_reauth`
         *     in the body asks the client anew, documented for Gateway policies that limit its session only; `devices`
         *     revokes the user's devices. Seat and record of the user stay.
         */
        post: operations["revokeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/access/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications, page by page
         * @description One page of the account's applications: an `id` is the `{app_id}` of their revocation, the `app_uid` of the
         *     authentication log and, by its name, the `uid` in a session. Needs the permission
         *     `Access: Apps and Policies Revoke`, `Access: Apps and Policies Write` or `Access: Apps and Policies Read`. The
         *     order is undocumented, and so is whether applications are among them that were made for a zone. By the newest
         *     file the operation is beta.
         */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/access/apps/{app_id}/revoke_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an application's tokens
         * @description Revokes every token issued for one application, not only service tokens as the vendor's operation id says.
         *     The guide says of the dashboard's button for it that users can start a new session while the policy and
         *     their identity provider let them, so this alone keeps nobody out. It also says that Access gives a new token
         *     for one that has expired while the global session lives; that it does so for a revoked one, without a login,
         *     is inferred. Needs the permission `Access: Apps and Policies Revoke` or `Access: Apps and Policies Write`. There
         *     is no body.
         */
        post: operations["revokeApplicationTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/devices/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List device registrations, by cursor
         * @description One page of registrations. Each ties a user to a device by a key: of the WARP client, or of a browser extension.
         *     Those that were revoked are left out unless `status` asks for them. Which permission it needs is undocumented;
         *     deleting needs `Zero Trust Write`. By the newest file it takes an API token only. After how long a change shows is
         *     undocumented.
         */
        get: operations["listRegistrations"];
        put?: never;
        post?: never;
        /**
         * Delete registrations
         * @description Deletes the registrations that are named, and releases their virtual addresses. It keeps nobody out: by the guide
         *     a user who can still log in registers again, of itself; take them out of the enrollment policy or disable
         *     them at the identity provider first. It frees no seat and blocks no login to Access; that it ends no Access
         *     session is inferred. What it does without an `id` is
         *     undocumented: the same address without a query is the whole collection. How many ids one call takes, and the
         *     answer for an unknown one, are undocumented. Needs the permission `Zero Trust Write`. By the newest file it takes an
         *     API token only.
         */
        delete: operations["deleteRegistrations"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/devices/registrations/{registration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one registration
         * @description One registration by id, also a revoked one. What a deleted one answers, a 404 or itself with `deleted_at`, is
         *     undocumented. Which permission it needs is undocumented. By the newest file it takes an API token only.
         */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        /**
         * Delete one registration
         * @description Deletes a registration and releases its virtual addresses. It keeps nobody out: by the guide a user who can
         *     still log in registers again, of itself. It frees no seat and blocks no login to Access;
         *     that it ends no Access session is inferred. The answer for an unknown one, and
         *     for one that is deleted already, is undocumented. Needs the permission `Zero Trust Write`. By the newest file it takes
         *     an API token only.
         */
        delete: operations["deleteRegistration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/devices/physical-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List devices, by cursor
         * @description One page of devices. Those without an active registration are left out unless `active_registrations` asks for
         *     them. Which permission it needs is undocumented. By the newest file it takes an API token only. After how long a change
         *     shows is undocumented. Not the older, deprecated list at `/devices`.
         */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/access/organizations/revoke_user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke all of a user's access in a zone
         * @description Ends the user's sessions. The reference page, one for the account and the zone, says "across all
         *     applications"; a text in the newest OpenAPI file says that it affects all applications within the zone. Count on
         *     no more than these. Needs the permission
         *     `Access: Organizations, Identity Providers, and Groups Write`.
         *     The user can log in again after up to a minute if the identity provider lets them: end the account there to
         *     keep them out. The guide says that access ends immediately, and that after the user's own logout tokens stop
         *     being accepted within 20 to 30 seconds. By the guide Cloudflare does not control the length of an open SSH,
         *     VNC or RDP session; that it lives on after a revocation is inferred. For infrastructure targets the guide
         *     names revoking the user, or the device, as the way to end their access; whether that cuts an open connection
         *     is undocumented. That a session lives on which the application behind Access keeps itself is inferred.
         *
         *     With device authentication a user whose WARP client has a valid session is not asked to log in again, even
         *     when their global session has expired; that it is so after a revocation is inferred. The
         *     OpenAPI files have neither `warp_session_reauth` nor `devices` here.
         */
        post: operations["revokeZoneUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/access/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a zone's applications
         * @description The applications of a zone. There is no query, and so no way to ask for a second page. Whether those that were
         *     made for the account are among them is undocumented. Needs the permission `Access: Apps and Policies Revoke`,
         *     `Access: Apps and Policies Write` or `Access: Apps and Policies Read`. By the newest file the operation is beta,
         *     and by the tag of a generator deprecated.
         */
        get: operations["listZoneApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/access/apps/{app_id}/revoke_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an application's tokens in a zone
         * @description Revokes every token issued for one application, not only service tokens as the vendor's operation id says.
         *     The guide says of the dashboard's button for it that users can start a new session while the policy and
         *     their identity provider let them, so this alone keeps nobody out. It also says that Access gives a new token
         *     for one that has expired while the global session lives; that it does so for a revoked one, without a login,
         *     is inferred. Needs the permission `Access: Apps and Policies Revoke` or `Access: Apps and Policies Write`. There
         *     is no body.
         */
        post: operations["revokeZoneApplicationTokens"];
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
        Message: Message;
        Envelope: Envelope;
        User: User;
        ResultInfo: ResultInfo;
        UsersResponse: UsersResponse;
        FailureResponse: FailureResponse;
        UserResponse: UserResponse;
        DeleteUserResponse: DeleteUserResponse;
        ActiveSessionSummary: ActiveSessionSummary;
        ActiveSessionsResponse: ActiveSessionsResponse;
        DevicePosture: DevicePosture;
        Identity: Identity;
        ActiveSession: ActiveSession;
        ActiveSessionResponse: ActiveSessionResponse;
        FailedLogin: FailedLogin;
        FailedLoginsResponse: FailedLoginsResponse;
        LastSeenIdentityResponse: LastSeenIdentityResponse;
        AccessRequest: AccessRequest;
        AccessRequestsResponse: AccessRequestsResponse;
        UpdateSeatsBody: UpdateSeatsBody;
        Seat: Seat;
        SeatsResponse: SeatsResponse;
        RevokeUserBody: RevokeUserBody;
        RevokeUserResponse: RevokeUserResponse;
        Application: Application;
        ApplicationsResponse: ApplicationsResponse;
        RevokeApplicationTokensResponse: RevokeApplicationTokensResponse;
        DeviceUser: DeviceUser;
        DevicePolicy: DevicePolicy;
        Registration: Registration;
        CursorInfo: CursorInfo;
        RegistrationsResponse: RegistrationsResponse;
        DeleteRegistrationResponse: DeleteRegistrationResponse;
        DeleteRegistrationsResponse: DeleteRegistrationsResponse;
        RegistrationResponse: RegistrationResponse;
        Device: Device;
        DevicesResponse: DevicesResponse;
        RevokeZoneUserBody: RevokeZoneUserBody;
    };
    responses: {
        /**
         * @description More than 1200 requests in five minutes for one user or token: by the guide all calls are then refused for
         *     the next five minutes. Or more than 200 a second from one address, for which no such block is named.
         *     `Retry-After` says how long.
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
         * @description Users by their name. How it is compared is undocumented: it may match a part.
         * @example Jane Doe
         */
        Name: string;
        /**
         * @description Users by their e-mail address. How it is compared is undocumented: it may match a part, so compare the
         *     `email` of each user before you end anything.
         * @example jdoe@example.com
         */
        Email: string;
        /**
         * @description Users by the other query parameters, in the vendor's words; so in their name or e-mail address. How it is
         *     compared is undocumented.
         * @example jdoe
         */
        Search: string;
        /**
         * @description Number of the page; 1 when left out. No bounds are documented. Not in sources up to 2024.
         * @example 1
         */
        Page: number;
        /**
         * @description Users on one page; 1000 when left out, which is also the most (by a copy of the vendor's newest file). The
         *     least, and the answer to more, are undocumented. Not in sources up to 2024.
         * @example 100
         */
        PerPage: number;
        /**
         * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
         * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
         */
        UserId: string;
        /**
         * @description The session's id, `metadata.nonce` in the list of active sessions.
         * @example X1aXj1lFVcqqyoXF
         */
        Nonce: string;
        /**
         * @description Whether to revoke the user's devices too. The same choice exists in the body; how the two go together is
         *     undocumented.
         * @example true
         */
        Devices: boolean;
        /**
         * @description The application by its identifier of at most 32 characters or its UUID. The reference page shows the first only.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        AppId: string;
        /**
         * @description The registration's `id`.
         * @example a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304
         */
        RegistrationId: string;
        /**
         * @description The zone. The length is said by the operation on applications only.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        ZoneId: string;
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
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Users by their name. How it is compared is undocumented: it may match a part.
                 * @example Jane Doe
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Users by their e-mail address. How it is compared is undocumented: it may match a part, so compare the
                 *     `email` of each user before you end anything.
                 * @example jdoe@example.com
                 */
                email?: components["parameters"]["Email"];
                /**
                 * @description Users by the other query parameters, in the vendor's words; so in their name or e-mail address. How it is
                 *     compared is undocumented.
                 * @example jdoe
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Number of the page; 1 when left out. No bounds are documented. Not in sources up to 2024.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Users on one page; 1000 when left out, which is also the most (by a copy of the vendor's newest file). The
                 *     least, and the answer to more, are undocumented. Not in sources up to 2024.
                 * @example 100
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUser: {
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
                 * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUser: {
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
                 * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listActiveSessions: {
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
                 * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveSessionsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
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
                 * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
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
    listFailedLogins: {
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
                 * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failed logins. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedLoginsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getLastSeenIdentity: {
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
                 * @description The user's UUID, `id` in the list of users (not `uid`). Older pages call it `id`.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastSeenIdentityResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAccessRequests: {
        parameters: {
            query?: {
                /**
                 * @description The most entries; 25 when left out. How it goes with `per_page`, which has the same default, and the most
                 *     that it takes are undocumented.
                 * @example 25
                 */
                limit?: number;
                /**
                 * @description Number of the page; 1 when left out. No bounds are documented. Not in sources up to 2024.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Entries on one page; 25 when left out. The most is undocumented.
                 * @example 25
                 */
                per_page?: number;
                /**
                 * @description Newest first (`desc`, when left out) or oldest first.
                 * @example desc
                 */
                direction?: "desc" | "asc";
                /**
                 * @description The earliest time of an event.
                 * @example 2020-07-01T05:20:00Z
                 */
                since?: string;
                /**
                 * @description The latest time of an event.
                 * @example 2020-10-01T05:20:00Z
                 */
                until?: string;
                /**
                 * @description Events of this e-mail address, or, as `emailOp` says, of those that hold it or of all others.
                 * @example user@example.com
                 */
                email?: string;
                /**
                 * @description Whether the address equals `email`, holds it (case matters), or is none of these. Send it with `email`: what
                 *     none stands for is told in two ways. `neq` without `email_exact` leaves out all that hold the text.
                 * @example eq
                 */
                emailOp?: "eq" | "neq" | "contains";
                /**
                 * @description Whether `email` is the whole address. True wins over `emailOp=contains`.
                 * @example true
                 */
                email_exact?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /** @description The seats, and what each is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSeatsBody"];
            };
        };
        responses: {
            /** @description The seats as they are now. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeUser: {
        parameters: {
            query?: {
                /**
                 * @description Whether to revoke the user's devices too. The same choice exists in the body; how the two go together is
                 *     undocumented.
                 * @example true
                 */
                devices?: components["parameters"]["Devices"];
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /** @description Whose access to revoke. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeUserBody"];
            };
        };
        responses: {
            /** @description Done, unless `success` says otherwise. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeUserResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description Applications by their name; whether a part matches without `exact` is undocumented, and its name says so.
                 * @example Admin Site
                 */
                name?: string;
                /**
                 * @description Applications by their domain; whether a part matches without `exact` is undocumented, and its name says so.
                 * @example test.example.com/admin
                 */
                domain?: string;
                /**
                 * @description Applications by their audience tag. How it is compared is undocumented.
                 * @example 737646a56ab1df6ec9bddc7e5ca84eaf3b0768850f3ffb5d74f1534911fe3893
                 */
                aud?: string;
                /**
                 * @description Applications by an attribute of their targets, as `key=value`.
                 * @example username=root
                 */
                target_attributes?: string;
                /**
                 * @description Whether `name` and `domain` are compared as a whole.
                 * @example true
                 */
                exact?: boolean;
                /**
                 * @description Applications by the other query parameters, in the vendor's words. How it is compared is undocumented.
                 * @example admin
                 */
                search?: string;
                /**
                 * @description Number of the page; 1 when left out. No bounds are documented. Not in sources up to 2024.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Applications on one page; 1000 when left out, which is also the most.
                 * @example 100
                 */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of applications. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeApplicationTokens: {
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
                 * @description The application by its identifier of at most 32 characters or its UUID. The reference page shows the first only.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, unless `success` says otherwise. */
            202: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeApplicationTokensResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description Registrations of these users, by the `id` of the list of users; the key is repeated.
                 * @example [
                 *       "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
                 *     ]
                 */
                "user.id"?: string[];
                /**
                 * @description These registrations; the key is repeated.
                 * @example [
                 *       "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Registrations of this device.
                 * @example 7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11
                 */
                "device.id"?: string;
                /**
                 * @description Registrations with this profile of settings.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                "policy.id"?: string;
                /**
                 * @description Registrations by their details, in the vendor's words. Which these are, and how they are compared, is
                 *     undocumented. There is no other filter that an e-mail address fits.
                 * @example jdoe@example.com
                 */
                search?: string;
                /**
                 * @description Registrations of this kind of client.
                 * @example warp
                 */
                registration_type?: "warp" | "browser_extension";
                /**
                 * @description Active ones (when left out), revoked ones or all. Whether `all` has deleted ones too is undocumented.
                 * @example all
                 */
                status?: "active" | "all" | "revoked";
                /**
                 * @description Registrations last seen after this time.
                 * @example 2026-10-01T00:00:00Z
                 */
                seen_after?: string;
                /**
                 * @description Registrations last seen before this time.
                 * @example 2026-10-06T00:00:00Z
                 */
                seen_before?: string;
                /**
                 * @description What orders the list; the order without it is undocumented.
                 * @example created_at
                 */
                sort_by?: "id" | "user.name" | "user.email" | "last_seen_at" | "created_at";
                /**
                 * @description Upwards or downwards; which of them without it is undocumented.
                 * @example asc
                 */
                sort_order?: "asc" | "desc";
                /**
                 * @description Adds `policy` to each registration.
                 * @example policy
                 */
                include?: "policy";
                /**
                 * @description Registrations on one page. Neither a default nor a maximum is documented.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Where the page begins; the `cursor` of the page before.
                 * @example MTIzNA
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of registrations. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteRegistrations: {
        parameters: {
            query: {
                /**
                 * @description The registrations to delete; the key is repeated.
                 * @example [
                 *       "a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304"
                 *     ]
                 */
                id: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteRegistrationsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getRegistration: {
        parameters: {
            query?: {
                /**
                 * @description Adds `policy` to the registration.
                 * @example policy
                 */
                include?: "policy";
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The registration's `id`.
                 * @example a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304
                 */
                registration_id: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteRegistration: {
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
                 * @description The registration's `id`.
                 * @example a2d94f60-1b7c-4e35-8c02-6e5f9b1d7304
                 */
                registration_id: components["parameters"]["RegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteRegistrationResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /**
                 * @description These devices; the key is repeated.
                 * @example [
                 *       "7d1b4a52-8c0e-4f9e-a0b2-5f0f6f1f9d11"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Only devices with an active registration (when left out), those without too, or those without alone.
                 * @example include
                 */
                active_registrations?: "include" | "only" | "exclude";
                /**
                 * @description Devices with an active registration of this kind of client.
                 * @example warp
                 */
                has_registration_type?: "warp" | "browser_extension";
                /**
                 * @description Devices whose last user has this e-mail address. Another user of a device is not found by it. How it is
                 *     compared is undocumented.
                 * @example jdoe@example.com
                 */
                "last_seen_user.email"?: string;
                /**
                 * @description Devices whose last registration has this profile of settings.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                "last_seen_registration.policy.id"?: string;
                /**
                 * @description Devices by their details, in the vendor's words. Which these are, and how they are compared, is undocumented.
                 * @example JANE
                 */
                search?: string;
                /**
                 * @description Devices last seen after this time.
                 * @example 2026-10-01T00:00:00Z
                 */
                seen_after?: string;
                /**
                 * @description Devices last seen before this time.
                 * @example 2026-10-06T00:00:00Z
                 */
                seen_before?: string;
                /**
                 * @description What orders the list; the order without it is undocumented.
                 * @example created_at
                 */
                sort_by?: "name" | "id" | "client_version" | "last_seen_user.email" | "last_seen_at" | "active_registrations" | "created_at";
                /**
                 * @description Upwards or downwards; which of them without it is undocumented.
                 * @example asc
                 */
                sort_order?: "asc" | "desc";
                /**
                 * @description Devices with all of these tags, each as `key:value`; the key is repeated, up to ten times.
                 * @example [
                 *       "team:support"
                 *     ]
                 */
                tag?: string[];
                /**
                 * @description Adds `policy` to each `last_seen_registration`.
                 * @example last_seen_registration.policy
                 */
                include?: "last_seen_registration.policy";
                /**
                 * @description Devices on one page. Neither a default nor a maximum is documented.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Where the page begins; the `cursor` of the page before.
                 * @example MTIzNA
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account. Older pages call it `identifier`.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeZoneUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The zone. The length is said by the operation on applications only.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["ZoneId"];
            };
            cookie?: never;
        };
        /** @description Whose access to revoke. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeZoneUserBody"];
            };
        };
        responses: {
            /** @description Done, unless `success` says otherwise. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeUserResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listZoneApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The zone. The length is said by the operation on applications only.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["ZoneId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revokeZoneApplicationTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The zone. The length is said by the operation on applications only.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["ZoneId"];
                /**
                 * @description The application by its identifier of at most 32 characters or its UUID. The reference page shows the first only.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, unless `success` says otherwise. */
            202: {
                headers: {
                    Ratelimit: components["headers"]["Ratelimit"];
                    "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeApplicationTokensResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
/** @description One error or note. */
export interface Message {
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
}
/** @description What a success holds beside its result. */
export interface Envelope {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: true;
    /** @description Errors; empty on success, though the reference pages show a placeholder. */
    errors: components["schemas"]["Message"][];
    /** @description Notes. */
    messages: components["schemas"]["Message"][];
}
/**
 * @description A user of Access or Gateway. No field is documented as required. Not the SCIM user, which the SDK
 *     calls `AccessUser`.
 */
export interface User {
    /** @description A UUID of the user, for `{user_id}` in the other paths. */
    id?: string;
    /**
     * @description Unique identifier of the user in the API; how it differs from `id` is undocumented. Null in a
     *     test of Cloudflare's Go SDK, by no documentation.
     */
    uid?: string | null;
    /**
     * @description Unique identifier of the user's seat in the API. Null in a test of Cloudflare's Go SDK, by no
     *     documentation.
     */
    seat_uid?: string | null;
    /**
     * Format: email
     * @description The user's e-mail address. Others have seen users without one.
     */
    email?: string;
    /** @description The user's name. Others have seen an empty one. */
    name?: string;
    /** @description Whether the user has logged in through Access. */
    access_seat?: boolean;
    /** @description Whether the user has logged in to the WARP client. */
    gateway_seat?: boolean;
    /** @description The user's active devices. */
    active_device_count?: number;
    /**
     * Format: date-time
     * @description When the record was made, by its name; undocumented.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the record last changed, by its name; undocumented.
     */
    updated_at?: string;
    /**
     * Format: date-time
     * @description The latest login that succeeded.
     */
    last_successful_login?: string;
}
/** @description Where this page stands in the list. Numbers, of which none is documented as required. */
export interface ResultInfo {
    /** @description Number of this page. */
    page?: number;
    /** @description Items that fit on one page. */
    per_page?: number;
    /** @description Described as a total of the service; in every example the items on this page. */
    count?: number;
    /**
     * @description Items on all pages. The shared envelope says that it is counted without the search parameters, so with a
     *     filter it may count the items that do not match too; whether it does is undocumented for users.
     */
    total_count?: number;
    /** @description Number of pages. In newer sources only. */
    total_pages?: number;
}
/**
 * @description One page of users. `result` may be absent or null; whether an empty list comes as `[]` or null is
 *     undocumented.
 */
export type UsersResponse = components["schemas"]["Envelope"] & {
    /** @description The users of this page. */
    result?: components["schemas"]["User"][] | null;
    /** @description Where this page stands among the users. */
    result_info?: components["schemas"]["ResultInfo"];
};
/**
 * @description The envelope of a failure. `messages` and `result` are documented as always present, but live failures
 *     without them are known.
 */
export interface FailureResponse {
    /**
     * @description Whether the call succeeded.
     * @constant
     */
    success: false;
    /**
     * @description What went wrong; at least one (the source writes `minLength` on the array, and
     *     `uniqueItems` on its items).
     */
    errors: components["schemas"]["Message"][];
    /** @description Notes. */
    messages?: components["schemas"]["Message"][];
    /** @description Always null. */
    result?: null;
}
/** @description One user. Newer sources leave `result` optional. */
export type UserResponse = components["schemas"]["Envelope"] & {
    /** @description The user. */
    result?: components["schemas"]["User"];
};
/** @description The envelope of a deletion. */
export type DeleteUserResponse = components["schemas"]["Envelope"] & {
    /** @description Of unknown shape; empty in the reference page's payload. */
    result?: {
        [key: string]: unknown;
    } | null;
};
/**
 * @description One session in the list, without address and device; those come with `getActiveSession`. No
 *     field is documented as required. Times are epoch seconds. The sources have types and examples only; what a
 *     field is, is said here by its name.
 */
export interface ActiveSessionSummary {
    /** @description When the session ends. */
    expiration?: number;
    /** @description The session itself. */
    metadata?: {
        /** @description The session's applications. What the keys are is undocumented. */
        apps?: {
            [key: string]: {
                /** @description Host of the application. */
                hostname?: string;
                /** @description Name of the application. */
                name?: string;
                /**
                 * @description Kind of application.
                 * @example self_hosted
                 */
                type?: string;
                /** @description Id of the application. */
                uid?: string;
            };
        };
        /** @description When the session ends. */
        expires?: number;
        /** @description When the session began. */
        iat?: number;
        /** @description Id of the session, for `{nonce}` in the path of one session. */
        nonce?: string;
        /** @description Length of the session in seconds. */
        ttl?: number;
    };
    /** @description Name of the session. */
    name?: string;
}
/**
 * @description A user's active sessions, all at once. `result` may be absent or null; whether an empty list comes as `[]` or null is
 *     undocumented.
 */
export type ActiveSessionsResponse = components["schemas"]["Envelope"] & {
    /** @description The sessions. The list has no pages, whatever `result_info` says. */
    result?: components["schemas"]["ActiveSessionSummary"][] | null;
    /** @description Without meaning here, since all come at once. */
    result_info?: components["schemas"]["ResultInfo"];
};
/**
 * @description Outcome of one posture check of the device. The sources have types only; what a field is, is said here by its
 *     name.
 */
export interface DevicePosture {
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
}
/**
 * @description An identity as Access knows it: the last seen one, or that of a session. No field is documented as required. What
 *     a field is named for only, and not described, is said here by its name.
 */
export interface Identity {
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
    /** @description All sessions that the user started; the keys are undocumented, by the name those of devices. */
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
    /** @description When the user logged in, in epoch seconds. */
    iat?: number;
    /** @description The identity provider used. */
    idp?: {
        /** @description Id of the identity provider. */
        id?: string;
        /** @description Kind of identity provider. */
        type?: string;
    };
    /** @description The IP address of the user. */
    ip?: string;
    /** @description Whether the user has enabled the WARP client and authenticated it to the Zero Trust team. */
    is_gateway?: boolean;
    /** @description Whether the user has enabled the WARP client. */
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
    /** @description Client id of the service token that was used; often empty. */
    service_token_id?: string;
    /** @description Whether a service token was used. */
    service_token_status?: boolean;
    /** @description Id of the user. */
    user_uuid?: string;
    /** @description Version of this record. */
    version?: number;
}
/** @description The identity behind one session, and whether the session is active. */
export type ActiveSession = components["schemas"]["Identity"] & {
    /** @description Whether the session is active. Written in camel case, unlike its neighbours. */
    isActive?: boolean;
};
/**
 * @description Envelope of one active session. `result` is required by the older page only; the newer page, the SDK and
 *     the OpenAPI file of 2024 leave it optional.
 */
export type ActiveSessionResponse = components["schemas"]["Envelope"] & {
    /** @description The session, with the identity behind it. */
    result?: components["schemas"]["ActiveSession"];
};
/**
 * @description One login that failed. No field is documented as required, and what each is, is said here by its name and
 *     example.
 */
export interface FailedLogin {
    /** @description Undocumented; 0 in every example. */
    expiration?: number;
    /** @description What happened. The documentation gives an example only; Cloudflare's Go SDK knows just these six fields. */
    metadata?: {
        /** @description Name of the application. */
        app_name?: string;
        /** @description Audience tag of the application, 64 hex digits. */
        aud?: string;
        /** @description When it happened, in ISO form with milliseconds. */
        datetime?: string;
        /** @description Id of the request. */
        ray_id?: string;
        /** @description The user's e-mail address. */
        user_email?: string;
        /** @description Id of the user. */
        user_uuid?: string;
    } & {
        [key: string]: unknown;
    };
}
/**
 * @description A user's failed logins, all at once. `result` may be absent or null; whether an empty list comes as `[]` or null is
 *     undocumented.
 */
export type FailedLoginsResponse = components["schemas"]["Envelope"] & {
    /** @description The failed logins. The list has no pages, whatever `result_info` says. */
    result?: components["schemas"]["FailedLogin"][] | null;
    /** @description Without meaning here, since all come at once. */
    result_info?: components["schemas"]["ResultInfo"];
};
/** @description Envelope of the identity that a user was last seen with. Newer sources leave `result` optional. */
export type LastSeenIdentityResponse = components["schemas"]["Envelope"] & {
    /** @description The identity that the user was last seen with. */
    result?: components["schemas"]["Identity"];
};
/**
 * @description One login to an application, or an attempt at one. No field is documented as required; it has no id of its own, and
 *     none of the user or the session.
 */
export interface AccessRequest {
    /**
     * @description What happened; `login` is the only value that is documented since 2024.
     * @example login
     */
    action?: string;
    /** @description Whether the login was let in. By the schema an absent one stands for false. */
    allowed?: boolean;
    /** @description The application's address. */
    app_domain?: string;
    /** @description Id of the application. */
    app_uid?: string;
    /** @description The identity provider; `saml`, `onetimepin` and `google-apps` are named. */
    connection?: string;
    /**
     * Format: date-time
     * @description When it happened.
     */
    created_at?: string;
    /** @description The address that the person came from. */
    ip_address?: string;
    /** @description Id of the request to Cloudflare. */
    ray_id?: string;
    /**
     * Format: email
     * @description The person's e-mail address.
     */
    user_email?: string;
}
/**
 * @description One page of the authentication log, without a total. `result` may be absent or null; whether an empty list comes
 *     as `[]` or null is undocumented.
 */
export type AccessRequestsResponse = components["schemas"]["Envelope"] & {
    /** @description The events of this page. */
    result?: components["schemas"]["AccessRequest"][] | null;
};
/** @description At least one seat, each as a whole. How many one call takes is undocumented. */
export type UpdateSeatsBody = {
    /** @description The user's `seat_uid`, which is null for a user without a seat. */
    seat_uid: string;
    /** @description Whether the user takes a seat of Access. */
    access_seat: boolean;
    /** @description Whether the user takes a seat of Gateway. */
    gateway_seat: boolean;
}[];
/** @description A user's seat. No field is documented as required. */
export interface Seat {
    /** @description Unique identifier of the seat in the API. */
    seat_uid?: string;
    /** @description Whether it is a seat of Access. */
    access_seat?: boolean;
    /** @description Whether it is a seat of Gateway. */
    gateway_seat?: boolean;
    /**
     * Format: date-time
     * @description When the record was made, by its name; undocumented.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the record last changed, by its name; undocumented.
     */
    updated_at?: string;
}
/** @description The seats that were named. `result` may be absent or null, as in other lists of Access. */
export type SeatsResponse = components["schemas"]["Envelope"] & {
    /** @description The seats. */
    result?: components["schemas"]["Seat"][] | null;
    /** @description Without meaning here, since all come at once. */
    result_info?: components["schemas"]["ResultInfo"];
};
/** @description Whose access to revoke. Whether unknown fields are refused is undocumented. */
export interface RevokeUserBody {
    /** @description The user's e-mail address; no format is documented. */
    email: string;
    /** @description Whether to revoke the user's devices too; not unless this says so. */
    devices?: boolean;
    /** @description Id of the user. Called a UUID; the example has 32 hex digits. */
    user_uid?: string;
    /**
     * @description Whether the WARP client has to log in again where a Gateway policy limits the session; otherwise its
     *     session stays. Where Access takes the client's identity for a login (device authentication), a client
     *     session that is valid lets the user in without being asked; that it does so after a revocation is
     *     inferred. Whether this choice covers Access too is undocumented.
     */
    warp_session_reauth?: boolean;
}
/**
 * @description Not the usual envelope: no errors, no messages, and nothing required. `success` may be false with status
 *     200, so the status alone says nothing.
 */
export interface RevokeUserResponse {
    /** @description Whether the access was revoked. */
    result?: boolean;
    /** @description Whether the call succeeded. */
    success?: boolean;
}
/**
 * @description What Access protects, as far as it takes to find sessions and to end them. The vendor tells thirteen kinds apart, each
 *     with many settings, which pass unharmed. By the SDK 7.3 these may hold secrets, such as the password or the client
 *     secret in `scim_config`, so keep applications out of logs. No field is documented as required in all of them.
 */
export interface Application {
    /** @description A UUID, for `{app_id}` in the revocation of its tokens. */
    id?: string;
    /** @description Not documented apart from `id`; seen equal to it. */
    uid?: string;
    /** @description The application's name. */
    name?: string;
    /** @description Audience tag, which is in the tokens that Access issues for it. */
    aud?: string;
    /** @description Where it is reached; documented as required of a `self_hosted` one. */
    domain?: string;
    /**
     * @description Kind of application; `self_hosted`, `saas`, `ssh`, `vnc`, `app_launcher`, `warp`, `biso`, `bookmark`,
     *     `dash_sso`, `infrastructure`, `rdp`, `mcp`, `mcp_portal` and `proxy_endpoint` are named.
     * @example self_hosted
     */
    type?: string;
    /** @description How long a token for it is good, such as `24h`. */
    session_duration?: string;
    /**
     * @description Whether a WARP client with a valid session lets the user in without being asked; the organization has a
     *     setting of the same name.
     */
    allow_authenticate_via_warp?: boolean;
}
/** @description Applications. `result` may be absent or null; whether an empty list comes as `[]` or null is undocumented. */
export type ApplicationsResponse = components["schemas"]["Envelope"] & {
    /** @description The applications of this page. */
    result?: components["schemas"]["Application"][] | null;
    /** @description Where this page stands among the applications. */
    result_info?: components["schemas"]["ResultInfo"];
};
/**
 * @description Not the usual envelope: no errors, no messages, and nothing required. `success` may be false with status
 *     202, so the status alone says nothing.
 */
export interface RevokeApplicationTokensResponse {
    /** @description Of unknown shape. */
    result?: {
        [key: string]: unknown;
    } | null;
    /** @description Whether the call succeeded. */
    success?: boolean;
}
/** @description A user as the operations on devices tell of one. No field is documented as required. */
export interface DeviceUser {
    /** @description A UUID of the user, described as that of the list of users. */
    id?: string;
    /** @description The user's e-mail address. */
    email?: string;
    /** @description The user's name. */
    name?: string;
}
/** @description A profile of settings for devices. */
export interface DevicePolicy {
    /** @description Id of the profile. */
    id: string;
    /** @description Name of the profile. */
    name: string;
    /** @description Whether it is the account's default. */
    default: boolean;
    /** @description Whether it was deleted. */
    deleted: boolean;
    /** @description When it last changed for the registration, as an RFC 3339 time. */
    updated_at: string;
}
/** @description What ties a user to a device. */
export interface Registration {
    /** @description Id of the registration. */
    id: string;
    /** @description The public key that it connects with. */
    key: string;
    /** @description Kind of key; `curve25519` (WireGuard) and `secp256r1` (MASQUE) are named. */
    key_type?: string | null;
    /** @description Kind of tunnel; `wireguard` and `masque` are named. */
    tunnel_type?: string | null;
    /** @description Kind of client. */
    registration_type: "warp" | "browser_extension" | (string & {});
    /** @description When it was made, as an RFC 3339 time. */
    created_at: string;
    /** @description When it last changed, as an RFC 3339 time. */
    updated_at: string;
    /** @description When it was last seen, as an RFC 3339 time. */
    last_seen_at: string;
    /** @description When it was revoked, as an RFC 3339 time. */
    revoked_at?: string | null;
    /** @description When it was deleted, as an RFC 3339 time. */
    deleted_at?: string | null;
    /** @description The address that the tunnel has. */
    virtual_ipv4?: string | null;
    /** @description The address that the tunnel has. */
    virtual_ipv6?: string | null;
    /** @description The device. */
    device: {
        /** @description Id of the device. */
        id: string;
        /** @description Name of the device. */
        name: string;
        /** @description Version of the WARP client. */
        client_version?: string;
    };
    /** @description Who registered the device. */
    user?: components["schemas"]["DeviceUser"];
    /** @description The profile of settings; with `include` only. */
    policy?: components["schemas"]["DevicePolicy"];
}
/** @description Where this page stands in a list by cursor. */
export interface CursorInfo {
    /** @description Items that fit on one page. */
    per_page?: number;
    /** @description Items on this page. */
    count?: number;
    /** @description Where the next page begins. Empty or missing on the last page: which of them was not seen. */
    cursor?: string;
    /** @description Items on all pages; whether filters count is undocumented. */
    total_count?: number | null;
}
/** @description One page of registrations. */
export type RegistrationsResponse = components["schemas"]["Envelope"] & {
    /** @description The registrations of this page. */
    result: components["schemas"]["Registration"][];
    /** @description Where this page stands among the registrations. */
    result_info?: components["schemas"]["CursorInfo"];
};
/** @description The envelope of a deletion. */
export type DeleteRegistrationResponse = components["schemas"]["Envelope"] & {
    /** @description Of unknown shape. */
    result?: {
        [key: string]: unknown;
    } | null;
};
/** @description The envelope of a deletion of several. */
export type DeleteRegistrationsResponse = components["schemas"]["DeleteRegistrationResponse"] & {
    /** @description Documented with this answer too; what it counts is not. */
    result_info?: components["schemas"]["CursorInfo"];
};
/** @description Envelope of one registration. */
export type RegistrationResponse = components["schemas"]["Envelope"] & {
    /** @description The registration. */
    result: components["schemas"]["Registration"];
};
/** @description A device with the WARP client or the browser extension. */
export interface Device {
    /** @description Id of the device. */
    id: string;
    /** @description Name of the device. */
    name: string;
    /** @description When it was made, as an RFC 3339 time. */
    created_at: string;
    /** @description When it last changed, as an RFC 3339 time. */
    updated_at: string;
    /** @description When it was last seen, as an RFC 3339 time. */
    last_seen_at: string | null;
    /** @description Its registrations that are neither revoked nor deleted. */
    active_registrations: number;
    /** @description Its tags by key. Not in an earlier version of the list. */
    tags?: {
        [key: string]: string;
    };
    /** @description Version of the WARP client. */
    client_version?: string | null;
    /** @description When it was deleted, as an RFC 3339 time. */
    deleted_at?: string | null;
    /** @description Operating system. */
    device_type?: string | null;
    /** @description What identifies the hardware or the virtual machine. */
    hardware_id?: string | null;
    /** @description The MAC address. */
    mac_address?: string | null;
    /** @description Who made it. */
    manufacturer?: string | null;
    /** @description Its model. */
    model?: string | null;
    /** @description Version of the operating system. */
    os_version?: string | null;
    /** @description More of that version, such as the name of a distribution. */
    os_version_extra?: string | null;
    /** @description The address that it was seen from; deprecated by the vendor. */
    public_ip?: string | null;
    /** @description Its serial number. */
    serial_number?: string | null;
    /** @description Who used it last; another user of the device is not told. */
    last_seen_user?: components["schemas"]["DeviceUser"] | null;
    /** @description The registration that was seen last, without its id. */
    last_seen_registration?: {
        /** @description Its profile of settings; with `include` only. */
        policy?: components["schemas"]["DevicePolicy"] | null;
    } | null;
}
/** @description One page of devices. */
export type DevicesResponse = components["schemas"]["Envelope"] & {
    /** @description The devices of this page. */
    result: components["schemas"]["Device"][];
    /** @description Where this page stands among the devices. */
    result_info?: components["schemas"]["CursorInfo"];
};
/**
 * @description Whose access to revoke. The reference page shows the account's body here, the OpenAPI files this one.
 *     Whether unknown fields are refused is undocumented.
 */
export interface RevokeZoneUserBody {
    /** @description The user's e-mail address; no format is documented. */
    email: string;
}
