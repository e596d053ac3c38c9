import {
  type ApiError,
  type Auth0Client,
  createAuth0Client,
  isAuth0Error,
  type LogEvent,
  type LogsAfterPage,
  type LogsPage,
  type RefreshToken,
  type Session,
  type User,
  type UserSessionsPage,
  type UserSessionsQuery,
  type UsersPage,
  type Walk,
} from "@session-clients/auth0";
import { expectTypeOf, test } from "vitest";

const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake" });

test("the credentials are a token, a function of one, or client credentials, and never two of them", () => {
  const domain = "acme.eu.auth0.com";
  createAuth0Client({ domain, token: () => "fake" });
  createAuth0Client({ domain, token: async () => ({ token: "fake", expiresAt: new Date(0) }) });
  createAuth0Client({ domain, clientId: "fake", clientSecret: "fake" });
  createAuth0Client({ baseUrl: "https://proxy.example/api/v2", token: "fake" });
  // @ts-expect-error no credential
  createAuth0Client({ domain });
  // @ts-expect-error no domain and no baseUrl
  createAuth0Client({ token: "fake" });
  // @ts-expect-error both
  createAuth0Client({ domain, baseUrl: "https://proxy.example", token: "fake" });
  // @ts-expect-error both
  createAuth0Client({ domain, token: "fake", clientId: "fake", clientSecret: "fake" });
  // @ts-expect-error a token and half of them
  createAuth0Client({ domain, token: "fake", clientId: "fake" });
  // @ts-expect-error a token and the other half
  createAuth0Client({ domain, token: "fake", clientSecret: "fake" });
  // @ts-expect-error half of them
  createAuth0Client({ domain, clientId: "fake" });
  // @ts-expect-error the option is token
  createAuth0Client({ domain, accessToken: "fake" });
  // @ts-expect-error the option is timeoutMs
  createAuth0Client({ domain, token: "fake", timeout: 1 });
  // @ts-expect-error only false or an object
  createAuth0Client({ domain, token: "fake", retry: true });
  // @ts-expect-error a token is text
  createAuth0Client({ domain, token: 7 });
});

test("what a list is asked for", () => {
  void auth0.listUserSessions("u", { take: 1, from: "c", include_totals: true });
  // @ts-expect-error the key is take
  void auth0.listUserSessions("u", { limit: 1 });
  // @ts-expect-error the key is include_totals
  void auth0.listUserSessions("u", { includeTotals: true });
  // @ts-expect-error a number
  void auth0.listUserSessions("u", { take: "1" });
  // @ts-expect-error no user
  void auth0.listUserSessions();
  // @ts-expect-error an id is text
  void auth0.listUserSessions(7);
  // @ts-expect-error the option is timeoutMs
  void auth0.listUserSessions("u", {}, { timeout: 1 });
  // @ts-expect-error the key is take, in a walk too
  auth0.allUserSessions("u", { limit: 1 });
});

test("what a list answers", () => {
  const page = auth0.listUserSessions("u", { take: 1 });
  expectTypeOf(page).resolves.toEqualTypeOf<UserSessionsPage>();
  expectTypeOf(auth0.listUserSessions("u")).resolves.toEqualTypeOf<UserSessionsPage>();
  const asked = auth0.listUserSessions("u", { include_totals: true });
  expectTypeOf(asked).resolves.toEqualTypeOf<UserSessionsPage>();
  expectTypeOf<UserSessionsPage["next"]>().toEqualTypeOf<string | null | undefined>();
  const session = {} as Session;
  expectTypeOf(session.id).toEqualTypeOf<string>();
  expectTypeOf(session.user_id).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the field is user_id
  session.userId;
  // @ts-expect-error the field is next
  ({}) as UserSessionsPage["next_cursor"];
  // @ts-expect-error may be null
  session.expires_at.toString();
  // @ts-expect-error may be absent
  session.device.last_ip;
});

test("a list is an array where that is asked for, and either where the compiler cannot tell", () => {
  const as = { include_totals: false } as const;
  expectTypeOf(auth0.listUserSessions("u", as)).resolves.toEqualTypeOf<Session[]>();
  expectTypeOf(auth0.listUserRefreshTokens("u", as)).resolves.toEqualTypeOf<RefreshToken[]>();
  const either = {} as UserSessionsQuery;
  expectTypeOf(auth0.listUserSessions("u", either)).resolves.toEqualTypeOf<
    UserSessionsPage | Session[]
  >();
});

test("a walk yields sessions, and pages() pages", () => {
  const walk = auth0.allUserSessions("u");
  expectTypeOf(walk).toExtend<AsyncIterable<Session>>();
  expectTypeOf(walk.pages()).toEqualTypeOf<AsyncIterable<UserSessionsPage>>();
});

test("the functions are bound: they can be taken off the client", () => {
  const { listUserSessions } = auth0;
  expectTypeOf(listUserSessions).toEqualTypeOf<Auth0Client["listUserSessions"]>();
});

test("the guard narrows the body of an error", () => {
  const error: unknown = undefined;
  // @ts-expect-error unknown before the guard
  error.body;
  if (isAuth0Error(error)) {
    expectTypeOf(error).toExtend<ApiError>();
    expectTypeOf(error.provider).toEqualTypeOf<"auth0">();
    expectTypeOf(error.body.statusCode).toEqualTypeOf<number>();
    expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the field is errorCode
    error.body.error_code;
  }
  if (isAuth0Error(error, 404)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
  }
});

test("what users, grants, device credentials and events are asked for", () => {
  // @ts-expect-error no address
  void auth0.listUsersByEmail({});
  // @ts-expect-error no user
  void auth0.deleteUserGrants({});
  // @ts-expect-error no user
  void auth0.deleteUserGrants();
  // @ts-expect-error a user who may be missing
  void auth0.deleteUserGrants({ user_id: undefined });
  // @ts-expect-error the user alone
  void auth0.deleteUserGrants({ user_id: "u", client_id: "c" });
  // @ts-expect-error true or false
  void auth0.setUserBlocked("u", "true");
  // @ts-expect-error neither
  void auth0.setUserBlocked("u");
  // @ts-expect-error no type
  void auth0.listDeviceCredentials({ user_id: "u" });
  // @ts-expect-error no such type
  void auth0.listDeviceCredentials({ type: "token" });
  // @ts-expect-error the key is per_page
  void auth0.listUsers({ take: 5 });
  // @ts-expect-error the page is the walk's own
  auth0.allUsers({ page: 1 });
  // @ts-expect-error a search is ignored after an event
  void auth0.listLogs({ from: "e", q: "type:s" });
  // @ts-expect-error and so it is in a walk
  auth0.allLogs({ from: "e", q: "type:s" });
  // @ts-expect-error Auth0 refuses the older word
  void auth0.listLogs({ search: "ana" });
});

test("which form a list by page number has is known from what was asked", () => {
  expectTypeOf(auth0.listUsers()).resolves.toEqualTypeOf<UsersPage>();
  expectTypeOf(auth0.listUsers({ q: "a" })).resolves.toEqualTypeOf<UsersPage>();
  expectTypeOf(auth0.listUsers({ include_totals: false })).resolves.toEqualTypeOf<User[]>();
  const include_totals = Math.random() > 2;
  expectTypeOf(auth0.listUsers({ include_totals })).resolves.toEqualTypeOf<UsersPage | User[]>();
  expectTypeOf(auth0.listLogs({ from: "e" })).resolves.toEqualTypeOf<LogEvent[]>();
  expectTypeOf(auth0.listLogs({ q: "a" })).resolves.toEqualTypeOf<LogsPage>();
  expectTypeOf(auth0.allLogs({ from: "e" })).toEqualTypeOf<Walk<LogEvent, LogsAfterPage>>();
  expectTypeOf(auth0.allLogs({ q: "a" })).toEqualTypeOf<Walk<LogEvent, LogsPage>>();
  expectTypeOf<User["user_id"]>().toEqualTypeOf<string>();
  expectTypeOf<LogEvent["log_id"]>().toEqualTypeOf<string>();
});
