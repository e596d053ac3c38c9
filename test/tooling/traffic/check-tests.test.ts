import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundleSpec, providers, type Provider } from "../../../scripts/bundle-spec.mjs";
import { beyondDrift } from "../../../scripts/traffic/beyond-drift.mjs";
import { checkTests, staleExcuses } from "../../../scripts/traffic/check-tests.mjs";
import type { Entry, TestEntry } from "../../../scripts/traffic/har.ts";
import { recordWrong } from "../../../scripts/traffic/record-wrong.mjs";
import { wrongInTests } from "../../../scripts/traffic/wrong-in-tests.mjs";
import { wrongExchanges } from "../../../scripts/traffic/wrong-on-purpose.mjs";

const root = join(import.meta.dirname, "../../..");
const authorization = { name: "authorization", value: "Bearer <redacted>" };
const ours = { name: "user-agent", value: "session-clients-prefactor/0.1.0" };

function check(provider: Provider, entries: readonly TestEntry[]) {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, ".tmp", "tests-traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return checkTests(provider, bundleSpec(provider, { dereferenced: true }), entries, folder);
}

const entry = (
  _test: string,
  status: number,
  body: object,
  path = "/013xrzp12g3nqk8nkv4y96wrbzje9dsr",
  headers: Entry["request"]["headers"] = [authorization],
): TestEntry => ({
  _test,
  startedDateTime: "",
  request: {
    method: "GET",
    url: `http://localhost/prefactor/api/v1/session${path}`,
    headers,
  },
  response: {
    status,
    statusText: "",
    headers: [],
    content: { mimeType: "application/json", text: JSON.stringify(body) },
  },
});

test("what is wrong in a test has to be listed for it", { timeout: 60_000 }, async () => {
  const notFound = { code: "not_found", message: "", status: "error" };
  const listed = "test/emulator/prefactor.test.ts";
  const page = "/013xrzp12g3nqk8nkv4y96wrbzje9dsr?page=1";
  // Drift lets this one pass, which nothing lists.
  const forwarded = { name: "x-forwarded-for", value: "203.0.113.1" };
  const oops = { name: "x-oops", value: "1" };
  const fault = { _fault: "answer" as const };
  const elsewhere = entry("other-api", 200, {});
  elsewhere.request.url = "http://localhost/other";

  const { problems, exchanges, found, unseen, used } = await check("prefactor", [
    entry("good", 200, {}),
    entry(listed, 404, notFound, "/no-pfid"),
    entry("not-listed", 404, notFound, "/no-pfid"),
    entry(listed, 401, notFound, undefined, []),
    entry(listed, 401, notFound, "/no-pfid", [authorization, ours]),
    entry("undocumented", 200, {}, page, [authorization, oops]),
    entry("answer", 200, { actions: { revoke: 1 } }),
    { ...entry("fault", 200, { actions: { revoke: 1 } }), ...fault },
    { ...entry("fault-asked", 200, {}, page), ...fault },
    { ...entry("no-answer", 0, {}, page), _fault: "hang" },
    entry("extra", 200, { undocumented: 1 }),
    entry("forwarded", 200, {}, undefined, [authorization, forwarded]),
    elsewhere,
  ]);

  expect({ exchanges, found, unseen }).toEqual({ exchanges: 12, found: 5, unseen: 6 });
  expect(problems).toEqual(
    [
      "not-listed: getSession 404: path parameter session_id is wrong",
      `${listed}: getSession 401: path parameter session_id is wrong`,
      'undocumented: drift: getSession 200: Undocumented query parameter in traffic: "page"',
      'undocumented: drift: getSession 200: Undocumented header in traffic: "x-oops"',
      "undocumented: getSession 200: query parameter page is not documented",
      "undocumented: getSession 200: request header x-oops is not documented",
      'answer: drift: getSession 200: Response field "actions.revoke" must be boolean.',
      "answer: getSession 200: body/actions/revoke must be boolean",
      'fault-asked: drift: getSession 200: Undocumented query parameter in traffic: "page"',
      "fault-asked: getSession 200: query parameter page is not documented",
      "no-answer: getSession 0: query parameter page is not documented",
      "extra: getSession 200: body must NOT have unevaluated properties undocumented",
      "forwarded: getSession 200: request header x-forwarded-for is not documented",
      "forwarded: drift should have seen getSession 200: request header x-forwarded-for is not documented",
    ].map((problem) => `prefactor: ${problem}`),
  );
  const known = wrongInTests.find(({ test }) => test === listed)!.problems;
  expect(known.map((pattern) => used.has(pattern))).toEqual([true, false]);
});

test("each wrong exchange fails that no list expects, of every provider", async () => {
  const checks = providers.map(async (provider) => {
    const planted = wrongExchanges.filter((exchange) => exchange.provider === provider);
    const entries = (await recordWrong(planted)).map((wrong, index) => ({
      ...wrong,
      _test: `<${planted[index]!.what}>`,
    }));
    const { problems } = await check(provider, entries);
    return planted.filter(({ what }) => !problems.some((line) => line.includes(`<${what}>`)));
  });
  expect((await Promise.all(checks)).flat()).toEqual([]);
});

test("what a list excuses, and nobody does any more, fails", () => {
  const used = new Set([
    ...wrongInTests.flatMap(({ problems }) => problems),
    ...beyondDrift.map(({ problem }) => problem),
  ]);
  expect(staleExcuses(used)).toEqual([]);
  const { test, problems } = wrongInTests[1]!;
  const { side, problem } = beyondDrift[1]!;
  used.delete(problems[0]!);
  used.delete(problem);
  expect(staleExcuses(used)).toEqual([
    `nothing in ${test} is wrong as ${String(problems[0])}: take it off wrong-in-tests.mjs`,
    `no ${side} needs ${String(problem)}: take it off beyond-drift.mjs`,
  ]);
});

test("every excuse has a reason", () => {
  const reasons = [...wrongInTests, ...beyondDrift].map(({ reason }) => reason.trim());
  expect(reasons).not.toContain("");
});
