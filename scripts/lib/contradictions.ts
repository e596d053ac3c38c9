import { existsSync, readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import { filesIn } from "./files.ts";

const form = "{ sources: [text, text], follows: text, why: text }";
const nothingLeftOut = "Every contradiction that was found is in the spec.";

/**
 * What is wrong with how a provider's spec tells where its sources disagree: at the place itself, under
 * `x-contradiction`, or in SOURCES.md, with why not.
 *
 * @param folder of the provider's spec
 * @returns one sentence each: the file, and what to write
 */
export function contradictionProblems(folder: string): string[] {
  const inSpec = filesIn(folder)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => {
      // What is no YAML, Redocly reports.
      const documents = parseAllDocuments(readFileSync(file, "utf8"));
      const problems = [documents].flat().flatMap((document) => problemsIn(document.toJS()));
      return problems.map((problem) => `${file}: ${problem}`);
    });
  return [...inSpec, ...sourcesProblems(`${folder}/SOURCES.md`)];
}

function problemsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== "x-contradiction") {
      return problemsIn(value);
    }
    if (!Array.isArray(value) || value.length === 0) {
      return [`x-contradiction must be a list of ${form}`];
    }
    return value.flatMap((entry, index) =>
      entryProblems(entry).map((problem) => `x-contradiction ${index + 1}: ${problem}`),
    );
  });
}

function entryProblems(entry: any): string[] {
  const keys = Object.keys(entry ?? {}).sort();
  if (keys.join() !== "follows,sources,why") {
    return [`write ${form}, and nothing beside it`];
  }
  const { sources, follows, why } = entry;
  const problems = [];
  if (!Array.isArray(sources) || !sources.every(isText) || new Set(sources).size < 2) {
    problems.push("write at least two sources, each with what it says");
  }
  if (typeof follows !== "string" || follows.trim() === "") {
    problems.push("write in `follows` which of the sources the spec follows");
  }
  if (!isText(why)) {
    problems.push("write in `why` the reason to follow it");
  }
  return problems;
}

function sourcesProblems(file: string): string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  const [title = "", ...entries] = text.split(/^## ?/m);
  const wanted = 'a heading "## <the contradiction>" and a paragraph "Why not: <the reason>"';
  if (!/^# \S/.test(title)) {
    return [`${file} must tell what is not in the spec: a title, and for each ${wanted}`];
  }
  if (entries.length === 0) {
    return title.includes(nothingLeftOut)
      ? []
      : [`${file} has no entry: write ${wanted}, or "${nothingLeftOut}"`];
  }
  return entries.flatMap((entry, index) => {
    const [what = "", ...lines] = entry.split("\n");
    const problems = [];
    if (!isText(what)) {
      problems.push("write in its heading which sources say what");
    }
    if (!/^Why not: \S+ \S+/m.test(lines.join("\n"))) {
      problems.push('write a paragraph "Why not: <the reason>"');
    }
    return problems.map((problem) => `${file}: entry ${index + 1}: ${problem}`);
  });
}

/** A sentence has words in it. */
function isText(value: unknown) {
  return typeof value === "string" && /\S\s+\S/.test(value.trim());
}
