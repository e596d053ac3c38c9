import { expect, test } from "vitest";
import { httpServer } from "../../support/http-server.ts";
import { basePaths, everyOperation, sentTo } from "../../support/operations.ts";

test.each(everyOperation)("%s goes over a real connection", async (_, entry) => {
  const { run, ids, line, sent, answer } = entry;
  const bodies: string[] = [];
  const server = await httpServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) {
      body += String(chunk);
    }
    bodies.push(body);
    const { status } = answer();
    response.writeHead(status, { "content-type": "application/json" }).end(await answer().text());
  });
  const result = await run(ids, sentTo(entry, `${server.origin}/base`));
  expect(result).toEqual(await run(ids, { fetch: async () => answer() }));
  const path = line.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name]!));
  expect(server.requests.map(({ method, url }) => `${method} ${url!.split("?")[0]}`)).toEqual([
    path.replace(" ", ` /base${basePaths[entry.provider]}`),
  ]);
  expect(bodies).toEqual([sent ? JSON.stringify(sent) : ""]);
});
