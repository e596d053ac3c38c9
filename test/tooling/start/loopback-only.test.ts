import { expect, test } from "vitest";
import { runLoopbackOnly } from "../../support/run-loopback-only.ts";

const evaluate = (code: string) => runLoopbackOnly(["--input-type=module", "--eval", code]);

test.each([
  ["fetch", 'await fetch("http://192.0.2.1/")', "192.0.2.1"],
  ["fetch of a name", 'await fetch("https://api.example.com/")', "api.example.com"],
  ["http", 'import { get } from "node:http"; get("http://192.0.2.2/")', "192.0.2.2"],
  ["https", 'import { get } from "node:https"; get("https://api.example.com/")', "api.example.com"],
  ["a socket", 'import { connect } from "node:net"; connect(80, "192.0.2.3")', "192.0.2.3"],
  ["a lookup", 'import { lookup } from "node:dns/promises"; await lookup("a.test")', "a.test"],
  [
    "a datagram",
    'import { createSocket } from "node:dgram"; createSocket("udp4").send("a", 53, "192.0.2.4")',
    "192.0.2.4",
  ],
])("%s to the outside is refused and noted", async (_, code, host) => {
  const run = await evaluate(code);
  expect(run.hosts).toEqual([host]);
  expect(run.stderr).toContain(`${host} is not loopback`);
  expect(run.code).toBe(1);
});

test("loopback is let through and noted", async () => {
  const run = await evaluate(`
    import { createServer } from "node:http";
    const server = createServer((_, response) => response.end("here"));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const response = await fetch("http://127.0.0.1:" + server.address().port);
    console.log(await response.text());
    server.close();
    server.closeAllConnections();`);
  expect(run).toEqual({ code: 0, stdout: "here\n", stderr: "", hosts: ["127.0.0.1"] });
});
