import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const conditions = ["@session-clients/source"];

/**
 * What takes long goes first, so that no core waits for the other at the end: the faults, which measure
 * memory while a worker is still empty, and the tooling, which starts programs.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const of = (folder: string) => sorted.filter(({ moduleId }) => moduleId.includes(folder));
    return [...new Set([...of("/test/contract/"), ...of("/test/tooling/"), ...sorted])];
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.long.test.ts"],
    // No test replaces a module or leaves a global behind, and to load all modules anew for each file takes as
    // long as the tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Some tests start processes, which take seconds on a machine that is busy with more.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One fewer than the cores is the default, which on two leaves one idle.
    maxWorkers: "100%",
    // The step "types" compiles these, so Vitest does only where one of them is asked for.
    typecheck: { include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
  },
});
