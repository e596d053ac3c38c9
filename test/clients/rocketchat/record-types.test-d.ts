import {
  createRocketChatClient,
  isLastOwnerError,
  type ListedUser,
  type OwnSession,
  type OwnSessionDetails,
  type OwnSessionInfo,
} from "@session-clients/rocketchat";
import { expectTypeOf, test } from "vitest";

const chat = createRocketChatClient({
  baseUrl: "https://c.example",
  userId: "u",
  authToken: "fake",
});

test("the record of a session has no login token by its type, unless it is asked for", () => {
  const info = chat.getOwnSession("s");
  expectTypeOf(info).resolves.toEqualTypeOf<OwnSessionInfo>();
  // @ts-expect-error dropped
  void info.then((session) => session.loginToken);
  const details = chat.getOwnSession("s", { includeLoginToken: true });
  expectTypeOf(details).resolves.toEqualTypeOf<OwnSessionDetails>();
  expectTypeOf<OwnSessionDetails>().toHaveProperty("loginToken");
  // @ts-expect-error the option is includeLoginToken
  void chat.getOwnSession("s", { loginToken: true });
});

test("the caller's sessions have no user, and may be marked as current", () => {
  expectTypeOf<OwnSession["current"]>().toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error only the workspace's have one
  ({}) as OwnSession["_user"];
  expectTypeOf(chat.allOwnSessions()).toExtend<AsyncIterable<OwnSession>>();
});

test("a session is named by its id", () => {
  void chat.logoutOwnSession("s");
  // @ts-expect-error no id
  void chat.logoutWorkspaceSession();
  // @ts-expect-error text
  void chat.getWorkspaceSession(7);
  // @ts-expect-error an id, not a body
  void chat.logoutOwnSession({ sessionId: "s" });
});

test("a user is meant by one thing, and acted on by id", () => {
  void chat.getUserInfo({ userId: "u" });
  void chat.getUserInfo({ email: "a@example.com" });
  // @ts-expect-error nobody
  void chat.getUserInfo({});
  // @ts-expect-error one of them
  void chat.getUserInfo({ userId: "u", username: "n" });
  // @ts-expect-error nobody
  void chat.getUserInfo();
  // @ts-expect-error not looked up by this
  void chat.getUserInfo({ importId: "i" });
  // @ts-expect-error no id: the server would log the caller out
  void chat.logoutUser();
  // @ts-expect-error an id, not a body
  void chat.logoutUser({ userId: "u" });
  // @ts-expect-error whether the user may log in
  void chat.setUserActiveStatus({ userId: "u" });
  void chat.setUserActiveStatus({ userId: "u", activeStatus: true, confirmRelinquish: false });
});

test("the lists of users offer no filter that a server ignores", () => {
  void chat.listUsers({ email: "a@example.com", count: 5, offset: 5 });
  void chat.listUsersByStatus({ status: "active", hasLoggedIn: true, searchTerm: "a" });
  // @ts-expect-error ignored
  void chat.listUsers({ query: "{}" });
  // @ts-expect-error neither of the two
  void chat.listUsersByStatus({ status: "gone" });
  // @ts-expect-error the walk goes by offset itself
  chat.allUsers({ offset: 5 });
  expectTypeOf(chat.allUsers()).toExtend<AsyncIterable<ListedUser>>();
  expectTypeOf<ListedUser["emails"]>().toEqualTypeOf<
    { address: string; verified?: boolean }[] | undefined
  >();
  expectTypeOf<ListedUser["active"]>().toEqualTypeOf<boolean | undefined>();
});

test("the error of an only owner has the rooms", () => {
  const error: unknown = undefined;
  if (isLastOwnerError(error)) {
    expectTypeOf(error.body.details.shouldChangeOwner).toEqualTypeOf<string[]>();
  }
});
