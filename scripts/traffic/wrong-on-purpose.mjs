import { bodyless, noHeader, noSchema, refused, unnamed } from "./beyond-drift.mjs";

/**
 * @typedef {object} WrongExchange
 * @property {import("../bundle-spec.mjs").Provider} provider
 * @property {string} what is wrong with it
 * @property {string} line of the request, after the provider's base URL
 * @property {Record<string, string>} [headers] in place of good credentials
 * @property {unknown} [body] of the request
 * @property {{ of: import("@session-clients/emulator").OperationName, status?: number, headers?: Record<string, string>, body?: any }} [answer]
 *   what is answered in place of the emulator's own answer, with 200 unless it says otherwise
 * @property {RegExp} [drift] what drift has to say
 * @property {RegExp} [own] what our own check has to say
 * @property {string} [unseen] why drift says nothing
 */

const user = "/users/auth0%7C507f1f77bcf86cd799439020";
const account = "/accounts/023e105f4ecef8ad9ca31a8372d0c353/access";
const person = `${account}/users/f174e90a-fafe-4643-bbbc-4a0ed4fc8415`;
const session = "/api/v1/session/013xrzp12g3nqk8nkv4y96wrbzje9dsr";

/** Wrong requests. @type {readonly WrongExchange[]} */
const requests = [
  {
    provider: "auth0",
    what: "a path that is not documented",
    line: `GET ${user}/session`,
    drift: /Undocumented endpoint/,
    own: /is not documented/,
  },
  {
    provider: "auth0",
    what: "no credential",
    line: `GET ${user}/sessions`,
    headers: {},
    drift: /does not satisfy documented OpenAPI security/,
  },
  {
    provider: "prefactor",
    what: "another scheme than Bearer",
    line: `GET ${session}`,
    headers: { authorization: "Basic ZmFrZTpmYWtl" },
    drift: /does not satisfy documented OpenAPI security/,
  },
  {
    provider: "cloudflare-access",
    what: "a key without its e-mail address",
    line: `GET ${account}/users`,
    headers: { "x-auth-key": "fake-cloudflare-key" },
    drift: /does not satisfy documented OpenAPI security/,
  },
  {
    provider: "rocketchat",
    what: "a token without its user id",
    line: "GET /api/v1/sessions/list",
    headers: { "x-auth-token": "fake-rocketchat-token" },
    drift: /does not satisfy documented OpenAPI security/,
  },
  {
    provider: "auth0",
    what: "a query parameter that is not documented",
    line: `GET ${user}/sessions?page=1`,
    drift: /Undocumented query parameter in traffic: "page"/,
    own: /query parameter page is not documented/,
  },
  {
    provider: "cloudflare-access",
    what: "a query parameter of the wrong type, which is let through",
    line: `GET ${account}/users?page=first`,
    drift: /Invalid query parameter "page"/,
    own: /query parameter page is wrong/,
  },
  {
    provider: "auth0",
    what: "a query parameter out of bounds",
    line: `GET ${user}/sessions?take=101`,
    own: /query parameter take is wrong/,
    unseen: refused,
  },
  {
    provider: "auth0",
    what: "a required query parameter that is missing",
    line: "GET /refresh-tokens",
    own: /query parameter user_id is missing/,
    unseen: refused,
  },
  {
    provider: "auth0",
    what: "a path parameter that is too long",
    line: `POST /sessions/${"s".repeat(51)}/revoke`,
    own: /path parameter id is wrong/,
    unseen: refused,
  },
  {
    provider: "rocketchat",
    what: "JSON in the query with a key that is not documented",
    line: `GET /api/v1/sessions/list?sort=${encodeURIComponent('{"_id":1}')}`,
    own: /query parameter sort .*_id/,
    unseen: refused,
  },
  {
    provider: "auth0",
    what: "an empty change",
    line: "PATCH /sessions/sess_9f2c",
    body: {},
    own: /request body must NOT have fewer than 1 properties/,
    unseen: refused,
  },
  {
    provider: "rocketchat",
    what: "no body",
    line: "POST /api/v1/sessions/logout.me",
    own: /the request body is missing/,
    unseen: refused,
  },
  {
    provider: "cloudflare-access",
    what: "a property of the wrong type, which is let through",
    line: `POST ${account}/organizations/revoke_user`,
    body: { email: "jdoe@example.com", warp_session_reauth: "yes" },
    drift: /Request field "warp_session_reauth" must be boolean/,
    own: /request body\/warp_session_reauth must be boolean/,
  },
  {
    provider: "cloudflare-access",
    what: "a property that is not documented, which is let through",
    line: `POST ${account}/organizations/revoke_user`,
    body: { email: "jdoe@example.com", body_devices: true },
    own: /request body must NOT have unevaluated properties body_devices/,
    unseen: unnamed,
  },
  {
    provider: "prefactor",
    what: "a request header that is not documented",
    line: `GET ${session}`,
    headers: { authorization: "Bearer fake-prefactor-token", "x-debug": "1" },
    drift: /Undocumented header in traffic: "x-debug"/,
    own: /request header x-debug is not documented/,
  },
];

/** Wrong answers to good requests. @type {readonly WrongExchange[]} */
const answers = [
  {
    provider: "auth0",
    what: "a list that is no list",
    line: `GET ${user}/sessions`,
    answer: { of: "auth0.listUserSessions", body: { sessions: "none" } },
    drift: /Response field "sessions" must be array/,
    own: /body\/sessions must be array/,
  },
  {
    provider: "auth0",
    what: "an item without its required id",
    line: "GET /refresh-tokens/rt_4b1d",
    answer: { of: "auth0.getRefreshToken", body: { client_id: "exampleClient" } },
    drift: /missing required field "id"/,
    own: /must have required property 'id'/,
  },
  {
    provider: "auth0",
    what: "an error without its status",
    line: `GET ${user}/sessions`,
    answer: { of: "auth0.listUserSessions", status: 404, body: { error: "Not Found" } },
    drift: /missing required field "statusCode"/,
    own: /must have required property 'statusCode'/,
  },
  {
    provider: "auth0",
    what: "a null that is not documented",
    line: "GET /refresh-tokens/rt_4b1d",
    answer: { of: "auth0.getRefreshToken", body: { id: "rt_4b1d", rotating: null } },
    drift: /Response field "rotating" must be boolean/,
    own: /body\/rotating must be boolean/,
  },
  {
    provider: "prefactor",
    what: "text that is no IP address",
    line: `GET ${session}`,
    answer: {
      of: "prefactor.getSession",
      body: { summary: { last_seen: { remote_ip: "localhost" } } },
    },
    drift: /remote_ip/,
    own: /remote_ip must match format/,
  },
  {
    provider: "prefactor",
    what: "a value outside an enumeration, which the types leave open",
    line: `GET ${session}`,
    answer: { of: "prefactor.getSession", body: { summary: { status: "paused" } } },
    drift: /"summary.status" has a value outside allowed enum/,
    own: /body\/summary\/status must be equal to one of/,
  },
  {
    provider: "cloudflare-access",
    what: "a failure with 200",
    line: `GET ${person}`,
    answer: {
      of: "cloudflareAccess.getUser",
      body: { success: false, errors: [], messages: [], result: null },
    },
    drift: /"success"/,
    own: /body\/success must be equal to constant/,
  },
  {
    provider: "rocketchat",
    what: "JSON that is cut",
    line: "GET /api/v1/sessions/list",
    answer: {
      of: "rocketchat.listOwnSessions",
      headers: { "content-type": "application/json" },
      body: '{"sessions":[',
    },
    drift: /Response body is not valid JSON/,
    own: /body is not JSON/,
  },
  {
    provider: "rocketchat",
    what: "a status that is not documented",
    line: "GET /api/v1/sessions/list",
    answer: { of: "rocketchat.listOwnSessions", status: 418, body: { success: false } },
    own: /status is not documented/,
    unseen: unnamed,
  },
  {
    provider: "cloudflare-access",
    what: "a property that is not documented",
    line: `GET ${person}`,
    answer: {
      of: "cloudflareAccess.getUser",
      body: { success: true, errors: [], messages: [], result: { e_mail: "a@example.com" } },
    },
    own: /body\/result must NOT have unevaluated properties e_mail/,
    unseen: unnamed,
  },
  {
    provider: "prefactor",
    what: "a response header that is not documented",
    line: `GET ${session}`,
    answer: { of: "prefactor.getSession", headers: { "x-powered-by": "a server" }, body: {} },
    own: /header x-powered-by is not documented/,
    unseen: unnamed,
  },
  {
    provider: "auth0",
    what: "a response header of the wrong form",
    line: `GET ${user}/sessions`,
    answer: {
      of: "auth0.listUserSessions",
      headers: { "x-ratelimit-remaining": "many" },
      body: { sessions: [] },
    },
    own: /header x-ratelimit-remaining is wrong/,
    unseen: noHeader,
  },
  {
    provider: "cloudflare-access",
    what: "an HTML page with 200",
    line: `GET ${person}`,
    answer: {
      of: "cloudflareAccess.getUser",
      headers: { "content-type": "text/html" },
      body: "<html></html>",
    },
    own: /body of media type text\/html is not documented/,
    unseen: bodyless,
  },
  {
    provider: "rocketchat",
    what: "no body where one is documented",
    line: "GET /api/v1/sessions/list",
    answer: {
      of: "rocketchat.listOwnSessions",
      headers: { "content-type": "application/json" },
      body: "",
    },
    own: /no body, where one is documented/,
    unseen: bodyless,
  },
  {
    provider: "auth0",
    what: "a body where none is documented",
    line: "DELETE /sessions/sess_9f2c",
    answer: { of: "auth0.deleteSession", status: 202, body: { id: "sess_9f2c" } },
    own: /a body, where none is documented/,
    unseen: noSchema,
  },
];

export const wrongExchanges = [...requests, ...answers];
