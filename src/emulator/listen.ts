import type { AddressInfo } from "node:net";
import type { ServerResponse } from "node:http";
import { baseUrlsAt } from "./base-urls.ts";
import { ConnectionLost } from "./connection-lost.ts";
import type { BaseUrls } from "./providers.ts";

/** The emulator on a loopback port. */
export interface EmulatorServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly port: number;
  readonly baseUrls: BaseUrls;
  /** Ends every connection and frees the port. A second call does nothing. */
  close(): Promise<void>;
}

/** Serves an answer function on 127.0.0.1. Node's modules are loaded only here. */
export async function listen(
  answer: (request: Request) => Promise<Response>,
  port: number,
): Promise<EmulatorServer> {
  const { createAdaptorServer } = await import("@hono/node-server");
  const { RESPONSE_ALREADY_SENT } = await import("@hono/node-server/utils/response");
  const { createServer } = await import("node:http");

  const server = createAdaptorServer({
    createServer,
    // Whoever starts an emulator keeps the Request and Response of the runtime.
    overrideGlobalObjects: false,
    fetch: async (request, { outgoing }) => {
      try {
        return await answer(request);
      } catch (error) {
        breakOff(outgoing as ServerResponse, error);
        return RESPONSE_ALREADY_SENT;
      }
    },
  }) as ReturnType<typeof createServer>;

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${bound}`;
  return {
    origin,
    port: bound,
    baseUrls: baseUrlsAt(origin),
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) {
          return resolve();
        }
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function breakOff(outgoing: ServerResponse, error: unknown): void {
  const partial = error instanceof ConnectionLost ? error.partial : undefined;
  if (partial === undefined) {
    outgoing.destroy();
    return;
  }
  const headers = { ...Object.fromEntries(partial.headers), "content-length": partial.length };
  outgoing.writeHead(partial.status, headers);
  // Destroyed only once the part has left, or nothing at all would arrive.
  outgoing.write(partial.body, () => outgoing.destroy());
}
