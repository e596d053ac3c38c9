import { Hono } from "hono";
import { operations } from "../../../generated/rocketchat.operations.ts";
import { operationIdsOf } from "../operation-table.ts";
import type { EmulatedProvider } from "../provider.ts";
import { rocketChatFailure } from "./errors.ts";
import { createGuard } from "./guard.ts";
import { rocketChatSettings, type RocketChatOptions } from "./options.ts";
import { addRoutes } from "./routes.ts";
import { RocketChatStore } from "./store.ts";
import { documentedRows } from "./synthetic.ts";

export const rocketChatOperationIds = operationIdsOf(operations);

/** Rocket.Chat: the values of its first credential. */
export interface RocketChatSignIn {
  readonly userId: string;
  readonly authToken: string;
}

/** Rocket.Chat: ids that exist with the default number of rows. */
export interface RocketChatIds {
  /** The session that the default credential's token belongs to: logging it out ends the token. */
  readonly currentSessionId: string;
  /** Another session of the same user. */
  readonly ownSessionId: string;
  /** A session of someone else. */
  readonly otherSessionId: string;
}

export const rocketchat: EmulatedProvider<RocketChatOptions, RocketChatSignIn, RocketChatIds> = {
  id: "rocketchat",
  basePath: "",
  operations,
  ids: {
    currentSessionId: documentedRows[0]!.sessionId,
    ownSessionId: documentedRows[3]!.sessionId,
    otherSessionId: documentedRows[1]!.sessionId,
  },
  configure(options, revocationDelayMs) {
    const settings = rocketChatSettings(options, revocationDelayMs);
    const { userId, authToken } = settings.credentials[0]!;
    return {
      credentials: { userId, authToken },
      createApi(host) {
        const store = new RocketChatStore(settings, host.now);
        const api = new Hono();
        addRoutes(api, host, settings, store, createGuard(host, settings, store));
        return api;
      },
    };
  },
  failureAnswer: rocketChatFailure,
};
