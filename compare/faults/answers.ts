import type { Scenario } from "../fault.ts";
import { bad, good, judged, nameOf, type Outcome, settled, walked } from "../outcome.ts";
import type { Scene } from "../scene.ts";

/** A list whose answer holds none must not pass for an empty list. */
function noList({ connect }: Scene): Promise<Outcome> {
  return judged(
    () => connect().list(),
    ({ items }) => bad(`gives a list of ${items.length} items`),
  );
}

export const answerFaults: Scenario[] = [
  {
    title: "A redirect to another origin",
    play: async ({ emulator, provider, credentials, connect, serve }) => {
      const seen: string[] = [];
      const origin = await serve(({ headers }, response) => {
        const values = Object.values(headers).join(" ");
        const leaked = provider.secrets.some((name) => values.includes(`${credentials[name]}`));
        seen.push(leaked ? "with the credential" : "without the credential");
        const page = JSON.stringify(provider.page(["forged-1"]));
        response.writeHead(200, { "content-type": "application/json" }).end(page);
      });
      const headers = { location: `${origin}/list` };
      emulator.setFault(provider.list, { kind: "answer", status: 302, headers, times: 1 });
      const { failed, error } = await settled(() => walked(connect().list()));
      if (seen.length === 0) {
        return good(`not followed, rejects with ${nameOf(error)}`);
      }
      return bad(`follows ${seen[0]}${failed ? "" : " and takes what it gets there"}`);
    },
  },
  {
    title: "An HTML page with status 200",
    play: (scene) => {
      scene.emulator.setFault(scene.provider.list, {
        kind: "answer",
        status: 200,
        headers: { "content-type": "text/html" },
        body: "<!doctype html><title>Sign in to the network</title>",
      });
      return noList(scene);
    },
  },
  {
    title: "`{}` in place of a list",
    play: (scene) => {
      scene.emulator.setFault(scene.provider.list, { kind: "answer", status: 200, body: {} });
      return noList(scene);
    },
  },
  {
    title: "A revocation answered 200 with `success: false`",
    providers: ["cloudflareAccess", "rocketchat"],
    play: async ({ emulator, provider, connect }) => {
      const body = { success: false, result: null, errors: [{ code: 12130, message: "no" }] };
      emulator.setFault(provider.revoke, { kind: "answer", status: 200, body });
      const { failed, error } = await settled(() => connect().revoke(provider.revokable(emulator)));
      return failed ? good(`rejects with ${nameOf(error)}`) : bad("resolves: it looks revoked");
    },
  },
];
