import type { Scenario } from "../fault.ts";
import { bad, good, judged, type Outcome } from "../outcome.ts";
import type { Scene } from "../scene.ts";

/** A walk that can never reach an end must say so soon. */
function endless(scene: Scene, baseUrl?: string): Promise<Outcome> {
  return judged(
    () => scene.connect(baseUrl === undefined ? {} : { baseUrl }).list(),
    ({ items, endless }) =>
      bad(endless ? "goes on without end" : `ends after ${items.length} items as if that were all`),
  );
}

/** The cursor behind Auth0's first item, so that an empty page can name a next one that exists. */
async function cursorAfterFirst({ emulator, credentials }: Scene): Promise<string> {
  const user = encodeURIComponent(`${credentials["userId"]}`);
  const headers = { authorization: `Bearer ${credentials["token"]}` };
  const url = `${emulator.baseUrls.auth0}/users/${user}/sessions?take=1`;
  return (await (await emulator.fetch(url, { headers })).json()).next;
}

export const pagingFaults: Scenario[] = [
  {
    title: "The same page again and again",
    play: (scene) => {
      const body = scene.provider.page(["a", "b"], "cursor-1");
      scene.emulator.setFault(scene.provider.list, { kind: "answer", status: 200, body });
      return endless(scene);
    },
  },
  {
    title: "Two cursors that name each other",
    providers: ["auth0"],
    play: async (scene) => {
      const origin = await scene.serve(({ url = "" }, response) => {
        const [id, next] = url.includes("cursor-1") ? ["b", "cursor-2"] : ["a", "cursor-1"];
        const body = JSON.stringify(scene.provider.page([id], next));
        response.writeHead(200, { "content-type": "application/json" }).end(body);
      });
      return endless(scene, origin);
    },
  },
  {
    title: "An empty page before the end",
    play: async (scene) => {
      const { emulator, provider, name, connect } = scene;
      const next = name === "auth0" ? await cursorAfterFirst(scene) : undefined;
      const [after, expected] = next ? [0, provider.rows - 1] : [1, provider.rows];
      const body = provider.page([], next);
      emulator.setFault(provider.list, { kind: "answer", status: 200, body, after, times: 1 });
      return judged(
        () => connect().list(),
        ({ items }) => {
          const count = `${items.length} of ${expected} items`;
          return items.length === expected
            ? good(`goes on: ${count}`)
            : bad(`gives ${count} as if that were all`);
        },
      );
    },
  },
  {
    title: "An item that ends while the list is read",
    providers: ["cloudflareAccess", "rocketchat"],
    play: ({ emulator, provider, connect }) => {
      return judged(
        () => connect().list(),
        ({ items }) => {
          const missing = provider.rows - items.length;
          return missing === 0
            ? good("every item is given")
            : bad(`leaves out ${missing} that exists`);
        },
        { onItem: (count) => (count === 2 ? provider.endFirst?.(emulator) : undefined) },
      );
    },
  },
];
