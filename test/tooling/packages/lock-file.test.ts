import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hostsNamed } from "./hosts-named.ts";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("the lock file names no host, but for where to fund a package", () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(hostsNamed(lock)).toEqual([]);
});

test.each([
  { resolved: "https://registry.example/a/-/a-1.0.0.tgz" },
  { resolved: "git+ssh://git@host.example/a.git#1" },
  { resolved: "//host.example/a.tgz" },
  { dependencies: { a: "http://host.example/a.tgz" } },
])("a host is found in $resolved$dependencies", (entry) => {
  const planted = { ...lock, packages: { ...lock.packages, "node_modules/a": entry } };
  expect(hostsNamed(planted)).toHaveLength(1);
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
