import { type ApiError, isAnswerOf, type Vendor } from "@session-clients/core";
import type { components } from "../../generated/rocketchat.ts";

type Schemas = components["schemas"];

/** The error bodies of Rocket.Chat by status; every other status has the common shape. */
export interface RocketChatErrorBodies {
  400: Schemas["TwoFactorError"] | Schemas["LastOwnerError"] | Schemas["Error"];
  401: Schemas["UnauthorizedError"];
  403: Schemas["ForbiddenError"];
}

/** An {@link ApiError} of Rocket.Chat, its body narrowed by `status`. */
export type RocketChatError<Status extends number = number> = ApiError & {
  readonly provider: "rocketchat";
  readonly status: Status;
  readonly body: Status extends keyof RocketChatErrorBodies
    ? RocketChatErrorBodies[Status]
    : Schemas["Error"];
};

/** The refusal to keep out the only owner of rooms, of which `body.details` has the names. */
export interface RocketChatLastOwnerError extends ApiError {
  readonly provider: "rocketchat";
  readonly status: 400;
  readonly body: Schemas["LastOwnerError"];
}

/** Whether a body is an error of Rocket.Chat itself. They have one of two shapes, whatever the status. */
export const isOwnError: Vendor["isError"] = ({ success, status }) =>
  success === false || status === "error";

/** Whether `error` is Rocket.Chat's own answer, of `status` where one is given, with its JSON body. */
export function isRocketChatError<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is RocketChatError<Status> {
  return isAnswerOf("rocketchat", isOwnError, error, status);
}

/**
 * Whether `error` says that the workspace has no licence for device management. By version it is a 400
 * with the type `error-action-not-allowed`, or a 401 or 403 with the error `unauthorized`.
 */
export function isLicenceError(error: unknown): error is RocketChatError {
  // The other operations need no licence, and mean something else by the same words.
  if (!isRocketChatError(error) || !/Session/.test(error.operation)) {
    return false;
  }
  const { error: text, errorType } = error.body;
  return errorType === "error-action-not-allowed" || text === "unauthorized";
}

/**
 * Whether `error` says that `setUserActiveStatus` keeps nobody out who is the only owner of rooms, unless
 * `confirmRelinquish` is true: `body.details` has the rooms' names.
 */
export function isLastOwnerError(error: unknown): error is RocketChatLastOwnerError {
  return isRocketChatError(error, 400) && error.body.errorType === "user-last-owner";
}
