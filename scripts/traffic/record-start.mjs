// Preloaded into `npm start`: records what it sends over loopback, one HAR for each provider.
import { providers } from "../bundle-spec.mjs";
import { apiOf } from "./apis.mjs";
import { createRecorder, writeHar } from "./recorder.mjs";

const folder = String(process.env.TRAFFIC_FOLDER);
const { entries, record } = createRecorder({ origin: "http://localhost" });
const recordedFetch = record(fetch);

globalThis.fetch = /** @type {typeof fetch} */ (
  (input, init) => recordedFetch(new Request(input, init))
);

process.on("exit", () => {
  for (const provider of providers) {
    const own = entries.filter(({ request }) =>
      request.url.startsWith(`${apiOf(provider).server}/`),
    );
    if (own.length > 0) writeHar(`${folder}/${provider}.har`, own);
  }
});
