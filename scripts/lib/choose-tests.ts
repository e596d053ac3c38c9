import { readFileSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { filesIn } from "./files.ts";
import { steps } from "./steps.ts";

/**
 * What makes Vitest run the tests that were asked for, or what is wrong with asking for these.
 *
 * @param wanted test files, folders of them, and part of the name of a test
 */
export function chooseTests(wanted: string[]): { args: string[]; name?: string; problem?: string } {
  const paths = wanted.filter(isPath);
  const [name, ...others] = wanted.filter((text) => !isPath(text));
  const tests = filesIn("test").filter((file) => /\.test(-d)?\.ts$/.test(file));
  const misspelt = wanted.find((text) => /^test\/|\.ts$/.test(text) && !isPath(text));
  if (misspelt !== undefined) {
    const { found } = nearest(misspelt, tests);
    return { args: [], problem: `there is no ${misspelt}; the nearest is ${found}` };
  }
  if (name !== undefined && others.length > 0) {
    const all = [name, ...others].map((text) => JSON.stringify(text)).join(", ");
    return {
      args: [],
      problem: `no file or folder: ${all}; a test's name of several words goes in quotes`,
    };
  }
  const empty = paths.filter((path) => !tests.some((file) => isIn(path, file)));
  if (empty.length > 0) {
    return { args: [], problem: `no test is in ${empty.join(", ")}` };
  }
  const filters = paths.map((path) => relative(".", path) + (isFolder(path) ? "/" : ""));
  if (paths.some((path) => path.endsWith(".test-d.ts"))) {
    filters.push("--typecheck.enabled");
  }
  if (name === undefined) {
    return { args: filters };
  }
  const names = steps.map((each) => each.name);
  const step = nearest(name, names);
  // A test's name may be made of parts, so one that no file has is not refused for that alone.
  if (step.like >= 0.5 && !tests.some((file) => readFileSync(file, "utf8").includes(name))) {
    const quoted = JSON.stringify(name);
    return {
      args: [],
      problem: `no test has ${quoted} in its name; the nearest step is ${step.found}`,
    };
  }
  // Vitest takes a regular expression, and names are full of what means something in one.
  const pattern = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return { args: [...filters, `--testNamePattern=${pattern}`], name };
}

/** Which of some texts is most like one, and how much from 0 to 1: by the pairs of letters that both have. */
function nearest(text: string, texts: string[]) {
  const pairs = (of: string) => [...of].map((letter, index) => letter + (of[index + 1] ?? ""));
  const ranked = texts.map((found) => {
    const shared = pairs(text).filter((pair) => pairs(found).includes(pair));
    return { found, like: shared.length / Math.max(text.length, found.length) };
  });
  return ranked.reduce((best, other) => (other.like > best.like ? other : best));
}

function isPath(text: string) {
  return statSync(text, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string) {
  return statSync(path).isDirectory();
}

function isIn(path: string, file: string) {
  return resolve(file) === resolve(path) || resolve(file).startsWith(resolve(path) + sep);
}
