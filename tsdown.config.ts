import { defineConfig } from "tsdown";

const packages = ["core", "auth0", "cloudflare-access", "prefactor", "rocketchat", "emulator"];

export default defineConfig(
  packages.map((name) => ({
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
  })),
);
