import { readArguments } from "../lib/arguments.ts";
import { providers } from "../lib/bundle-spec.ts";
import { contradictionProblems } from "../lib/contradictions.ts";
import { placeholdersIn } from "../new/placeholders.ts";
import { redocly } from "../lib/redocly.ts";

readArguments({
  usage: `npm test -- specs   says where specs/ goes against Redocly's rules or our own in specs/redocly.yaml

It takes no argument.`,
});

const unfilled = placeholdersIn(["specs"]);
if (unfilled.length > 0) {
  for (const problem of unfilled) {
    console.error(problem);
  }
  process.exit(1);
}

const { status, stdout, stderr } = redocly(["lint", "--config", "specs/redocly.yaml"]);

const contradictions = providers.flatMap((provider) => contradictionProblems(`specs/${provider}`));

if (status === 0 && contradictions.length === 0) {
  console.log("specs: no findings");
} else {
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
  }
  for (const problem of contradictions) {
    console.error(problem);
  }
  process.exitCode = 1;
}
