import { headers, oneCall } from "./bodies.ts";
import { interleaved } from "./interleaved.ts";
import { printTable, ratioCell } from "./table.ts";
import type { Contender, Create } from "./contenders.ts";

const CALLS = 50;

/** One call with a stubbed fetch: what the client itself costs. */
export async function perCall(contenders: Map<string, Create>) {
  const real = globalThis.fetch;
  const bytes = {
    auth0: new TextEncoder().encode(oneCall.auth0),
    cloudflare: new TextEncoder().encode(oneCall.cloudflare),
  };
  // Clients that keep the fetch they find at their start must find this one.
  globalThis.fetch = async (input) => {
    const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    return new Response(url.includes("/client/v4/") ? bytes.cloudflare : bytes.auth0, { headers });
  };
  const at = { baseUrl: "https://acme.auth0.example/api/v2", token: "fake-token" };
  try {
    const callers: [string, Contender][] = [];
    for (const [name, create] of contenders) {
      if (name !== "session-clients") {
        callers.push([name, create(at)]);
      } else {
        callers.push(
          ["session-clients, timeoutMs 0", create({ ...at, timeoutMs: 0 })],
          ["session-clients", create(at)],
          [
            "session-clients, own fetch",
            create({ ...at, fetch: (url, init) => globalThis.fetch(url, init) }),
          ],
        );
      }
    }
    const results = await interleaved(
      500,
      60,
      callers.map(([name, { call }]) => ({ name, run: () => microsecondsACall(call) })),
    );
    printTable(
      "One call with a stubbed fetch",
      ["client", "ratio to hand-written", "µs a call"],
      results.map((result) => [result.name, ratioCell(result), result.median.toFixed(1)]),
    );
  } finally {
    globalThis.fetch = real;
  }
}

async function microsecondsACall(call: () => Promise<unknown>) {
  const start = performance.now();
  for (let count = 0; count < CALLS; count++) {
    await call();
  }
  const time = ((performance.now() - start) * 1000) / CALLS;
  // A turn of the event loop, for what the platform frees only between turns.
  await new Promise((resolve) => setImmediate(resolve));
  return time;
}
