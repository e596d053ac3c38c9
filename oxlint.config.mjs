import { existsSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";

// The tooling's own list is TypeScript, which a configuration cannot import on Node 20.
const providers = readdirSync("specs").filter((name) => existsSync(`specs/${name}/openapi.yaml`));

/**
 * What each package may import of ours, in the order that imports go.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  core: [],
  ...Object.fromEntries(providers.map((provider) => [provider, ["core"]])),
  inventory: ["core", ...providers],
  cli: ["core", ...providers, "inventory"],
  emulator: [],
};
const runEverywhere = ["core", ...providers];

const builtins = importing(
  `^(node:|(${builtinModules.join("|")})(/|$))`,
  "exists on Node only, and this package runs on every runtime with fetch",
);
const openapiFetch = importing(
  "^openapi-fetch(/|$)",
  "is an implementation detail of src/core/api.ts",
);
const vendorNames = vendors("This code serves every provider alike, and names none.");

/** @type {import("oxlint").OxlintConfig} */
export default {
  plugins: ["typescript", "import", "vitest"],
  // ESLint's own rules, for no-restricted-syntax.
  jsPlugins: [{ name: "eslint-js", specifier: "oxlint-plugin-eslint" }],
  categories: { correctness: "off" },
  options: { typeAware: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["**/dist", "generated"],
  rules: {
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/await-thenable": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/require-array-sort-compare": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-import-type-side-effects": "error",
    "import/no-cycle": "error",
    "eslint/eqeqeq": "error",
    "eslint/curly": "error",
  },
  overrides: [
    {
      files: ["test/**"],
      rules: {
        "vitest/consistent-test-it": ["error", { fn: "test", withinDescribe: "test" }],
        "vitest/no-focused-tests": "error",
        "vitest/no-disabled-tests": "error",
        // The second argument says what is compared.
        "vitest/valid-expect": ["error", { maxArgs: 2 }],
        "vitest/valid-expect-in-promise": "error",
      },
    },
    {
      files: ["src/**"],
      rules: { "typescript/no-explicit-any": "error", "typescript/no-require-imports": "error" },
    },
    // Of these, the last that matches a file is the one that counts.
    sources("src/**", [importing(".", "waits for a rule of this package in oxlint.config.mjs")]),
    ...Object.keys(mayImport).flatMap((name) => [
      sources(`src/${name}/*`, importsOf(name, 0)),
      sources(`src/${name}/*/**`, importsOf(name, 1)),
    ]),
    sources("src/core/*", [...importsOf("core", 0), ...vendorNames]),
    sources("src/core/*/**", [...importsOf("core", 1), ...vendorNames]),
    sources("src/core/api.ts", [
      ...importsOf("core", 0).filter((restriction) => restriction !== openapiFetch),
      ...vendorNames,
    ]),
    sources("src/emulator/*", [...importsOf("emulator", 0), ...vendorNames]),
    sources("src/emulator/providers.ts", importsOf("emulator", 0)),
    ...providers.map((provider) =>
      sources(`src/emulator/${provider}/**`, [
        ...importsOf("emulator", 1, provider),
        importing(
          `^\\.\\./(${providers.filter((other) => other !== provider).join("|")})/`,
          "is another provider's",
        ),
      ]),
    ),
  ],
};

/**
 * What a module may not import.
 *
 * @param {string} name of its package
 * @param {number} depth how many folders of the package it lies in
 * @param {string} [generated] whose generated code it may import
 */
function importsOf(name, depth, generated = name) {
  const others = mayImport[name]?.map((other) => `${other}$`).join("|");
  return [
    importing(
      `^@session-clients/${others ? `(?!${others})` : ""}`,
      "goes against the direction of imports: core, the providers, inventory, cli",
    ),
    importing(
      `^(\\.\\./){${depth + 1}}(?!\\.\\./generated/${generated}\\.)`,
      "leaves the package, for more than what is generated for it",
    ),
    openapiFetch,
    ...(runEverywhere.includes(name) ? [builtins] : []),
  ];
}

/**
 * @param {string} files
 * @param {Restriction[]} restrictions
 */
function sources(files, restrictions) {
  /** @type {[severity: "error", ...Restriction[]]} */
  const rule = ["error", ...restrictions];
  return { files: [files], rules: { "eslint-js/no-restricted-syntax": rule } };
}

/** @typedef {{ selector: string, message: string }} Restriction of the syntax of a file */

/**
 * Refuses to import, re-export, load later and name in a type.
 *
 * @param {string} specifier as a regular expression
 * @param {string} problem
 * @returns {Restriction}
 */
function importing(specifier, problem) {
  const nodes = [
    "ImportDeclaration",
    "ExportAllDeclaration",
    "ExportNamedDeclaration",
    "ImportExpression",
    "TSImportType",
  ];
  const selector = `:matches(${nodes.join(", ")})[source.value=${pattern(specifier)}]`;
  return { selector, message: `This import ${problem}.` };
}

/**
 * Refuses names and texts that hold a vendor's name.
 *
 * @param {string} message
 * @returns {Restriction[]}
 */
function vendors(message) {
  const names = ["rocket\\.chat", ...providers.map((provider) => provider.split("-")[0])].join("|");
  const found = `${pattern(names)}i`;
  return ["Identifier[name", "Literal[value", "TemplateElement[value.raw"].map((text) => ({
    selector: `${text}=${found}]`,
    message,
  }));
}

/** @param {string} text */
function pattern(text) {
  return `/${text.replaceAll("/", "\\/")}/`;
}
