import { defineConfig } from "tsdown";
import { packages } from "./scripts/lib/packages.ts";

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
    // scripts/lib/build-types.ts writes them: the bundler of tsdown's own puts comments where TypeScript reads none.
    dts: false,
    fixedExtension: false,
    hash: false,
    logLevel: "warn" as const,
  })),
);
