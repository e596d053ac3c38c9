import { readArguments } from "../lib/arguments.ts";
import { providers } from "../lib/bundle-spec.ts";
import { contradictionProblems } from "../lib/contradictions.ts";
import { placeholdersIn } from "../new/placeholders.ts";
import { report } from "../lib/report.ts";
import { redocly } from "../lib/redocly.ts";

readArguments({
  usage: `npm test -- specs   says where specs/ goes against Redocly's rules or our own in specs/redocly.yaml

It takes no argument.`,
});

const unfilled = placeholdersIn(["specs"]);
if (unfilled.length > 0) {
  report(unfilled);
} else {
  const { status, stdout, stderr } = redocly(["lint", "--config", "specs/redocly.yaml"]);
  const contradictions = providers.flatMap((name) => contradictionProblems(`specs/${name}`));
  report([...(status === 0 ? [] : [stdout + stderr]), ...contradictions]);
}
