import { readFileSync } from "node:fs";
import { readArguments } from "../lib/arguments.ts";
import { tooling } from "../lib/tooling.ts";
import { buildIfNeeded } from "../build.ts";
import { compileErrors, compileText } from "../lib/compile-text.ts";
import { findAny } from "../lib/find-any.ts";
import { packages } from "../lib/packages.ts";
readArguments({
  usage: `npm test -- "types cost"   holds what the types cost a compiler to its limit, and finds any

It takes no argument.`,
});

const mostInstantiations = 100;

await buildIfNeeded();
const empty = measure("export {};");
for (const { provider, sample } of tooling) {
  const more = measure(sample) - empty;
  const fits = more <= mostInstantiations;
  if (!fits) {
    process.exitCode = 1;
  }
  console.log(
    `${fits ? "ok  " : "OVER"} ${provider}: ${more} of ${mostInstantiations} instantiations ` +
      `more than the ${empty} of an empty program`,
  );
}
for (const name of packages) {
  const path = `src/${name}/dist/index.d.ts`;
  for (const place of findAny(readFileSync(path, "utf8"))) {
    console.log(`ANY  ${path}:${place}`);
    process.exitCode = 1;
  }
}

function measure(text: string) {
  const program = compileText(text);
  const errors = compileErrors(program);
  if (errors.length > 0) {
    throw new Error(errors.join("\n"));
  }
  return program.getInstantiationCount();
}
