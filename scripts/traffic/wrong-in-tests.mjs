/**
 * What tests do that no description allows, and why they mean it. Nothing that a client of ours sends is
 * excused by it.
 *
 * @type {readonly { test: string, problems: readonly RegExp[], reason: string }[]} `test` is a file or a
 *   folder, with a slash at its end
 */
export const wrongInTests = [
  {
    test: "test/emulator/",
    problems: [/request body(\/\S+)? (must|is not JSON|boolean schema)/],
    reason: "bodies of every kind that the vendors refuse",
  },
  {
    test: "test/emulator/",
    problems: [/does not satisfy documented OpenAPI security/],
    reason: "requests without a credential, or with one of another kind, are refused",
  },
  {
    test: "test/emulator/auth0-access.test.ts",
    problems: [/query parameter user_id is missing/, /the request body is missing/],
    reason: "the credential is looked at before the rest of the request",
  },
  {
    test: "test/emulator/auth0-access.test.ts",
    problems: [/GET \/auth0\/api\/v2\/users\b/],
    reason: "a path of Auth0's that is not emulated",
  },
  {
    test: "test/emulator/auth0-refresh-tokens.test.ts",
    problems: [/query parameter user_id is missing/],
    reason: "a list of nobody's tokens is refused",
  },
  {
    test: "test/emulator/auth0-sessions.test.ts",
    problems: [/query parameter take is wrong/, /path parameter id is wrong/],
    reason: "values out of bounds are refused",
  },
  {
    test: "test/emulator/bounds.test.ts",
    problems: [/query parameter "?(take|count|per_page)"?( is wrong|:)/],
    reason: "extreme values are refused",
  },
  {
    test: "test/emulator/faults.test.ts",
    problems: [/HEAD \/auth0\//],
    reason: "an answer to HEAD has no body that a fault could cut",
  },
  {
    test: "test/emulator/cloudflare-access.test.ts",
    problems: [/the request body is missing/, /DELETE \S+\/active_sessions\//],
    reason: "a revocation of nobody is refused, and that of a single session does not exist",
  },
  {
    test: "test/emulator/faults.test.ts",
    problems: [/header retry-after is not documented/],
    reason: "a failure takes whatever headers the test asks for",
  },
  {
    test: "test/emulator/listen.test.ts",
    problems: [/path parameter session_id is wrong/],
    reason: "whether a port answers does not depend on the id",
  },
  {
    test: "test/emulator/prefactor.test.ts",
    problems: [/path parameter session_id is wrong/, /GET \/prefactor\/api\/v1\/sessions\b/],
    reason: "ids that cannot be one are refused, and a list is not documented",
  },
  {
    test: "test/emulator/rocketchat-checks.test.ts",
    problems: [/query parameter .*\bx\b/, /the request body is missing/],
    reason: "which of several mistakes the server refuses first",
  },
  {
    test: "test/emulator/rocketchat-lists.test.ts",
    problems: [
      /query parameter "?count\b/,
      /query parameter "?offset\b/,
      /query parameter sort\b/,
      /query parameter .*\bfields\b/,
      /query parameter .*\bquery\b/,
      /query parameter .*\bsearch\b/,
    ],
    reason: "pages, orders and filters that are refused, or taken although no page says so",
  },
  {
    test: "test/emulator/rocketchat-sessions.test.ts",
    problems: [/query parameter sessionId is missing/, /query parameter .*\bx\b/],
    reason: "a query without the session's id, or with more, is refused",
  },
  {
    test: "test/emulator/rocketchat-two-factor.test.ts",
    problems: [/header parameter X-2fa-Method is wrong/],
    reason: "a method that does not exist is refused",
  },
  {
    test: "test/contract/vendor-clients/auth0.test.ts",
    problems: [/header .*\bauth0-client\b/],
    reason: "Auth0's own client tells its version in a header that no page names",
  },
  {
    test: "test/contract/vendor-clients/cloudflare-access.test.ts",
    problems: [/header .*\bapi-version\b/, /header .*\bx-stainless-/],
    reason: "Cloudflare's own client tells its version and platform in headers that no page names",
  },
  {
    test: "test/contract/vendor-clients/cloudflare-access.test.ts",
    problems: [/unevaluated properties body_devices/],
    reason: "Cloudflare's own client sends the body's `devices` under another name",
  },
  {
    test: "test/tooling/traffic/",
    problems: [/./],
    reason: "the tests of this very check plant faults of every kind",
  },
];
