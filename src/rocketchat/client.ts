import {
  ArgumentError,
  checkBaseUrl,
  checkCredential,
  type ClientOptions,
  createApi,
  readClientOptions,
  type Token,
  tokenCredentials,
  type Vendor,
  xRateLimit,
} from "@session-clients/core";
import { operations } from "../../generated/rocketchat.operations.ts";
import type { paths } from "../../generated/rocketchat.ts";
import { isOwnError } from "./error.ts";
import { type OwnSessionOperations, ownSessionOperations } from "./own-sessions.ts";
import { type OwnTokenOperations, ownTokenOperations } from "./own-tokens.ts";
import { version } from "./package.json";
import { answerChallenges, isChallenge, type TwoFactor } from "./two-factor.ts";
import { type UserOperations, userOperations } from "./users.ts";
import {
  type WorkspaceSessionOperations,
  workspaceSessionOperations,
} from "./workspace-sessions.ts";

/** Sessions, users and own tokens of one Rocket.Chat workspace. Sessions need its premium device management. */
export interface RocketChatClient
  extends OwnSessionOperations, WorkspaceSessionOperations, UserOperations, OwnTokenOperations {}

export interface RocketChatClientOptions extends ClientOptions {
  /** The workspace's address, without `/api/v1`. */
  baseUrl: string;
  /** The id of the user who calls. */
  userId: string;
  /** The user's login or personal access token, or a function that returns one. */
  authToken: Token;
  /**
   * Returns a code when the server asks for a second factor, at most twice for one call and one question at
   * a time. Calls that are challenged meanwhile wait, and try again without a code once one was taken. A call waits
   * for the answer until its signal aborts, which ends the question.
   */
  twoFactor?: TwoFactor;
}

const vendor: Vendor = {
  name: "rocketchat",
  agent: `session-clients-rocketchat/${version}`,
  operations,
  errorText(body) {
    const { error, message } = body;
    if (error === "unauthorized") {
      // The body does not tell which.
      return "unauthorized: no permission or no licence for this";
    }
    const text = [error, message].find((each) => typeof each === "string");
    return isChallenge(body) ? `${text ?? ""} (twoFactor has to return the code)` : text;
  },
  isError: isOwnError,
  isFailure: isOwnError,
  rateLimit: xRateLimit,
  rateLimitPerOperation: true,
};

/**
 * A client for the sessions, users and own tokens of a Rocket.Chat workspace.
 * @throws ArgumentError for a missing or malformed credential or base URL
 */
export function createRocketChatClient(options: RocketChatClientOptions): RocketChatClient {
  const read = readClientOptions(options, {
    baseUrl: "string",
    userId: "unknown",
    authToken: "unknown",
    twoFactor: "function",
  });
  const { baseUrl, userId, authToken, twoFactor } = read;
  const base = checkBaseUrl(baseUrl!);
  if (/\/api(\/v1)?$/.test(base)) {
    throw new ArgumentError("baseUrl", "must be the workspace's address, without /api/v1");
  }
  const caller = checkCredential("userId", userId);
  const now = () => read.clock?.now() ?? Date.now();
  const api = createApi<paths>(
    twoFactor ? { ...vendor, around: answerChallenges(twoFactor, now) } : vendor,
    base,
    tokenCredentials("authToken", authToken!, (token) => ({
      "x-user-id": caller,
      "x-auth-token": token,
    })),
    read,
  );
  return {
    ...ownSessionOperations(api),
    ...workspaceSessionOperations(api),
    ...userOperations(api),
    ...ownTokenOperations(api),
  };
}
