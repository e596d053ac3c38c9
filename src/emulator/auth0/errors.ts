import type { components } from "../../../generated/auth0.ts";
import { jsonAnswer } from "../json-answer.ts";

type ErrorBody = components["schemas"]["Error"];
type OAuthErrorBody = components["schemas"]["OAuthError"];

const reasons: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** An error body as the Management API was seen to send it; its specification declares none. */
export function auth0Error(
  status: number,
  message: string,
  details: Pick<ErrorBody, "errorCode" | "attributes"> = {},
): Response {
  const error = reasons[status] ?? `Status ${status}`;
  const body: ErrorBody = { statusCode: status, error, message, ...details };
  return jsonAnswer(body, status);
}

/** An error with every property that was ever seen. A 401 was never seen with an `errorCode`. */
export function auth0Failure(status: number, operationId: string): Response {
  if (operationId === "exchangeToken") {
    return oauthError(status, "emulated_failure", "A fault was set.", "https://emulated.invalid/");
  }
  return auth0Error(status, "A fault was set.", {
    ...(status !== 401 && { errorCode: "emulated_failure" }),
    attributes: { error: "A fault was set." },
  });
}

export const invalidQuery = (message: string) =>
  auth0Error(400, message, { errorCode: "invalid_query_string" });

export const invalidBody = (message: string) =>
  auth0Error(400, message, { errorCode: "invalid_body" });

export const userNotFound = () =>
  auth0Error(404, "The user does not exist.", { errorCode: "inexistent_user" });

/** An error of the token endpoint, whose form differs from the Management API's. */
export function oauthError(
  status: number,
  error: string,
  description: string,
  uri?: string,
): Response {
  const body: OAuthErrorBody = { error, error_description: description };
  if (uri !== undefined) {
    body.error_uri = uri;
  }
  return jsonAnswer(body, status);
}
