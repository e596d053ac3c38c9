import { parseArgs } from "node:util";
import { buildIfNeeded } from "./build.mjs";

const usage = `npm start             lists sessions of all four providers from the emulator
npm start -- --live   reads from the real API of each provider whose variables are set`;

const args = readArgs();

if (args === undefined) {
  process.exitCode = 1;
} else if (args.help) {
  console.log(usage);
} else {
  if (await buildIfNeeded()) console.log("Built the packages.\n");
  // Loaded only now: what they import has just been built.
  if (args.live) {
    const { runLive } = await import("./start/run-live.mjs");
    if (!(await runLive(process.env))) process.exitCode = 1;
  } else {
    const { runEmulator } = await import("./start/run-emulator.mjs");
    await runEmulator();
  }
}

function readArgs() {
  try {
    return parseArgs({ options: { live: { type: "boolean" }, help: { type: "boolean" } } }).values;
  } catch {
    const given = process.argv
      .slice(2)
      .map((argument) => JSON.stringify(argument))
      .join(" ");
    console.error(`npm start takes no argument but --live and --help; got ${given}`);
    return undefined;
  }
}
