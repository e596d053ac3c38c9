import { configDefaults, defineConfig } from "vitest/config";

const conditions = ["@session-clients/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.long.test.ts"],
    // Some tests start processes, which take seconds on a machine that is busy with more.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One fewer than the cores is the default, which on two leaves one idle.
    maxWorkers: "100%",
    // The step "types" compiles these, so Vitest does only where one of them is asked for.
    typecheck: { include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
  },
});
