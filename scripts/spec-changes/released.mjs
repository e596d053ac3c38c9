import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { parse } from "yaml";
import { providers } from "../bundle-spec.mjs";
import { manifest } from "../packages.mjs";
import { redocly } from "../redocly.mjs";
import { resolvePointer } from "../resolve-pointer.mjs";

/** @param {string} provider */
export function releasedFile(provider) {
  return `specs/.released/${provider}.yaml`;
}

/** @param {string} provider */
export function isReleased(provider) {
  return existsSync(releasedFile(provider));
}

/**
 * Whether a provider's description was taken away: others are released, or this one is by its changelog.
 * A package that never was has the version 0.0.0.
 *
 * @param {import("../bundle-spec.mjs").Provider} provider
 */
export function isReleaseMissing(provider) {
  if (isReleased(provider) || manifest(`src/${provider}`).version === "0.0.0") return false;
  return providers.some(isReleased) || existsSync(`src/${provider}/CHANGELOG.md`);
}

/**
 * Writes a provider's description as one file.
 *
 * @param {string} provider
 * @param {string} file
 */
export function writeBundle(provider, file) {
  mkdirSync(dirname(file), { recursive: true });
  const { status, stderr } = redocly([
    "bundle",
    provider,
    "--config",
    "specs/redocly.yaml",
    "--output",
    file,
  ]);
  if (status !== 0) throw new Error(`specs/${provider} cannot be bundled:\n${stderr}`);
}

/**
 * The document of a file that holds a whole description, without `$ref`.
 *
 * @param {string} file
 */
export function documentOf(file) {
  const document = parse(readFileSync(file, "utf8"));
  /** @type {(node: any) => any} */
  const resolved = (node) => {
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node)) return node.map(resolved);
    const { $ref, ...own } = node;
    const entries = Object.entries(own).map(([key, child]) => [key, resolved(child)]);
    // What stands beside a `$ref`, such as a description, goes before what it refers to.
    const base = typeof $ref === "string" ? resolved(resolvePointer(document, $ref)) : {};
    return { ...base, ...Object.fromEntries(entries) };
  };
  return resolved(document);
}
