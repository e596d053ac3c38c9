import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator, type EmulatorOptions } from "@session-clients/emulator";

/** A request as it arrived on the wire. */
export interface SentRequest {
  /** As the emulator names it; undefined where no route matched. */
  operation: string | undefined;
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
}

export interface RecordingServer {
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  /** A fresh emulator behind the port, whose requests go to `sent`. */
  begin(options?: EmulatorOptions): { emulator: Emulator; sent: SentRequest[] };
  close(): Promise<void>;
}

/**
 * An emulator on one loopback port that keeps what arrives with all headers, which the emulator itself
 * does not. Two clients that are compared call the same port, so that `Host` is equal too.
 */
export async function recordingServer(): Promise<RecordingServer> {
  let emulator: Emulator;
  let sent: SentRequest[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    let body = "";
    for await (const chunk of request) {
      body += chunk;
    }
    const { pathname, searchParams } = new URL(url, origin);
    const record: SentRequest = {
      operation: undefined,
      method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, `${value}`]),
      ),
      body,
    };
    sent.push(record);
    const answered = await emulator.fetch(new URL(url, "http://localhost"), {
      method,
      headers: headers as Record<string, string>,
      body: body || undefined,
    });
    record.operation = emulator.requests.at(-1)?.operation;
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(await answered.text());
  }

  return {
    origin,
    begin(options) {
      emulator = createEmulator(options);
      sent = [];
      return { emulator, sent };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
