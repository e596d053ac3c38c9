import type { Context } from "hono";

/** The most bytes of a body that are read: Auth0's documented limit, and here that of every API. */
const maxBodyBytes = 1024 * 1024;

/** Bodies that were read: a check reads one, and then the handler does. */
const texts = new WeakMap<Request, Promise<string | undefined>>();

/** The text that a request carries, or undefined where it is too long. */
export function bodyText(c: Context): Promise<string | undefined> {
  const request = c.req.raw;
  const text = texts.get(request) ?? readText(request);
  texts.set(request, text);
  return text;
}

async function readText(request: Request): Promise<string | undefined> {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) {
      return text + decoder.decode();
    }
    bytes += chunk.value.length;
    if (bytes > maxBodyBytes) {
      // Not waited for: it may never end where the sender does not.
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/** The JSON object that a request carries, or undefined where its body is not one or is too long. */
export async function jsonBody(
  c: Context,
  /** What no body at all stands for. */
  empty?: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> {
  const text = await bodyText(c);
  if (!text) {
    return text === "" ? empty : undefined;
  }
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      return undefined;
    }
    return body as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The bearer token that a request carries, or undefined where it has none. */
export function bearerToken(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
}
