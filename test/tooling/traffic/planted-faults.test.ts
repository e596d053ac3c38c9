import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleSpec } from "../../../scripts/bundle-spec.mjs";
import { checkProvider } from "../../../scripts/traffic/check-provider.mjs";
import type { Entry } from "../../../scripts/traffic/har.ts";
import { recordProgram } from "../../../scripts/traffic/record-program.mjs";
import { recordWrong } from "../../../scripts/traffic/record-wrong.mjs";
import { wrongExchanges } from "../../../scripts/traffic/wrong-on-purpose.mjs";
import { wrongProblems } from "../../../scripts/traffic/wrong-problems.mjs";

const root = join(import.meta.dirname, "../../..");
const document = bundleSpec("prefactor", { dereferenced: true });
const wrongOfPrefactor = wrongExchanges.filter(({ provider }) => provider === "prefactor");

let folder: string;
let traffic: Parameters<typeof checkProvider>[2];

beforeAll(async () => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(root, ".tmp", "planted-"));
  const wrong = await recordWrong(wrongOfPrefactor);
  traffic = { ...(await recordProgram("prefactor", document)), start: [], wrong };
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = async (changed: Partial<typeof traffic> = {}) =>
  (await checkProvider("prefactor", document, { ...traffic, ...changed }, folder)).problems;

/** A good exchange with another answer. */
function answered(change: Partial<Entry["response"]>): Entry {
  const good = traffic.own[0]!;
  return { ...good, response: { ...good.response, ...change } };
}

const content = (body: object) => ({ mimeType: "application/json", text: JSON.stringify(body) });

describe("the check of the traffic", { timeout: 60_000 }, () => {
  test("finds nothing in what the program does", async () => {
    expect(await check()).toEqual([]);
  });

  test("finds what drift sees, and what only we look up", async () => {
    const start = [
      answered({ content: content({ actions: { revoke: "yes" } }) }),
      answered({ content: content({ actions: { revokable: true } }) }),
      answered({ status: 302 }),
      answered({ headers: [{ name: "x-powered-by", value: "a server" }] }),
    ];
    expect(await check({ start })).toEqual([
      'prefactor: drift: error: getSession 200: Response field "actions.revoke" must be boolean.',
      "prefactor: getSession 200: body/actions/revoke must be boolean",
      "prefactor: getSession 200: body/actions must NOT have unevaluated properties revokable",
      "prefactor: getSession 302: status is not documented",
      "prefactor: getSession 200: header x-powered-by is not documented",
    ]);
  });

  test("says what is no longer exercised", async () => {
    const answered = ({ response }: Entry) => response.status < 500;
    const own = traffic.own.filter(answered);
    const gone = [
      "getSession 5XX",
      ...["code", "message", "status", "error", "errors"].map(
        (name) => `getSession 5XX property ${name}`,
      ),
    ];
    const problems = (says: string) => gone.map((name) => `prefactor: ${name} ${says}`);
    const tooFew = "prefactor: the emulator's own answers exercise only 26 of 31 schema properties";
    expect(await check({ own })).toEqual([
      ...problems("is exercised only by an answer made from the description"),
      tooFew,
    ]);
    expect(await check({ own, described: traffic.described.filter(answered) })).toEqual([
      ...problems("is not exercised at all"),
      ...problems("is exercised only by an answer made from the description"),
      tooFew,
    ]);
  });
});

describe("the list of what is wrong on purpose", () => {
  const exchange = { provider: "prefactor" as const, what: "something", line: "GET /" };
  const finding = {
    exchange: 0,
    level: "error" as const,
    rule: "",
    operation: "",
    side: "response" as const,
    status: 200,
    place: "",
  };

  test("needs the finding that it names", () => {
    const listed = { ...exchange, drift: /must be boolean/ };
    expect(wrongProblems([listed], [{ ...finding, message: "must be boolean" }], [[]])).toEqual([]);
    expect(wrongProblems([listed], [], [[]])).toEqual([
      "prefactor, something: drift does not say /must be boolean/",
    ]);
  });

  test("needs a reason where there is none, and none where there is one", () => {
    const listed = { ...exchange, unseen: "a reason" };
    expect(wrongProblems([listed], [], [[]])).toEqual([]);
    expect(wrongProblems([exchange], [], [[]])).toEqual([
      "prefactor, something: neither a finding nor a reason why there is none is listed",
    ]);
    expect(wrongProblems([listed], [{ ...finding, message: "oh" }], [[]])).toEqual([
      "prefactor, something: drift sees it now: oh",
    ]);
  });

  test("needs what our own check says", () => {
    const listed = { ...exchange, unseen: "a reason", own: /is not documented/ };
    expect(wrongProblems([listed], [], [["status is not documented"]])).toEqual([]);
    expect(wrongProblems([listed], [], [[]])).toEqual([
      "prefactor, something: our own check does not say /is not documented/",
    ]);
  });

  test("has what drift cannot see found by our own check", () => {
    expect(wrongExchanges.filter(({ unseen, own }) => unseen && !own)).toEqual([]);
  });
});
