import {
  createRocketChatClient,
  isRocketChatError,
  type TwoFactorChallenge,
  type WorkspaceSession,
  type WorkspaceSessionsPage,
} from "@session-clients/rocketchat";
import { expectTypeOf, test } from "vitest";

const valid = { baseUrl: "https://chat.example", userId: "u", authToken: "fake" };
const chat = createRocketChatClient(valid);

test("the credential is a user id with a token", () => {
  const { baseUrl, userId, authToken } = valid;
  createRocketChatClient({ baseUrl, userId, authToken: () => "fake" });
  // @ts-expect-error no token
  createRocketChatClient({ baseUrl, userId });
  // @ts-expect-error no user
  createRocketChatClient({ baseUrl, authToken });
  // @ts-expect-error no base URL
  createRocketChatClient({ userId, authToken });
  // @ts-expect-error the option is authToken
  createRocketChatClient({ ...valid, token: "fake" });
});

test("twoFactor is given a challenge and returns a code", () => {
  createRocketChatClient({ ...valid, twoFactor: ({ method }) => method });
  createRocketChatClient({
    ...valid,
    twoFactor: async ({ availableMethods }) => availableMethods[0] ?? "",
  });
  expectTypeOf<TwoFactorChallenge["attempt"]>().toEqualTypeOf<number>();
  // @ts-expect-error a code is text
  createRocketChatClient({ ...valid, twoFactor: () => 123456 });
  // @ts-expect-error no code
  createRocketChatClient({ ...valid, twoFactor: () => undefined });
  // @ts-expect-error the field is availableMethods
  createRocketChatClient({ ...valid, twoFactor: ({ methods }) => methods });
});

test("what a list is asked for", () => {
  void chat.listWorkspaceSessions({
    count: 5,
    offset: 5,
    filter: "x",
    sort: { loginAt: -1, "device.os.name": 1 },
  });
  // @ts-expect-error the key is count
  void chat.listWorkspaceSessions({ limit: 5 });
  // @ts-expect-error the server refuses this key, though the vendor's page shows it
  void chat.listWorkspaceSessions({ sort: { _id: 1 } });
  // @ts-expect-error 1 or -1
  void chat.listWorkspaceSessions({ sort: { loginAt: 2 } });
  // @ts-expect-error an object
  void chat.listWorkspaceSessions({ sort: "loginAt" });
  // @ts-expect-error the walk goes by offset itself
  chat.allWorkspaceSessions({ offset: 5 });
  // @ts-expect-error the option is timeoutMs
  void chat.listWorkspaceSessions({}, { timeout: 1 });
});

test("what it answers", () => {
  expectTypeOf(chat.listWorkspaceSessions).returns.resolves.toEqualTypeOf<WorkspaceSessionsPage>();
  const session = {} as WorkspaceSession;
  expectTypeOf(session.loginAt).toEqualTypeOf<string>();
  expectTypeOf(session._user?.username).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the field is sessionId
  session.id;
  // @ts-expect-error absent when the user's record is gone
  session._user.name;
  expectTypeOf(chat.allWorkspaceSessions()).toExtend<AsyncIterable<WorkspaceSession>>();
  expectTypeOf(chat.allWorkspaceSessions().pages()).toEqualTypeOf<
    AsyncIterable<WorkspaceSessionsPage>
  >();
});

test("the guard narrows the body of an error by its status", () => {
  const error: unknown = undefined;
  if (isRocketChatError(error, 403)) {
    expectTypeOf(error.status).toEqualTypeOf<403>();
    expectTypeOf(error.body.error).toEqualTypeOf<string>();
    // @ts-expect-error a 403 has no details
    error.body.details;
  }
  if (isRocketChatError(error, 401)) {
    expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
  }
  if (isRocketChatError(error, 400) && error.body.errorType === "totp-required") {
    expectTypeOf(error.body.success).toEqualTypeOf<false>();
  }
  if (isRocketChatError(error, 429)) {
    expectTypeOf(error.body.error).toEqualTypeOf<string | undefined>();
  }
  if (isRocketChatError(error)) {
    expectTypeOf(error.provider).toEqualTypeOf<"rocketchat">();
  }
});
