import { defineConfig } from "tsdown";
import { packages } from "./scripts/packages.mjs";

export default defineConfig(
  packages.map((name) => ({
    name,
    cwd: `src/${name}`,
    entry: "index.ts",
    outDir: "dist",
    format: "esm" as const,
    platform: name === "emulator" ? ("node" as const) : ("neutral" as const),
    target: "es2022",
    tsconfig: "../../tsconfig.json",
    dts: true,
    fixedExtension: false,
    hash: false,
    logLevel: "warn" as const,
    // Bundling declarations takes most of the time, which is no news on every build.
    checks: { pluginTimings: false },
  })),
);
