import { ApiError } from "@session-clients/core";

/** The error of the server's own "not found", for a success about something else; it tells nothing of that. */
export function notFound(operation: string, status: number, error: string): ApiError {
  return refusal(operation, status, error, { success: false, error });
}

/** The error for a list of what was not asked for, because the server ignores a filter. */
export function ignoredFilter(operation: string, name: string): ApiError {
  return refusal(operation, 200, `rocketchat answered HTTP 200 as if there were no ${name}`);
}

function refusal(operation: string, status: number, message: string, body?: object) {
  return new ApiError(message, {
    provider: "rocketchat",
    operation,
    status,
    body,
    headers: new Headers(),
    mayHaveRun: false,
  });
}
