// Generated from specs/prefactor by scripts/generate.ts; do not edit.

export interface paths {
    "/api/v1/session/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one session
         * @description One login session of an end user. The permission it needs is undocumented; that there is one is inferred from
         *     the error code `not_permitted`. Rate limits are undocumented too.
         */
        get: operations["getSession"];
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
        Pfid: Pfid;
        SessionActions: SessionActions;
        NullablePfid: NullablePfid;
        InteractionDetails: InteractionDetails;
        NullableInteractionDetails: NullableInteractionDetails;
        SessionSummary: SessionSummary;
        Session: Session;
        Error: Error;
    };
    responses: {
        /**
         * @description Any refusal. No status is documented; those named below are paired with their codes in the tests of
         *     today's SDKs, the others are inferred from the code's name.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault on the server's side. The status is undocumented; the body is assumed to be the same. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the session. The page gives no type; the schema of `summary.id` does.
         * @example 013xrzp12g3nqk8nkv4y96wrbzje9dsr
         */
        SessionId: components["schemas"]["Pfid"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session. The page gives no type; the schema of `summary.id` does.
                 * @example 013xrzp12g3nqk8nkv4y96wrbzje9dsr
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. The page names no status; 200 is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
/**
 * @description An id. The page says that it is a text; that it is a PFID is inferred from the vendor's library of that name,
 *     whose form all ids of the page have: 32 characters of lower-case Crockford base32, of which the first ten
 *     hold the time in milliseconds, six the partition, and sixteen are random. It carries no kind, so a device id
 *     cannot be told from a session id.
 * @example 013xrzp12g3nqk8nkv4y96wrbzje9dsr
 */
export type Pfid = string;
/** @description What the caller may do with the session, by its name. */
export interface SessionActions {
    /** @description Whether the session can be revoked, by its name. How to do so is undocumented. */
    revoke?: boolean;
}
/** @description A PFID where the page shows one, and null where there can be none (inferred). */
export type NullablePfid = components["schemas"]["Pfid"] | null;
/** @description What was known of the device at one moment. */
export interface InteractionDetails {
    /** @description The moment, in epoch seconds (a PFID counts milliseconds). */
    at?: number;
    /**
     * @description IP address. The page shows IPv4 as the first of several alternatives and hides the rest; IPv6 and null
     *     are inferred.
     */
    remote_ip?: string | null;
    /** @description User-Agent of the request. */
    user_agent?: string;
}
/** @description The page shows this object as the first of several alternatives and hides the rest; null is inferred. */
export type NullableInteractionDetails = components["schemas"]["InteractionDetails"] | null;
/**
 * @description The session. The page marks no field as required, and describes neither the session's type nor its title; what
 *     these are, and what each id is of, is said by their names.
 */
export interface SessionSummary {
    /** @description Account that the session belongs to. */
    account_id?: components["schemas"]["Pfid"];
    /** @description Identity of the user who is logged in; null while nobody is (inferred). */
    authenticated_identity_id?: components["schemas"]["NullablePfid"];
    /** @description Device that holds the session. */
    device_id?: components["schemas"]["Pfid"];
    /** @description Domain of the session. What a domain is, is undocumented. */
    domain_id?: components["schemas"]["Pfid"];
    /** @description The device as it was seen first; null where it was not yet (inferred). */
    first_seen?: components["schemas"]["NullableInteractionDetails"];
    /** @description The session itself. */
    id?: components["schemas"]["Pfid"];
    /** @description The device as it was seen last; null where it was not yet (inferred). */
    last_seen?: components["schemas"]["NullableInteractionDetails"];
    /** @description Pool that the session belongs to. No other pool knows the session. */
    pool_id?: components["schemas"]["Pfid"];
    /** @description Whether a browser or an API client holds the session. */
    session_type?: "browser" | "api" | (string & {});
    /**
     * @description `unauthenticated` before the login, `authenticated` after it, `complete` after a logout, `revoked` when
     *     cut short. `new` is on the reference page but not in the concept guide.
     */
    status?: "new" | "unauthenticated" | "authenticated" | "complete" | "revoked" | (string & {});
    /** @description Title for people. */
    title?: string;
    /** @description Kind of the object. */
    type?: "session" | (string & {});
}
/**
 * @description A session with what can be done to it. Today's API wraps its answers in `details` instead; whether this
 *     one also had a `status` beside its two fields is undocumented.
 */
export interface Session {
    /** @description What may be done with the session, by its name. */
    actions?: components["schemas"]["SessionActions"];
    /** @description What is known of the session. */
    summary?: components["schemas"]["SessionSummary"];
}
/**
 * @description An error. The page shows it as the first of several alternatives and hides the rest. Tests of today's
 *     SDKs know codes outside the documented list, bodies with only `error`, and `errors` by field, so
 *     nothing is required here.
 */
export interface Error {
    /** @description Kind of error. No HTTP status is documented for any of them. */
    code?: "bad_request" | "bad_authtoken" | "not_authenticated" | "not_permitted" | "not_implemented" | "unknown" | "not_found" | "unexpected_ref_type" | "unexpected" | "invalid_action" | "invalid_value" | "required_value" | (string & {});
    /** @description The error in words. */
    message?: string;
    /** @description Marks the body as an error. */
    status?: "error" | (string & {});
    /** @description Undocumented; in tests of today's SDKs. */
    error?: string;
    /** @description Messages by field. Undocumented; in tests of today's SDKs with 422. */
    errors?: {
        [key: string]: string[];
    };
}
