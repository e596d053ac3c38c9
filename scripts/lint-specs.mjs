import { readArguments } from "./arguments.mjs";
import { placeholdersIn } from "./new/placeholders.mjs";
import { redocly } from "./redocly.mjs";

readArguments({
  usage: `npm run lint   says where specs/ goes against Redocly's rules or our own in specs/redocly.yaml

It takes no argument.`,
});

const unfilled = placeholdersIn(["specs"]);
if (unfilled.length > 0) {
  for (const problem of unfilled) console.error(problem);
  process.exit(1);
}

const { status, stdout, stderr } = redocly(["lint", "--config", "specs/redocly.yaml"]);

if (status === 0) {
  console.log("specs: no findings");
} else {
  process.stderr.write(stdout + stderr);
  process.exitCode = 1;
}
