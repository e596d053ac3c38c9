import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { filesIn } from "./files.ts";

/**
 * What makes Vitest run the tests that were asked for, or what is wrong with asking for these.
 *
 * @param wanted test files, folders of them, and part of the name of a test
 */
export function chooseTests(wanted: string[]): { args: string[]; name?: string; problem?: string } {
  const paths = wanted.filter(isPath);
  const [name, ...others] = wanted.filter((text) => !isPath(text));
  if (name !== undefined && others.length > 0) {
    const all = [name, ...others].map((text) => JSON.stringify(text)).join(", ");
    return {
      args: [],
      problem: `no file or folder: ${all}; a test's name of several words goes in quotes`,
    };
  }
  const tests = filesIn("test").filter((file) => /\.test(-d)?\.ts$/.test(file));
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
  // Vitest takes a regular expression, and names are full of what means something in one.
  const pattern = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return { args: [...filters, `--testNamePattern=${pattern}`], name };
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
