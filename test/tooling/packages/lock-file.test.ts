import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the lock file names no host, but for where to fund a package", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"), (key, value) =>
    key === "funding" ? undefined : value,
  );
  expect(JSON.stringify(lock).match(/"([^"]*:)?\/\/[^"]*"/g)).toBeNull();
});

test("npm is told to keep it so, and to stay quiet", () => {
  expect(readFileSync(".npmrc", "utf8").split("\n")).toEqual(
    expect.arrayContaining([
      "omit-lockfile-registry-resolved=true",
      "audit=false",
      "fund=false",
      "update-notifier=false",
    ]),
  );
});
