import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { redactedBody, redactedHeaders } from "./redact.ts";

export type Send = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
import type { Entry } from "./har.ts";

/**
 * Keeps what passes through the functions that it wraps, redacted, as entries of a HAR.
 *
 * @param options `origin` replaces the one that a request was sent to, which is
 * another with every run where it has a port
 */
export function createRecorder({ origin }: { origin?: string } = {}) {
  const entries: Entry[] = [];
  return {
    entries,
    recording:
      (send: (request: Request) => Promise<Response>): Send =>
      async (input, init) => {
        const request = new Request(input, init);
        const startedDateTime = new Date().toISOString();
        const sent = request.clone();
        const response = await send(request);
        entries.push({
          startedDateTime,
          request: await requestOf(sent, origin),
          response: await responseOf(response.clone()),
        });
        return response;
      },
  };
}

export function writeHar(file: string, entries: readonly Entry[]) {
  const creator = { name: "session-clients", version: "1" };
  const har = { log: { version: "1.2", creator, entries: entries.map(complete) } };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(har, null, 1), { mode: 0o600 });
}

/** What the format asks for besides, so that other readers of HAR take the file. */
function complete({ request, response, ...entry }: Entry) {
  const message = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1, bodySize: -1 };
  const queryString = [...new URL(request.url).searchParams].map(([name, value]) => ({
    name,
    value,
  }));
  const content = { size: response.content.text.length, ...response.content };
  return {
    ...entry,
    time: 0,
    request: { ...message, ...request, queryString },
    response: { ...message, ...response, content, redirectURL: "" },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

async function requestOf(request: Request, origin: string | undefined): Promise<Entry["request"]> {
  const { pathname, search, href } = new URL(request.url);
  const type = request.headers.get("content-type");
  const text = await request.text();
  return {
    method: request.method,
    url: origin === undefined ? href : origin + pathname + search,
    headers: redactedHeaders(request.headers),
    ...(text === "" ? {} : { postData: { mimeType: type ?? "", text: redactedBody(text, type) } }),
  };
}

async function responseOf(response: Response): Promise<Entry["response"]> {
  const type = response.headers.get("content-type");
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    headers: redactedHeaders(response.headers),
    content: { mimeType: type ?? "", text: redactedBody(text, type) },
  };
}
