import { kinds } from "../test/contract/walks/kinds.ts";
import { runKind, table } from "../test/contract/walks/run-kind.ts";
import { readArguments } from "./lib/arguments.ts";

const { positionals } = readArguments({
  usage: `npm run walks                     prints what came of 3,000 walks of each kind of changing list
npm run walks -- <walks> <seed>   the same of another number of walks, from another seed on

The kinds are in test/contract/walks/kinds.ts, and what is held of each.`,
  positionals: "the walks of each kind, and a seed",
});

const [walks = 3000, seed = 1] = positionals.map(Number);
const all = [];
for (const kind of kinds) {
  const figures = await runKind(kind, walks, seed);
  all.push(figures);
  for (const { seed, why } of figures.broken) {
    process.exitCode = 1;
    console.log(`BROKEN ${kind.name}, seed ${seed}: ${why}`);
  }
}
console.log(table(all));
