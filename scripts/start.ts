import { readArguments } from "./lib/arguments.ts";
import { buildIfNeeded } from "./build.ts";

const usage = `npm start             lists sessions of all four providers from the emulator
npm start -- --live   reads from the real API of each provider whose variables are set

It builds the packages where dist is not what the sources give. The emulator takes loopback only and no
credentials; a provider whose variables are not set says which those are.`;

const { values } = readArguments({ usage, options: { live: { type: "boolean" } } });

if (await buildIfNeeded()) {
  console.log("Built the packages.\n");
}
// Loaded only now: what they import has just been built.
if (values.live) {
  const { runLive } = await import("./start/run-live.ts");
  if (!(await runLive(process.env))) {
    process.exitCode = 1;
  }
} else {
  const { runEmulator } = await import("./start/run-emulator.ts");
  await runEmulator();
}
