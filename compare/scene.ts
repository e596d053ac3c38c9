import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator, type EmulatorOptions } from "@session-clients/emulator";
import type { Connect, Connection, Program } from "./program.ts";
import { type ComparedProvider, type ProviderName, providers } from "./provider.ts";

/** What a fault is played on: a program, and the emulator that it calls over loopback HTTP. */
export interface Scene {
  name: ProviderName;
  provider: ComparedProvider;
  emulator: Emulator;
  credentials: Record<string, string>;
  /** The program, connected to the emulator, or to another base URL instead. */
  connect(settings?: Partial<Connection>): Program;
  /** A server that answers everything itself; gives the base URL that clients are given for it. */
  serve(answer: RequestListener): Promise<string>;
  /** Requests that arrived, such as `GET /sessions/1`. */
  requests(): string[];
}

/** Sets a scene, plays it and clears it away. */
export async function withScene<Result>(
  name: ProviderName,
  connect: Connect,
  options: EmulatorOptions,
  play: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  const provider = providers[name];
  const emulator = createEmulator({ ...provider.emulator, ...options });
  const server = await emulator.listen();
  const closings = [() => server.close()];
  const credentials = provider.credentials(emulator);
  const prefix = new URL(server.baseUrls[name]).pathname;
  try {
    return await play({
      name,
      provider,
      emulator,
      credentials,
      connect: (settings) =>
        connect({
          baseUrl: server.baseUrls[name],
          credentials,
          pageSize: 2,
          deadlineMs: undefined,
          askCode: () => "000000",
          ...settings,
        }),
      async serve(answer) {
        const other = createServer(answer);
        await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
        closings.push(async () => {
          other.closeAllConnections();
          other.close();
        });
        return `http://127.0.0.1:${(other.address() as AddressInfo).port}${prefix}`;
      },
      requests: () =>
        emulator.requests.map(({ method, path }) => {
          const shown = path
            .replace(prefix, "")
            .replace(`${credentials["accountId"]}`, "{account}");
          return `${method} ${shown}`;
        }),
    });
  } finally {
    for (const close of closings) {
      await close();
    }
  }
}
