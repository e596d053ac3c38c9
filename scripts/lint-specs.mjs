import { readArguments } from "./arguments.mjs";
import { redocly } from "./redocly.mjs";

readArguments({
  usage: `npm run lint   says where specs/ goes against Redocly's rules or our own in specs/redocly.yaml

It takes no argument.`,
});

const { status, stdout, stderr } = redocly(["lint", "--config", "specs/redocly.yaml"]);

if (status === 0) {
  console.log("specs: no findings");
} else {
  process.stderr.write(stdout + stderr);
  process.exitCode = 1;
}
