import { readArguments } from "./lib/arguments.ts";
import { runNode } from "./lib/run-node.ts";

const { positionals } = readArguments({
  usage: `npm run format                gives every file the form of Prettier; generated/ has its own
npm run format -- <path>...   only those in these files and folders`,
  positionals: "files and folders",
});

const paths = positionals.length > 0 ? positionals : ["."];
const prettier = "node_modules/prettier/bin/prettier.cjs";
const { code, output } = await runNode([prettier, "--write", "--log-level=warn", ...paths]);
process.stdout.write(output);
process.exitCode = code ?? 1;
