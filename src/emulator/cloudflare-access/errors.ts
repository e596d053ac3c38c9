import type { components } from "../../../generated/cloudflare-access.ts";

type Message = components["schemas"]["Message"];

/** A failure as the vendor wraps it. */
export function failure(status: number, error: Message, messages: Message[] = []): Response {
  const body: components["schemas"]["FailureResponse"] = {
    success: false,
    errors: [error],
    messages,
    result: null,
  };
  return Response.json(body, { status });
}

/** A failure with every property that is documented or was seen. */
export function cloudflareAccessFailure(status: number): Response {
  const item = everyDetail(status === 429 ? 971 : 1000, "A fault was set");
  return failure(status, item, [item]);
}

/** An item of `errors` or `messages` with every property. */
export function everyDetail(code: number, message: string): Message {
  return {
    code,
    message,
    documentation_url: "https://developers.cloudflare.com/api/",
    source: { pointer: "/emulated" },
    error_chain: [{ code: 1000, message: "emulated" }],
  };
}

const wrongToken: Message = { code: 10000, message: "Authentication error" };

export const unauthenticated = () => failure(401, wrongToken);

/** A refusal that was seen without `messages` and `result`; its code is that of a bad token. */
export const forbidden = () =>
  Response.json({ success: false, errors: [wrongToken] }, { status: 403 });

export const notFound = () => failure(404, { code: 12135, message: "access.api.error.not_found" });

// The vendor's code for a malformed body is undocumented; 1000 is the least its schema allows.
export const malformed = (message: string) => failure(400, { code: 1000, message });
