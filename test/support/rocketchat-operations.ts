import type { CallOptions } from "@session-clients/core";
import { createRocketChatClient, type RocketChatClient } from "@session-clients/rocketchat";
import { examples } from "../../generated/rocketchat.examples.ts";
import {
  all,
  CREDENTIAL,
  type OperationUnderTest,
  type TestOptions,
} from "./operation-under-test.ts";

export const rocketChatClient = (options: TestOptions = {}) =>
  createRocketChatClient({
    baseUrl: "https://rocketchat.example",
    userId: "fakeUserId",
    authToken: CREDENTIAL,
    ...options,
  });

const VIEW = "the permission view-device-management";
const own = examples.getOwnSession[200].documented;
const other = examples.getWorkspaceSession[200].documented;

function entry(
  operation: string,
  line: string,
  details: Pick<OperationUnderTest, "answer"> & Partial<OperationUnderTest>,
  call: (chat: RocketChatClient, call?: CallOptions) => Promise<unknown>,
): OperationUnderTest {
  return {
    provider: "rocketchat",
    operation,
    line: line.replace(" ", " /api/v1/sessions/"),
    ids: {},
    errorBody: (error) => ({ success: false, error }),
    ...details,
    run: async (_, client, options) => call(rocketChatClient(client), options),
  };
}

const ownPage = {
  answer: () => Response.json(examples.listOwnSessions[200].current),
  promised: "sessions",
};
const page = {
  answer: () => Response.json(examples.listWorkspaceSessions[200].withoutUserRecord),
  promised: "sessions",
  needs: VIEW,
};

export const rocketChatOperations: OperationUnderTest[] = [
  entry("listOwnSessions", "GET list", ownPage, (chat, call) => chat.listOwnSessions({}, call)),
  entry("allOwnSessions", "GET list", ownPage, (chat, call) => all(chat.allOwnSessions({}, call))),
  entry("getOwnSession", "GET info", { answer: () => Response.json(own) }, (chat, call) =>
    chat.getOwnSession(own.sessionId, call),
  ),
  entry(
    "logoutOwnSession",
    "POST logout.me",
    {
      sent: { sessionId: own.sessionId },
      answer: () => Response.json(examples.logoutOwnSession[200].documented),
      mayBeEmpty: true,
    },
    (chat, call) => chat.logoutOwnSession(own.sessionId, call),
  ),
  entry("listWorkspaceSessions", "GET list.all", page, (chat, call) =>
    chat.listWorkspaceSessions({}, call),
  ),
  entry("allWorkspaceSessions", "GET list.all", page, (chat, call) =>
    all(chat.allWorkspaceSessions({}, call)),
  ),
  entry(
    "getWorkspaceSession",
    "GET info.admin",
    { answer: () => Response.json(other), needs: VIEW },
    (chat, call) => chat.getWorkspaceSession(other.sessionId, call),
  ),
  entry(
    "logoutWorkspaceSession",
    "POST logout",
    {
      sent: { sessionId: other.sessionId },
      answer: () => Response.json(examples.logoutWorkspaceSession[200].documented),
      mayBeEmpty: true,
      needs: "the permission logout-device-management",
    },
    (chat, call) => chat.logoutWorkspaceSession(other.sessionId, call),
  ),
];
