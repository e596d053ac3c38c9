import { defineConfig } from "vitest/config";

const conditions = ["@session-clients/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests start processes, which take seconds on a machine that is busy with more.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One fewer than the cores is the default, which on two leaves one idle.
    maxWorkers: "100%",
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
  },
});
