import { createAuth0Client, type RefreshToken, type Session } from "@session-clients/auth0";
import { expectTypeOf, test } from "vitest";

const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake" });

test("revokeRefreshTokens takes its four legal combinations, and no other", () => {
  void auth0.revokeRefreshTokens({ ids: ["a"] });
  void auth0.revokeRefreshTokens({ user_id: "u" });
  void auth0.revokeRefreshTokens({ user_id: "u", client_id: "c" });
  void auth0.revokeRefreshTokens({ user_id: "u", client_id: "c", audience: "a" });
  // @ts-expect-error nothing
  void auth0.revokeRefreshTokens({});
  // @ts-expect-error no body
  void auth0.revokeRefreshTokens();
  // @ts-expect-error both ids and a user
  void auth0.revokeRefreshTokens({ ids: ["a"], user_id: "u" });
  // @ts-expect-error an application without its user
  void auth0.revokeRefreshTokens({ client_id: "c" });
  // @ts-expect-error an API without its application
  void auth0.revokeRefreshTokens({ user_id: "u", audience: "a" });
  // @ts-expect-error the field is user_id
  void auth0.revokeRefreshTokens({ userId: "u" });
});

test("an update needs a property", () => {
  void auth0.updateSession("s", { session_metadata: null });
  // @ts-expect-error no property
  void auth0.updateSession("s", {});
  // @ts-expect-error no body
  void auth0.updateSession("s");
  // @ts-expect-error unknown property
  void auth0.updateSession("s", { session_metadata: {}, user_id: "u" });
  // @ts-expect-error no property
  void auth0.updateRefreshToken("t", {});
  // @ts-expect-error the property is refresh_token_metadata
  void auth0.updateRefreshToken("t", { session_metadata: {} });
});

test("what ends something resolves with nothing", () => {
  expectTypeOf(auth0.deleteUserSessions).returns.resolves.toEqualTypeOf<void>();
  expectTypeOf(auth0.deleteSession).returns.resolves.toEqualTypeOf<void>();
  expectTypeOf(auth0.revokeSession).returns.resolves.toEqualTypeOf<void>();
  expectTypeOf(auth0.revokeUserAccess).returns.resolves.toEqualTypeOf<void>();
  expectTypeOf(auth0.updateSession).returns.resolves.toEqualTypeOf<Session>();
  // @ts-expect-error the field is session_id
  void auth0.revokeUserAccess("u", { sessionId: "s" });
});

test("refresh tokens", () => {
  expectTypeOf(auth0.getRefreshToken).returns.resolves.toEqualTypeOf<RefreshToken>();
  expectTypeOf(auth0.allUserRefreshTokens("u")).toExtend<AsyncIterable<RefreshToken>>();
  void auth0.listRefreshTokens({ user_id: "u" });
  // @ts-expect-error no user
  void auth0.listRefreshTokens({ take: 1 });
  // @ts-expect-error no query
  void auth0.listRefreshTokens();
  // @ts-expect-error the list is in tokens
  void auth0.listUserRefreshTokens("u").then((page) => page.refresh_tokens);
  // @ts-expect-error the list is in refresh_tokens
  void auth0.listRefreshTokens({ user_id: "u" }).then((page) => page.tokens);
});
