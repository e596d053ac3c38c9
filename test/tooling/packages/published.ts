import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, stagePackage } from "../../../scripts/pack.ts";
import { packages } from "../../../scripts/lib/packages.ts";
import { build } from "../../support/built.ts";

export interface Tarball {
  /** The folder under src/. */
  folder: string;
  data: Uint8Array<ArrayBuffer>;
  /** What it holds, under `/node_modules/`. */
  content: Package;
}

/** The tarballs of all packages, as npm publishes them. */
export function publishedTarballs(): Tarball[] {
  build();
  const folder = mkdtempSync(join(tmpdir(), "session-clients-published-"));
  try {
    const staged = packages.map((name) => stagePackage(name, folder));
    const packed = pack(staged, folder);
    return packages.map((name) => {
      const { filename } = packed.find((found) => found.name === `@session-clients/${name}`)!;
      const data = new Uint8Array(readFileSync(join(folder, filename)));
      return { folder: name, data, content: createPackageFromTarballData(data) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every text file of the tarballs by its path, `/node_modules/@session-clients/...`. */
export function filesOf(tarballs: Tarball[]): Map<string, string> {
  return new Map(
    tarballs.flatMap(({ content }) =>
      content.listFiles().map((path) => [path, content.readFile(path)] as const),
    ),
  );
}
