import type { RocketChatVersion } from "./rocketchat-options.ts";

/** A failure in the server's usual form. */
export function failure(status: number, error: string, more: object = {}): Response {
  return Response.json({ success: false, error, ...more }, { status });
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
  if (version < 8) return Response.json({ status: "error", message: text }, { status: 401 });
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

export function tooManyRequests(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  return failure(
    429,
    `Error, too many requests. Please slow down. You must wait ${seconds} seconds before ` +
      "trying this endpoint again. [error-too-many-requests]",
  );
}
