import { type Auth0Client, createAuth0Client } from "@session-clients/auth0";
import type { CallOptions } from "@session-clients/core";
import { examples } from "../../generated/auth0.examples.ts";
import {
  all,
  CREDENTIAL,
  type Ids,
  type OperationUnderTest,
  type TestOptions,
} from "./operation-under-test.ts";

export const auth0Client = (options: TestOptions = {}) =>
  createAuth0Client({ baseUrl: "https://auth0.example/api/v2", token: CREDENTIAL, ...options });

const USER = { user_id: "auth0|507f1f77bcf86cd799439020" };
const SESSION = { id: "sess_9f2c" };
const METADATA = { session_metadata: { device_name: "Work laptop" } };
const TOKEN_METADATA = { refresh_token_metadata: { device_name: "Work laptop" } };
const TOKENS = { ids: ["rt_1", "rt_2"] };
const REVOKE = "the scopes delete:sessions and delete:refresh_tokens";

type Call = (auth0: Auth0Client, ids: Ids, call?: CallOptions) => Promise<unknown>;
type Details = Partial<OperationUnderTest> & { needs: string };

const json = (body: unknown) => () => Response.json(body);
const accepted = () => new Response(null, { status: 202 });

function entry(operation: string, line: string, details: Details, call: Call): OperationUnderTest {
  return {
    provider: "auth0",
    operation,
    line,
    ids: {},
    answer: accepted,
    errorBody: (message) => ({ statusCode: 400, error: "Bad Request", message }),
    ...details,
    run: async (ids, client, options) => call(auth0Client(client), ids, options),
  };
}

const sessions: Details = {
  ids: USER,
  answer: json(examples.listUserSessions[200].lastPage),
  promised: "sessions",
  needs: "the scope read:sessions",
};
const userTokens: Details = {
  ids: USER,
  answer: json(examples.listUserRefreshTokens[200].lastPage),
  promised: "tokens",
  needs: "the scope read:refresh_tokens",
};
const tokens: Details = {
  answer: json(examples.listRefreshTokens[200].lastPage),
  promised: "refresh_tokens",
  needs: "the scope read:refresh_tokens",
};
const ends = (needs: string, details: Partial<OperationUnderTest>): Details => ({
  mayBeEmpty: true,
  needs,
  ...details,
});

export const auth0Operations: OperationUnderTest[] = [
  entry("listUserSessions", "GET /users/{user_id}/sessions", sessions, (auth0, ids, call) =>
    auth0.listUserSessions(ids["user_id"]!, undefined, call),
  ),
  entry("allUserSessions", "GET /users/{user_id}/sessions", sessions, (auth0, ids, call) =>
    all(auth0.allUserSessions(ids["user_id"]!, undefined, call)),
  ),
  entry(
    "deleteUserSessions",
    "DELETE /users/{user_id}/sessions",
    ends("the scope delete:sessions", { ids: USER }),
    (auth0, ids, call) => auth0.deleteUserSessions(ids["user_id"]!, call),
  ),
  entry(
    "getSession",
    "GET /sessions/{id}",
    {
      ids: SESSION,
      answer: json(examples.getSession[200].documented),
      needs: "the scope read:sessions",
    },
    (auth0, ids, call) => auth0.getSession(ids["id"]!, call),
  ),
  entry(
    "updateSession",
    "PATCH /sessions/{id}",
    {
      ids: SESSION,
      sent: METADATA,
      answer: json(examples.updateSession[200].documented),
      needs: "the scope update:sessions",
    },
    (auth0, ids, call) => auth0.updateSession(ids["id"]!, METADATA, call),
  ),
  entry(
    "deleteSession",
    "DELETE /sessions/{id}",
    ends("the scope delete:sessions", { ids: SESSION }),
    (auth0, ids, call) => auth0.deleteSession(ids["id"]!, call),
  ),
  entry(
    "revokeSession",
    "POST /sessions/{id}/revoke",
    ends(REVOKE, { ids: SESSION }),
    (auth0, ids, call) => auth0.revokeSession(ids["id"]!, call),
  ),
  entry(
    "revokeUserAccess",
    "POST /users/{id}/revoke-access",
    ends(REVOKE, { ids: { id: USER.user_id }, sent: { session_id: "sess_9f2c" } }),
    (auth0, ids, call) => auth0.revokeUserAccess(ids["id"]!, { session_id: "sess_9f2c" }, call),
  ),
  entry(
    "listUserRefreshTokens",
    "GET /users/{user_id}/refresh-tokens",
    userTokens,
    (auth0, ids, call) => auth0.listUserRefreshTokens(ids["user_id"]!, undefined, call),
  ),
  entry(
    "allUserRefreshTokens",
    "GET /users/{user_id}/refresh-tokens",
    userTokens,
    (auth0, ids, call) => all(auth0.allUserRefreshTokens(ids["user_id"]!, undefined, call)),
  ),
  entry(
    "deleteUserRefreshTokens",
    "DELETE /users/{user_id}/refresh-tokens",
    ends("the scope delete:refresh_tokens", { ids: USER }),
    (auth0, ids, call) => auth0.deleteUserRefreshTokens(ids["user_id"]!, call),
  ),
  entry("listRefreshTokens", "GET /refresh-tokens", tokens, (auth0, _, call) =>
    auth0.listRefreshTokens(USER, call),
  ),
  entry("allRefreshTokens", "GET /refresh-tokens", tokens, (auth0, _, call) =>
    all(auth0.allRefreshTokens(USER, call)),
  ),
  entry(
    "getRefreshToken",
    "GET /refresh-tokens/{id}",
    {
      ids: { id: "rt_1" },
      answer: json(examples.getRefreshToken[200].documented),
      needs: "the scope read:refresh_tokens",
    },
    (auth0, ids, call) => auth0.getRefreshToken(ids["id"]!, call),
  ),
  entry(
    "updateRefreshToken",
    "PATCH /refresh-tokens/{id}",
    {
      ids: { id: "rt_1" },
      sent: TOKEN_METADATA,
      answer: json(examples.updateRefreshToken[200].documented),
      needs: "the scope update:refresh_tokens",
    },
    (auth0, ids, call) => auth0.updateRefreshToken(ids["id"]!, TOKEN_METADATA, call),
  ),
  entry(
    "deleteRefreshToken",
    "DELETE /refresh-tokens/{id}",
    ends("the scope delete:refresh_tokens", { ids: { id: "rt_1" } }),
    (auth0, ids, call) => auth0.deleteRefreshToken(ids["id"]!, call),
  ),
  entry(
    "revokeRefreshTokens",
    "POST /refresh-tokens/revoke",
    ends("the scope delete:refresh_tokens", { sent: TOKENS }),
    (auth0, _, call) => auth0.revokeRefreshTokens(TOKENS, call),
  ),
];
