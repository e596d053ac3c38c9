import { expect, test } from "vitest";
import { manifest, packages } from "../../../scripts/lib/packages.ts";

const root = manifest(".");
const repository = "https://github.com/session-clients/session-clients";
const exact = /^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/;

test.each(packages)("%s says what a registry and a bundler need", (name) => {
  const { description, version, keywords, dependencies, ...rest } = manifest(`src/${name}`);
  expect(description).toMatch(/^[A-Z].{20,90}[^.]$/);
  expect(keywords).toContain("session-management");
  for (const word of keywords) {
    expect(word).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
  }
  expect(version).toMatch(exact);
  expect(rest).toEqual({
    name: `@session-clients/${name}`,
    license: "MIT",
    homepage: `${repository}/tree/main/src/${name}#readme`,
    bugs: { url: `${repository}/issues` },
    repository: { type: "git", url: `git+${repository}.git`, directory: `src/${name}` },
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19.0" },
    exports: {
      ".": {
        "@session-clients/source": "./index.ts",
        types: "./dist/index.d.ts",
        default: "./dist/index.js",
      },
      "./package.json": "./package.json",
    },
    files: ["dist"],
    scripts: {
      // From a fresh clone a tarball would hold no code.
      prepack: "npm --prefix ../.. run build",
      // Published from here it would hold the condition above.
      prepublishOnly: "echo 'npm run pack' makes what is published >&2 && exit 1",
    },
  });
  // The first condition that applies wins, so the order of the keys counts.
  expect(Object.keys(rest.exports["."]).join()).toBe("@session-clients/source,types,default");
});

test.each(packages)("%s pins its dependencies, ours to their present version", (name) => {
  const { dependencies = {} } = manifest(`src/${name}`);
  for (const [dependency, range] of Object.entries<string>(dependencies)) {
    expect(range).toMatch(exact);
    if (dependency.startsWith("@session-clients/")) {
      expect(range).toBe(manifest(`node_modules/${dependency}`).version);
    }
  }
});

test("the workspace is private and pins every tool", () => {
  expect(root).toMatchObject({
    private: true,
    workspaces: ["src/*"],
    license: "MIT",
    engines: { node: ">=20.19.0" },
  });
  expect(root.dependencies).toBeUndefined();
  expect(Object.values<string>(root.devDependencies).filter((range) => !exact.test(range))).toEqual(
    [],
  );
});
