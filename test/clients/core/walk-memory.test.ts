import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createAuth0Client } from "@session-clients/auth0";
import { expect, test } from "vitest";
import { recording } from "../../support/recording.ts";
import { client as rocketChatClient, workspace } from "../../support/workspace.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const PAGE = 10;
const ids = Array.from({ length: 400 }, (_, index) => `s${index}`);

const cursorServer = () =>
  recording((request) => {
    const at = Number(new URL(request.url).searchParams.get("from") ?? 0);
    const sessions = ids.slice(at, at + PAGE).map((id) => ({ id }));
    return Response.json({ sessions, next: at + PAGE < ids.length ? `${at + PAGE}` : undefined });
  });

const walks = {
  allUserSessions: () =>
    createAuth0Client({
      domain: "acme.eu.auth0.com",
      token: "fake-token",
      fetch: cursorServer().fetch,
    }).allUserSessions("u"),
  allWorkspaceSessions: () => rocketChatClient(workspace(ids, () => PAGE)).allWorkspaceSessions(),
};

test.each(Object.entries(walks))("%s holds one page of items at a time", async (_, start) => {
  const given: WeakRef<object>[] = [];
  let most = 0;
  for await (const session of start() as AsyncIterable<object>) {
    given.push(new WeakRef(session));
    if (given.length % 50 !== 0) {
      continue;
    }
    // What a WeakRef named is kept until the running job ends.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    most = Math.max(most, given.filter((reference) => reference.deref()).length);
  }
  expect(given).toHaveLength(ids.length);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(2 * PAGE);
});
