import { createEmulator } from "@session-clients/emulator";
import { createRecorder } from "./recorder.mjs";
import { serverOf } from "./servers.mjs";

/** What the emulator takes for good. @type {Readonly<Record<string, Record<string, string>>>} */
const credentials = {
  auth0: { authorization: "Bearer fake-auth0-token" },
  "cloudflare-access": { authorization: "Bearer fake-cloudflare-token" },
  prefactor: { authorization: "Bearer fake-prefactor-token" },
  rocketchat: { "x-user-id": "2tTEqR7ZNMJ4HGGNa", "x-auth-token": "fake-rocketchat-token" },
};

/**
 * Makes each wrong exchange with an emulator of its own.
 *
 * @param {readonly import("./wrong-on-purpose.mjs").WrongExchange[]} exchanges
 * @returns {Promise<import("./har.ts").Entry[]>} one entry for each, in their order
 */
export async function recordWrong(exchanges) {
  const recorder = createRecorder();
  for (const { provider, what, line, headers, body, answer } of exchanges) {
    const emulator = createEmulator();
    if (answer) {
      const { of, status = 200, ...rest } = answer;
      emulator.setFault(of, { kind: "answer", status, ...rest });
    }
    const [method = "", path] = line.split(" ");
    const sent = new Headers(headers ?? credentials[provider]);
    if (body !== undefined) sent.set("content-type", "application/json");
    const request = new Request(serverOf[provider] + path, {
      method,
      headers: sent,
      body: body === undefined ? null : JSON.stringify(body),
    });
    await recorder.record(emulator.fetch, what)(request);
  }
  return recorder.entries;
}
