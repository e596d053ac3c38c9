import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { manifest, packages } from "../../../scripts/lib/packages.ts";

const published = packages.map((name) => `src/${name}/README.md`);
const documents = [
  ...["", "docs/", "compare/", ".changeset/"].flatMap((folder) =>
    readdirSync(folder || ".")
      .filter((name) => name.endsWith(".md"))
      .map((name) => folder + name),
  ),
  ...published,
];
const repository: string = manifest("src/core").homepage.replace(/\/tree\/.*/, "");

const withoutCode = (text: string) =>
  text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "``");

/** Where the links of a text in Markdown go, also those that it names below. */
function linksIn(text: string): string[] {
  const plain = withoutCode(text);
  const inline = [...plain.matchAll(/\]\(([^)\s]+)\)/g)];
  const below = [...plain.matchAll(/^\[[^\]]+\]: (\S+)$/gm)];
  return [...inline, ...below].map(([, target]) => target!);
}

/** What a heading is called in an address, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function anchorsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/^```.*?^```/gms, "");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
}

/** What is wrong with a link of a document to a place in the repository. */
function problemOf(target: string, document: string): string | undefined {
  const own = target.startsWith(`${repository}/`);
  if (/^\w+:/.test(target) && !own) {
    return undefined;
  }
  const [path = "", anchor] = target.replace(/^.*\/(blob|tree)\/main\//, "").split("#");
  const beside = path === "" ? document : join(dirname(document), path);
  const file = own ? path : beside;
  if (!existsSync(file)) {
    return `${target} is not there`;
  }
  if (own && target.includes("/blob/") !== statSync(file).isFile()) {
    return `${target}: a file is at /blob/main/, a folder at /tree/main/`;
  }
  if (anchor && !anchorsOf(file).includes(anchor)) {
    return `${target}: no heading is called so`;
  }
  return undefined;
}

test.each(documents)("every link of %s leads to what is there", (document) => {
  const links = linksIn(readFileSync(document, "utf8"));
  expect(links.flatMap((link) => problemOf(link, document) ?? [])).toEqual([]);
});

test.each(published)("every link of %s is absolute, as the registry shows it", (readme) => {
  const links = linksIn(readFileSync(readme, "utf8"));
  expect(links.filter((link) => !/^(https:\/\/|#)/.test(link))).toEqual([]);
});

test("the README is at most 150 lines long, and keeps its two commands", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  for (const command of ["npm ci && npm start", "npm cit"]) {
    expect(readme).toContain(`\n\`\`\`sh\n${command}\n\`\`\`\n`);
  }
});

test("CONTRIBUTING has every command in its table, and the documents name no other", () => {
  const names = Object.keys(manifest(".").scripts);
  const commands = names.map((name) => (/^(start|test)$/.test(name) ? name : `run ${name}`));
  const table = readFileSync("CONTRIBUTING.md", "utf8").match(/^\| `npm .*/gm) ?? [];
  const inTable = (command: string) => table.some((row) => RegExp(`npm ${command}[ \`]`).test(row));
  expect(commands.filter((command) => !inTable(command))).toEqual([]);

  const text = documents.map((document) => readFileSync(document, "utf8")).join("\n");
  const named = [...text.matchAll(/npm run ([a-z][a-z:]*)/g)].map(([, name]) => name!);
  expect([...new Set(named)].filter((name) => !names.includes(name))).toEqual([]);
});
