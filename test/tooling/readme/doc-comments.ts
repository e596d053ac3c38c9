import ts from "typescript";
import type { Call } from "../../../scripts/lib/calls.ts";

/** A function of a client, or an interface of such functions, with the text of its doc comment. */
interface Documented {
  name: string;
  interface: string;
  text: string;
}

/**
 * What is wrong with the doc comments of one provider's functions, one sentence each: the file, the
 * function, and what to write.
 */
export function docProblems(files: Record<string, string>, calls: Record<string, Call>): string[] {
  const all = Object.values(calls);
  const words = new Set(all.flatMap(({ permission }) => wordsOf(permission)));
  const documented = Object.entries(files).flatMap(([file, text]) =>
    functionsIn(file, text).map((each) => ({ file, ...each })),
  );
  const renamed = all.filter((call) => call.function !== call.operationId);
  // Errors name the operation, so the doc of a function with another name does.
  const operationIn = ({ name, text }: Documented) =>
    renamed.find((call) => call.function === name && text.includes(`\`${call.operationId}\``))
      ?.operationId ?? name;
  const walkOver = (call: Call) => {
    const name = call.function.replace(/^list/, "all");
    return name === call.function ? [] : documented.filter((each) => each.name === name);
  };
  return all.flatMap((call) => {
    const named = documented.filter(({ name }) => name === call.function);
    const own = named.filter((each) => operationIn(each) === call.operationId);
    if (named.length === 0) {
      return [`no interface has ${call.function}: write it, with a doc comment`];
    }
    if (own.length === 0) {
      const where = named.map(({ file }) => file).join(" or ");
      return [`${where}: ${call.function}: write that errors name it \`${call.operationId}\``];
    }
    // One of them is another operation's, which is told so.
    if (own.length > 1) {
      return [];
    }
    const problems: string[] = [];
    for (const { file, name, text } of [...own, ...walkOver(call)]) {
      const wrong = [
        permissionProblem(text, call.permission, words),
        seeProblem(text, call, name === call.function),
      ];
      for (const problem of wrong) {
        if (problem) {
          problems.push(`${file}: ${name}: ${problem}`);
        }
      }
    }
    return problems;
  });
}

/** Sentences that most functions of an interface have in their docs: its own doc is to say them. */
export function repetitions(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const functions = functionsIn(file, text);
    const found = functions.flatMap(({ interface: owner, text }) =>
      sentencesOf(text).map((sentence) => [owner, sentence] as const),
    );
    const counts = new Map<string, number>();
    for (const [owner, sentence] of found) {
      const problem = `${file}: ${owner}: say once, in its own doc: ${sentence}`;
      counts.set(problem, (counts.get(problem) ?? 0) + 1);
    }
    const sizeOf = (problem: string) =>
      functions.filter((each) => problem.startsWith(`${file}: ${each.interface}:`)).length;
    return [...counts]
      .filter(([problem, count]) => count > 1 && count > sizeOf(problem) / 2)
      .map(([problem]) => problem);
  });
}

function permissionProblem(
  text: string,
  permission: Call["permission"],
  words: ReadonlySet<string>,
): string | undefined {
  const needed = wordsOf(permission);
  const missing = needed.filter((word) => !text.includes(`\`${word}\``));
  if (missing.length > 0) {
    return `write that it needs ${missing.map((word) => `\`${word}\``).join(", ")}`;
  }
  const wrong = [...words].filter((word) => !needed.includes(word) && text.includes(`\`${word}\``));
  if (wrong.length > 0) {
    return `it does not need \`${wrong.join("`, `")}\`: take that out`;
  }
  if (permission === "none" && !/\bneeds no permission\b/i.test(text)) {
    return 'write "Needs no permission."';
  }
  if (permission === "undocumented" && !/\bpermission\b[^.]*\bundocumented\b/i.test(text)) {
    return 'write "Which permission it needs is undocumented."';
  }
  return undefined;
}

function seeProblem(text: string, { documented }: Call, isRequired: boolean): string | undefined {
  const pages = [...text.matchAll(/@see (\S+)/g)].map(([, page]) => page);
  if (pages.length === 0 && !isRequired) {
    return undefined;
  }
  return pages.length === 1 && pages[0] === documented ? undefined : `write "@see ${documented}"`;
}

const wordsOf = (permission: Call["permission"]) => (Array.isArray(permission) ? permission : []);

/** The sentences before the tags, but for those about a permission. */
const sentencesOf = (text: string) =>
  text
    .split(/(?:^|\s)@\w+ /)[0]!
    .split(/(?<=\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "" && !/^Needs\b/.test(sentence));

/** The functions of every interface; overloads count as one. */
function functionsIn(file: string, text: string): Documented[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap((declaration) => {
    const methods = declaration.members.filter(ts.isMethodSignature);
    return [...new Set(methods.map(({ name }) => name.getText()))].map((name) => ({
      name,
      interface: declaration.name.text,
      text: methods
        .filter((method) => method.name.getText() === name)
        .map((method) => commentOf(text, method))
        .join(" "),
    }));
  });
}

/** The text of a doc comment in one line, without its asterisks. */
const commentOf = (text: string, node: ts.Node) =>
  (ts.getLeadingCommentRanges(text, node.pos) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"))
    .join(" ")
    .replace(/^\/\*\*|\*\/$|^\s*\*(?!\/)/gm, "")
    .replace(/\s+/g, " ");
