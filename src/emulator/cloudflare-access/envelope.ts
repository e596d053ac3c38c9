interface ErrorItem {
  readonly code: number;
  readonly message: string;
  readonly error_chain?: readonly { readonly code: number; readonly message: string }[];
}

/** A success as the vendor wraps it. */
export function success(result: unknown, status = 200, more: object = {}): Response {
  return Response.json({ success: true, errors: [], messages: [], result, ...more }, { status });
}

/** A failure as the vendor wraps it. */
export function failure(status: number, error: ErrorItem): Response {
  const body = { success: false, errors: [error], messages: [], result: null };
  return Response.json(body, { status });
}

export const authenticationError = (status: 401 | 403) =>
  failure(status, { code: 10000, message: "Authentication error" });

export const notFound = () => failure(404, { code: 12135, message: "access.api.error.not_found" });

// The vendor's code for a malformed body is undocumented; 1000 is the least its schema allows.
export const malformed = (message: string) => failure(400, { code: 1000, message });
