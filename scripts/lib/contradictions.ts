import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseAllDocuments } from "yaml";
import { filesIn } from "./files.ts";

const sentence = { type: "string", pattern: "\\S\\s+\\S" };
const ajv = new Ajv2020();
const isList = ajv.compile({
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["sources", "follows", "why"],
    additionalProperties: false,
    properties: {
      sources: { type: "array", minItems: 2, uniqueItems: true, items: sentence },
      follows: { type: "string", pattern: "\\S" },
      why: sentence,
    },
  },
});
const entry = 'a heading "## <the contradiction>" and a paragraph "Why not: <the reason>"';
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
      const documents = [parseAllDocuments(readFileSync(file, "utf8"))].flat();
      return documents.flatMap((document) => problemsIn(document.toJS(), file));
    });
  return [...inSpec, ...sourcesProblems(`${folder}/SOURCES.md`)];
}

function problemsIn(node: unknown, file: string): string[] {
  return Object.entries(typeof node === "object" && node !== null ? node : {}).flatMap(
    ([key, value]) => {
      if (key !== "x-contradiction") {
        return problemsIn(value, file);
      }
      const form = "a list of { sources: [sentence, sentence], follows: text, why: sentence }";
      return isList(value)
        ? []
        : [`${file}: x-contradiction must be ${form}: ${ajv.errorsText(isList.errors)}`];
    },
  );
}

function sourcesProblems(file: string): string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  const [title = "", ...entries] = text.split(/^## ?/m);
  if (!/^# \S/.test(title) || (entries.length === 0 && !title.includes(nothingLeftOut))) {
    return [
      `${file} must have a title, and for each that is left out ${entry}, or "${nothingLeftOut}"`,
    ];
  }
  return entries.flatMap((text, index) =>
    /^[^\n]*\S +\S[^]*\nWhy not: \S+ \S+/.test(text)
      ? []
      : [`${file}: entry ${index + 1} must have ${entry}`],
  );
}
