import { beforeAll, expect, test } from "vitest";
import { build } from "../../support/built.ts";
import { runLoopbackOnly } from "../../support/run-loopback-only.ts";
import { vendorVariables } from "./vendor-variables.ts";

beforeAll(build);

const start = (args: string[], env?: Record<string, string>) =>
  runLoopbackOnly(["--import", "tsx", "scripts/start.ts", ...args], env && { env });

test("sessions of all four providers are listed and ended on the emulator, and nowhere else", async () => {
  const { code, stdout, stderr, hosts } = await start([], {
    ...vendorVariables,
    HTTP_PROXY: "http://192.0.2.1:8080",
    HTTPS_PROXY: "http://192.0.2.1:8080",
    NODE_USE_ENV_PROXY: "1",
  });
  expect({ code, stderr, hosts }).toEqual({ code: 0, stderr: "", hosts: ["127.0.0.1"] });
  for (const [title, summary, end] of [
    [
      "Auth0: allUserSessions",
      "250 sessions in 3 requests",
      "getSession read sess_9f2c, revokeSession ended it: 249 are left",
    ],
    [
      "Cloudflare Access: listActiveSessions",
      "2 sessions in 3 requests",
      "no endpoint ends one session; revokeUser ended all of the user's: 0 are left",
    ],
    [
      "Prefactor: getSession",
      "1 session in 1 request",
      "no endpoint that lists sessions or ends one is documented",
    ],
    [
      "Rocket.Chat: allWorkspaceSessions",
      "150 sessions in 3 requests",
      "getWorkspaceSession read BdSrCZXNKCbRi8Eqn, logoutWorkspaceSession ended it: 149 are left",
    ],
  ] as const) {
    const section = stdout.slice(stdout.indexOf(title)).split(/\n(?=\S)/)[0]!;
    expect(section).toContain(title);
    expect(section).toMatch(new RegExp(`\\n  ${summary}, \\d+ ms\\n`));
    expect(section).toContain(`\n  then: ${end}\n`);
  }
  expect(stdout).toMatch(/^Emulator of the four APIs on http:\/\/127\.0\.0\.1:\d+;/);
  expect(stdout).toMatch(/\n22 requests to http:\/\/127\.0\.0\.1:\d+ in all\.\n$/);

  const heading = /^ {2}session +user +signed in +IP address +device$/m.exec(stdout)!;
  const row = stdout.slice(heading.index).split("\n")[1]!;
  for (const [name, value] of [
    ["user", "testroxie"],
    ["signed in", "2023-05-24T00:25:54.234Z"],
    ["IP address", "172.20.0.2"],
    ["device", "Chrome on Windows"],
  ] as const) {
    expect(row.slice(heading[0].indexOf(name))).toMatch(new RegExp(`^${value}( {2}|$)`));
  }
});

test.each(["extra", "--live=now"])("a wrong argument ends with one line: %s", async (line) => {
  const { code, stdout, stderr, hosts } = await start(line.split(" "));
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^.+; what it takes, after a "--" of its own: --live, --help\n$/);
  expect(hosts).toEqual([]);
});
