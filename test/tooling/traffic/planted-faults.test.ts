import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { bundleSpec } from "../../../scripts/lib/bundle-spec.ts";
import { checkProvider } from "../../../scripts/checks/traffic/check-provider.ts";
import { createRecorder } from "../../../scripts/checks/traffic/recorder.ts";
import { createEmulator, type Fault } from "../../../src/emulator/index.ts";

const { token } = createEmulator().credentials.cloudflareAccess;
const account = "/accounts/023e105f4ecef8ad9ca31a8372d0c353";
const user = `GET ${account}/access/users/f174e90a-fafe-4643-bbbc-4a0ed4fc8415`;
const envelope = { success: true, errors: [], messages: [] };
const refusal = { success: false, errors: [{ code: 971, message: "slow down" }] };
const authorization = `Bearer ${token}`;

interface Planted {
  what: string;
  line: string;
  headers?: Record<string, string>;
  body?: object;
  /** In place of the emulator's own answer. */
  answer?: Omit<Extract<Fault, { kind: "answer" }>, "kind">;
  problem: string;
}

const planted: Planted[] = [
  {
    what: "an unknown path",
    line: `${user}/session`,
    problem: `GET /cloudflare-access/client/v4${account}/access/users/f174e90a-fafe-4643-bbbc-4a0ed4fc8415/session is not documented`,
  },
  {
    what: "an unknown parameter",
    line: `${user}?expand=true`,
    problem: "getUser 200: query parameter expand is not documented",
  },
  {
    what: "a wrong request body",
    line: `POST ${account}/access/organizations/revoke_user`,
    body: { email: "jdoe@example.com", warp_session_reauth: "yes" },
    problem: "revokeUser 200: request body/warp_session_reauth must be boolean",
  },
  {
    what: "a name in a request body that is none",
    line: `POST ${account}/access/organizations/revoke_user`,
    body: { email: "jdoe@example.com", session_reauth: true },
    problem: "revokeUser 200: request body must NOT have unevaluated properties session_reauth",
  },
  {
    what: "a credential that no security scheme has",
    line: user,
    headers: { authorization, "x-auth-token": "fake-token" },
    problem: "getUser 200: request header x-auth-token is not documented",
  },
  {
    what: "no credential, which drift alone finds",
    line: user,
    headers: {},
    problem: "getUser 401: Request does not satisfy documented OpenAPI security requirements",
  },
  {
    what: "a wrong status",
    line: user,
    answer: { status: 302 },
    problem: "getUser 302: status is not documented",
  },
  {
    what: "a wrong header",
    line: user,
    answer: { status: 429, headers: { "Retry-After": "soon" }, body: refusal },
    problem: "getUser 429: header retry-after is wrong",
  },
  {
    what: "a header that is documented for another status only",
    line: user,
    answer: { status: 403, headers: { "Retry-After": "3" }, body: refusal },
    problem: "getUser 403: header retry-after is not documented",
  },
  {
    what: "no body",
    line: user,
    answer: { status: 200 },
    problem: "getUser 200: no body, where one is documented",
  },
  {
    what: "a wrong property",
    line: user,
    answer: { status: 200, body: { ...envelope, result: { e_mail: "a@example.com" } } },
    problem: "getUser 200: body/result must NOT have unevaluated properties e_mail",
  },
];

test("each planted fault is found, and so is what was not exercised", async () => {
  const { entries, recording } = createRecorder();
  for (const { line, headers = { authorization }, body, answer } of planted) {
    const emulator = createEmulator();
    if (answer) {
      emulator.setFault("cloudflareAccess.getUser", { kind: "answer", ...answer });
    }
    const [method, path] = line.split(" ");
    await recording(emulator.fetch)(emulator.baseUrls.cloudflareAccess + path, {
      method,
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      body: JSON.stringify(body),
    });
  }
  mkdirSync(".tmp", { recursive: true });
  const folder = mkdtempSync(".tmp/planted-");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const document = bundleSpec("cloudflare-access", { dereferenced: true });
  const problems = await checkProvider("cloudflare-access", document, entries, folder);
  const gaps = problems.filter((problem) => problem.includes("is not exercised"));
  expect(gaps).toContain(
    "cloudflare-access: deleteUser is not exercised: add a call to scripts/providers/",
  );
  expect(problems.filter((problem) => !gaps.includes(problem))).toEqual(
    planted.map(({ problem }) => `cloudflare-access: ${problem}`),
  );
});
