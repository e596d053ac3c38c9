import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { readArguments } from "../lib/arguments.ts";
import { buildIfNeeded } from "../build.ts";
import { consumerAliases } from "../lib/consumer-aliases.ts";
import { installedWith } from "../lib/installed-with.ts";
import { npm } from "../lib/npm.ts";
import { pack, stagePackage } from "../pack.ts";
import { packages } from "../lib/packages.ts";
import { report } from "../lib/report.ts";
import { fromSources, runNode } from "../lib/run-node.ts";
import { twoAtATime } from "../lib/two-at-a-time.ts";
readArguments({
  usage: `npm test -- consumer   compiles and runs a program with the packages as they install

It takes no argument.`,
});

const compilers = {
  5.4: "typescript-5.4",
  5.9: "typescript",
  6: "typescript-6",
  7: "typescript-7",
};
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const environments = {
  DOM: { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  "@types/node": { lib: ["ES2022"], types: ["node"] },
};

export type Setting = { name: string; typescript: string; options: object; files: string[] };

const settings: Setting[] = Object.entries(compilers).flatMap(([version, typescript]) =>
  Object.entries(resolutions).flatMap(([resolution, module]) =>
    Object.entries(environments).map(([environment, types]) => ({
      name: `TypeScript ${version}, ${resolution}, ${environment}`,
      typescript,
      options: { ...module, ...types },
      // The types of undici need those of Node.
      files: [
        "every.ts",
        "main.ts",
        "incident.ts",
        ...(environment === "DOM" ? [] : ["undici.ts"]),
      ],
    })),
  ),
);

await buildIfNeeded();
// Outside the repository, where nothing is found that the tarballs do not bring.
const folder = mkdtempSync(join(tmpdir(), "session-clients-consumer-"));
try {
  const installed = install();
  const failures = await compileAll();
  if (failures.length === 0) {
    failures.push(...(await run()));
  }
  report(failures);
  if (failures.length === 0) {
    console.log(`${installed} tarballs compile in ${settings.length} settings, and run`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs the packages with all that they need, and installs that without a registry or a cache. */
function install() {
  const tarballs = join(folder, "tarballs");
  const staged = packages.map((name) => stagePackage(name, join(folder, "staged")));
  const needed = [...packages.map((name) => `src/${name}`), "node_modules/@types/node"]
    .flatMap((path) => installedWith(path))
    .filter((path) => !/^src\/|^node_modules\/@session-clients\//.test(path));
  const packed = pack([...staged, ...new Set(needed)], tarballs);

  cpSync("test/contract/consumer", folder, { recursive: true });
  const all = packages.map(
    (name) => `export * as ${name.replaceAll("-", "_")} from "@session-clients/${name}";\n`,
  );
  writeFileSync(join(folder, "every.ts"), all.join(""));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const files = packed.map(({ filename }) => join(tarballs, filename));
  const aliased = Object.entries(consumerAliases).map(
    ([name, path]) => `${name}@file:${resolve(path)}`,
  );
  npm(
    [
      "install",
      "--offline",
      "--install-links",
      "--ignore-scripts",
      "--cache",
      join(folder, "cache"),
      ...files,
      ...aliased,
    ],
    folder,
  );
  return files.length;
}

/** @returns each different failure, with the settings that have it */
async function compileAll(): Promise<string[]> {
  const failures: Map<string, string[]> = new Map();
  await twoAtATime(Object.values(compilers), async (typescript) => {
    const own = settings.filter((setting) => setting.typescript === typescript);
    for (const [index, output] of (await compile(typescript, own.map(writeProject))).entries()) {
      const { name = "" } = own[index] ?? {};
      if (output !== "") {
        failures.set(output, [...(failures.get(output) ?? []), name]);
      }
    }
  });
  return [...failures].map(([output, names]) => `${names.join("\n")}\n${output}`);
}

/** @returns what is wrong with each project, or nothing */
async function compile(typescript: string, projects: string[]): Promise<string[]> {
  // TypeScript 7 is quick, and has no API.
  if (typescript === compilers[7]) {
    const tsc = resolve(`node_modules/${typescript}/bin/tsc`);
    return Promise.all(
      projects.map(async (project) => {
        const { code, output } = await runNode([tsc, "-p", project], folder);
        return code === 0 ? "" : output;
      }),
    );
  }
  const program = resolve("scripts/checks/consumer/compile.ts");
  const { code, output } = await runNode(
    [...fromSources, program, typescript, ...projects],
    folder,
  );
  return code === 0 ? JSON.parse(output) : projects.map(() => output);
}

function writeProject(setting: Setting) {
  const number = settings.indexOf(setting);
  const { options, files } = setting;
  const compilerOptions = {
    ...options,
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const project = join(folder, `tsconfig-${number}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  return project;
}

/** Runs the programs, and one that loads ESM with `require`. */
async function run() {
  const failures: string[] = [];
  for (const name of ["every", "main", "incident", "undici"]) {
    const { code } = transformSync(readFileSync(join(folder, `${name}.ts`)), { loader: "ts" });
    writeFileSync(join(folder, `${name}.js`), code);
  }
  for (const program of ["every.js", "main.js", "incident.js", "undici.js", "require.cjs"]) {
    const { code, output } = await runNode([join(folder, program)], folder);
    if (code !== 0) {
      failures.push(`${program}:\n${output}`);
    }
  }
  return failures;
}
