import { createEmulator } from "@session-clients/emulator";
import { createRecorder } from "./recorder.mjs";
import { apiOf } from "./apis.mjs";

/**
 * Makes each wrong exchange with an emulator of its own.
 *
 * @param {readonly import("./wrong-on-purpose.mjs").WrongExchange[]} exchanges
 * @returns {Promise<import("./har.ts").Entry[]>} one entry for each, in their order
 */
export async function recordWrong(exchanges) {
  const recorder = createRecorder();
  for (const { provider, what, line, headers, body, answer } of exchanges) {
    const api = apiOf(provider);
    const emulator = createEmulator();
    if (answer) {
      const { of, status = 200, ...rest } = answer;
      emulator.setFault(of, { kind: "answer", status, ...rest });
    }
    const [method = "", path] = line.split(" ");
    const sent = new Headers(headers ?? api.credentials);
    if (body !== undefined) sent.set("content-type", "application/json");
    const request = new Request(api.server + path, {
      method,
      headers: sent,
      body: body === undefined ? null : JSON.stringify(body),
    });
    await recorder.record(emulator.fetch, what)(request);
  }
  return recorder.entries;
}
