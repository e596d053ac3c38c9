// Preloaded into `npm start`: records what it sends over loopback.
import { writeFileSync } from "node:fs";
import { createRecorder } from "./recorder.ts";

const { entries, record } = createRecorder({ origin: "http://localhost" });
globalThis.fetch = record(fetch);
process.on("exit", () => {
  writeFileSync(String(process.env.TRAFFIC_FILE), JSON.stringify(entries));
});
