import { fork } from "node:child_process";
import { once } from "node:events";

/**
 * @template Result
 * @param {(origin: string) => Promise<Result>} run is given the origin of a server in another process
 */
export async function withServer(run) {
  const server = fork(new URL("server.mjs", import.meta.url));
  try {
    const [port] = await once(server, "message");
    return await run(`http://127.0.0.1:${port}`);
  } finally {
    server.disconnect();
  }
}

/**
 * How many requests have come since it was last asked.
 *
 * @param {string} origin
 */
export async function requestsOf(origin) {
  return Number(await (await fetch(`${origin}/requests`)).text());
}
