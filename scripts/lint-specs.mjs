import { readArguments } from "./arguments.mjs";
import { providers } from "./bundle-spec.mjs";
import { contradictionProblems } from "./contradictions.mjs";
import { placeholdersIn } from "./new/placeholders.mjs";
import { redocly } from "./redocly.mjs";

readArguments({
  usage: `node scripts/lint-specs.mjs   says where specs/ goes against Redocly's rules or our own in specs/redocly.yaml

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
