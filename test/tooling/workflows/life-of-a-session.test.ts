import { expect, test } from "vitest";
import { lifeProblems } from "../../../scripts/workflows/life-of-a-session.mjs";
import { workflows } from "../../../scripts/workflows/workflows.mjs";

const lifeOf = (provider: string) => workflows.find((each) => each.provider === provider)!.life;

const server = "https://acme.example.com/api/v2";
const page = (query: string, ...ids: string[]) => ({
  call: "listUserSessions 200",
  url: `${server}/users/auth0%7C1/sessions?take=1${query}`,
  body: { sessions: ids.map((id) => ({ id })) },
});
const one = (call: string, path = "") => ({ call, url: `${server}/sessions/s1${path}`, body: {} });
const good = [
  page("", "s1"),
  page("&from=c", "s2"),
  one("getSession 200"),
  one("revokeSession 202", "/revoke"),
  page("", "s2"),
  one("getSession 404"),
];
const calls = good.map(({ call }) => call).join(", ");

/** The problems of the good life with one exchange replaced, or left out. */
const changedAt = (index: number, ...exchange: typeof good) =>
  lifeProblems(lifeOf("auth0"), good.toSpliced(index, 1, ...exchange));

test("a whole life has no problem, nor has one where nothing can be listed or ended", () => {
  expect(lifeProblems(lifeOf("auth0"), good)).toEqual([]);
  expect(lifeProblems(lifeOf("prefactor"), [one("getSession 200"), one("getSession 404")])).toEqual(
    [],
  );
});

test.each([...good.keys()])("call %s must not be left out", (index) => {
  const made = good.toSpliced(index, 1).map(({ call }) => call);
  expect(changedAt(index)).toEqual([`the calls must be ${calls}; they are ${made.join(", ")}`]);
});

test("a provider whose workflow does nothing is told what it must do", () => {
  expect(lifeProblems(lifeOf("rocketchat"), [])[0]).toMatch(
    /^the calls must be .*; they are none$/,
  );
});

test("the second page must have rows, and others than the first", () => {
  const problem = ["the second page has no row of its own"];
  expect(changedAt(1, page("&from=c", "s1"))).toEqual(problem);
  expect(changedAt(1, page("&from=c"))).toEqual(problem);
});

test("what is ended must have been listed, and not be listed again, by the same question", () => {
  expect(changedAt(0, page("", "s3"))).toEqual(["what is ended was not listed before"]);
  expect(changedAt(4, page("", "s1"))).toEqual(["what was ended is still listed"]);
  expect(changedAt(4, page("&from=c", "s2"))).toEqual([
    "the list that showed it is not asked again",
  ]);
});
