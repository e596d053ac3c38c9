import { expect, test } from "vitest";
import { readOnlyFetch } from "../../../scripts/start/read-only-fetch.ts";

const url = "https://acme.eu.auth0.com/api/v2/sessions/s1";

function recording() {
  const lines: string[] = [];
  const readOnly = readOnlyFetch(async (request: Request) => {
    lines.push(`${request.method} ${request.url}`);
    return new Response();
  });
  return { lines, readOnly };
}

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is refused before it is sent", async (method) => {
  const { lines, readOnly } = recording();
  await expect(readOnly.fetch(new Request(url, { method }))).rejects.toThrow(
    `npm start only reads: ${method} is not sent to a real API`,
  );
  expect(lines).toEqual([]);
  expect(readOnly.sent).toBe(0);
});

test("what reads is sent and counted, and so is the exchange for a token", async () => {
  const { lines, readOnly } = recording();
  const token = "https://acme.eu.auth0.com/oauth/token";
  await readOnly.fetch(new Request(token, { method: "POST" }));
  await readOnly.fetch(new Request(url));
  expect(lines).toEqual([`POST ${token}`, `GET ${url}`]);
  expect(readOnly.sent).toBe(2);
});
