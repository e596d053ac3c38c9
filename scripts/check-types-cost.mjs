import { readFileSync } from "node:fs";
import { readArguments } from "./arguments.mjs";
import { buildIfNeeded } from "./build.mjs";
import { compileErrors, compileText } from "./compile-text.mjs";
import { findAny } from "./find-any.mjs";
import { packages } from "./packages.mjs";
readArguments({
  usage: `node scripts/check-types-cost.mjs   holds what the types cost a compiler to its limit, and finds any

It takes no argument.`,
});

const mostInstantiations = 100;

await buildIfNeeded();
// Loaded only now: what it imports has just been built.
const { samplePrograms } = await import("./sample-programs.mjs");
const empty = measure("export {};");
for (const [provider, text] of Object.entries(samplePrograms)) {
  const more = measure(text) - empty;
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

/** @param {string} text */
function measure(text) {
  const program = compileText(text);
  const errors = compileErrors(program);
  if (errors.length > 0) {
    throw new Error(errors.join("\n"));
  }
  return program.getInstantiationCount();
}
