import { fork } from "node:child_process";
import { once } from "node:events";

/** @param run is given the origin of a server in another process */
export async function withServer<Result>(run: (origin: string) => Promise<Result>) {
  const server = fork(new URL("server.ts", import.meta.url));
  try {
    const [port] = await once(server, "message");
    return await run(`http://127.0.0.1:${port}`);
  } finally {
    server.disconnect();
  }
}

/** How many requests have come since it was last asked. */
export async function requestsOf(origin: string) {
  return Number(await (await fetch(`${origin}/requests`)).text());
}
