import { configDefaults, defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** What repeats much, or plays a release. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ["test/**/*.long.test.ts"],
    exclude: configDefaults.exclude,
    testTimeout: 300_000,
  },
});
