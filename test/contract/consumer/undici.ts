import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createAuth0Client, type Fetch } from "@session-clients/auth0";
import { createEmulator } from "@session-clients/emulator";
import * as undici6 from "undici-6";
import * as undici7 from "undici-7";

const emulator = createEmulator();
const server = await emulator.listen();

let tunnels = 0;
const proxy = createServer().on("connect", (request, socket) => {
  tunnels++;
  const { hostname, port } = new URL(`http://${request.url}`);
  const target = connect(Number(port), hostname, () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(target).pipe(socket);
  });
  socket.on("error", () => target.destroy());
});
proxy.listen(0, "127.0.0.1");
await once(proxy, "listening");
const uri = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

const agent6 = new undici6.ProxyAgent(uri);
const agent7 = new undici7.ProxyAgent(uri);
const fetches: Fetch[] = [
  fetch,
  undici6.fetch,
  undici7.fetch,
  (url, init) => undici6.fetch(url, { ...init, dispatcher: agent6 }),
  (url, init) => undici7.fetch(url, { ...init, dispatcher: agent7 }),
];
for (const each of fetches) {
  const auth0 = createAuth0Client({
    baseUrl: server.baseUrls.auth0,
    token: emulator.credentials.auth0.token,
    fetch: each,
  });
  const { sessions } = await auth0.listUserSessions(emulator.ids.auth0.userId);
  if (sessions.length !== 3) {
    throw new Error(`expected 3 sessions, got ${sessions.length}`);
  }
  await auth0.updateSession("sess_9f2c", { session_metadata: { seen: "yes" } });
}
if (tunnels === 0) {
  throw new Error("nothing went through the proxy");
}

await Promise.all([agent6.close(), agent7.close()]);
await server.close();
proxy.close();
