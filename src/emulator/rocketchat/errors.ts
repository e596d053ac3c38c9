import type { components } from "../../../generated/rocketchat.ts";
import type { RocketChatVersion } from "./options.ts";

export type ErrorDetails = components["schemas"]["Error"]["details"];

export function success(payload: object): Response {
  return Response.json({ ...payload, success: true });
}

/** A failure in the server's usual form. */
export function failure(status: number, error: string, more: object = {}): Response {
  return Response.json({ success: false, error, ...more }, { status });
}

/** A failure with every property that is documented, in the published types or was seen. */
export function rocketChatFailure(status: number): Response {
  type Schemas = components["schemas"];
  const common = { errorType: "emulated-failure" };
  const text = "A fault was set [emulated-failure]";
  if (status === 401 || status === 403) {
    const more = { ...common, status: "error", message: text } as const;
    return failure(status, text, more satisfies Partial<Schemas["UnauthorizedError"]>);
  }
  const more = { ...common, details: { emulated: true }, stack: "emulated" };
  return failure(status, text, more satisfies Partial<Schemas["Error"]>);
}

export const invalidParams = (problem: string) =>
  failure(400, `${problem} [invalid-params]`, { errorType: "invalid-params" });

export const sessionNotFound = () => failure(404, "Session not found");

export const unlicensed = () =>
  failure(400, "This is an enterprise feature [error-action-not-allowed]", {
    errorType: "error-action-not-allowed",
  });

export function notLoggedIn(version: RocketChatVersion): Response {
  const text = "You must be logged in to do this.";
  if (version < 8) {
    return Response.json({ status: "error", message: text }, { status: 401 });
  }
  return failure(401, text, version === 8 ? { status: "error", message: text } : {});
}

export function withoutPermission(version: RocketChatVersion): Response {
  return failure(
    403,
    version < 9
      ? "User does not have the permissions required for this action [error-unauthorized]"
      : "forbidden",
  );
}

/** The refusal of a permission that a handler looks at by itself. */
export function notOfTheHandler(version: RocketChatVersion): Response {
  return failure(version < 7 ? 401 : 403, version < 9 ? "unauthorized" : "forbidden");
}

/** The refusal of a permission by the functions about personal access tokens. */
export function notAuthorized(version: RocketChatVersion): Response {
  const text = "Not Authorized [not-authorized]";
  return failure(version < 9 ? 400 : 403, text, { errorType: "not-authorized" });
}

export function tooManyRequests(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  return failure(
    429,
    `Error, too many requests. Please slow down. You must wait ${seconds} seconds before ` +
      "trying this endpoint again. [error-too-many-requests]",
  );
}
