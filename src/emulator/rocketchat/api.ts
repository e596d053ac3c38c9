import { Hono } from "hono";
import { examples } from "../../../generated/rocketchat.examples.ts";
import { operations } from "../../../generated/rocketchat.operations.ts";
import { operationIdsOf } from "../operation-table.ts";
import type { EmulatedProvider } from "../provider.ts";
import { rocketChatFailure } from "./errors.ts";
import { createGuard, type AddRoute } from "./guard.ts";
import { rocketChatSettings, type RocketChatOptions } from "./options.ts";
import { addSessionRoutes } from "./session-routes.ts";
import { RocketChatStore } from "./store.ts";
import { documentedRows, personId } from "./synthetic.ts";
import { Tokens } from "./tokens.ts";
import { addUserRoutes } from "./user-routes.ts";
import { userIds } from "./users.ts";

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
  /** The user of that session, who has an e-mail address. */
  readonly otherUserId: string;
  /** The user of the page of `users.info`, who has no session. */
  readonly documentedUserId: string;
  /** The only owner of a room, whom `setUserActiveStatus` keeps out with `confirmRelinquish` only. */
  readonly soleOwnerId: string;
  /** A user of another server, whose active status cannot be set. */
  readonly federatedUserId: string;
  /** A personal access token of the default credential's user. */
  readonly tokenName: string;
}

/** Rocket.Chat: ids of a seeded person. */
export interface RocketChatPersonIds {
  readonly userId: string;
  readonly username: string;
}

export const rocketchat: EmulatedProvider<
  RocketChatOptions,
  RocketChatSignIn,
  RocketChatIds,
  RocketChatPersonIds
> = {
  id: "rocketchat",
  basePath: "",
  operations,
  ids: {
    currentSessionId: documentedRows[0]!.sessionId,
    ownSessionId: documentedRows[3]!.sessionId,
    otherSessionId: documentedRows[1]!.sessionId,
    otherUserId: documentedRows[1]!.userId,
    documentedUserId: userIds.documented,
    soleOwnerId: userIds.soleOwner,
    federatedUserId: userIds.federated,
    tokenName: examples.listOwnPersonalAccessTokens["200"].documented.tokens[0]!.name,
  },
  seeds: { account: ["username"], session: ["createdAt", "lastActiveAt", "ip"] },
  configure(options, revocationDelayMs, accounts) {
    const settings = rocketChatSettings(options, revocationDelayMs);
    const { userId, authToken } = settings.credentials[0]!;
    return {
      credentials: { userId, authToken },
      idsOfAccount: (account) => ({
        userId: personId.of(account),
        username: accounts.at(account).username,
      }),
      createApi(host) {
        const store = new RocketChatStore(settings, accounts, host.now);
        const api = new Hono();
        const tokens = new Tokens(settings, store);
        const guard = createGuard(host, settings, store, tokens);
        const route: AddRoute = (operationId, rules, handler) =>
          host.route(api, operationId, guard(operationId, rules, handler));
        addSessionRoutes(route, settings, store);
        addUserRoutes(route, settings, store, tokens);
        return api;
      },
    };
  },
  failureAnswer: rocketChatFailure,
};
