// Preloaded into `npm start`: records what it sends over loopback.
import { writeFileSync } from "node:fs";
import { createRecorder } from "./recorder.ts";

const { entries, recording } = createRecorder({ origin: "http://localhost" });
globalThis.fetch = recording(fetch);
process.on("exit", () => {
  writeFileSync(String(process.env.TRAFFIC_FILE), JSON.stringify(entries));
});
