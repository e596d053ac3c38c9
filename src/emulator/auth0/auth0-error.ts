interface ErrorDetails {
  readonly errorCode?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

const reasons: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
};

/** An error body as the Management API was seen to send it; its specification declares none. */
export function auth0Error(status: number, message: string, details: ErrorDetails = {}): Response {
  const body = { statusCode: status, error: reasons[status], message, ...details };
  return Response.json(body, { status });
}

export const invalidQuery = (message: string) =>
  auth0Error(400, message, { errorCode: "invalid_query_string" });

export const invalidBody = (message: string) =>
  auth0Error(400, message, { errorCode: "invalid_body" });

export const userNotFound = () =>
  auth0Error(404, "The user does not exist.", { errorCode: "inexistent_user" });
