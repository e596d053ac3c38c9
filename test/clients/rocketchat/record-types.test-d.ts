import {
  createRocketChatClient,
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
