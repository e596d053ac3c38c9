import type { Scenario } from "../fault.ts";
import { bad, good, judged, left, nameOf, settled, walked } from "../outcome.ts";

const MEGABYTE = 2 ** 20;

export const connectionFaults: Scenario[] = [
  {
    title: "A body that stops half way, with a deadline of 0.5 s",
    play: ({ emulator, provider, connect }) => {
      emulator.setFault(provider.list, { kind: "stall" });
      return judged(
        () => connect({ deadlineMs: 500 }).list(),
        ({ items }) => bad(`gives ${items.length} items`),
        { withinMs: 4000 },
      );
    },
  },
  {
    title: "A connection that is lost in the middle of a body, each time",
    play: ({ emulator, provider, connect }) => {
      emulator.setFault(provider.list, { kind: "cut" });
      return judged(
        () => connect().list(),
        ({ items }) => bad(`gives ${items.length} items`),
      );
    },
  },
  {
    title: "A body without an end",
    play: async ({ connect, serve }) => {
      let sent = 0;
      let isOpen = true;
      const baseUrl = await serve((_, response) => {
        response.writeHead(200, { "content-type": "application/json" }).write('{"x":"');
        const more = () => {
          for (let isFree = true; isFree && isOpen && sent < 64 * MEGABYTE; sent += MEGABYTE / 4) {
            isFree = response.write(Buffer.alloc(MEGABYTE / 4, "x"));
          }
          if (sent >= 64 * MEGABYTE) {
            response.destroy();
          }
        };
        response.on("drain", more).on("close", () => (isOpen = false));
        more();
      });
      const outcome = await judged(
        () => connect({ baseUrl }).list(),
        ({ items }) => bad(`gives ${items.length} items`),
        { withinMs: 20_000 },
      );
      return sent < 64 * MEGABYTE ? outcome : bad("reads on; the server gave up at 64 MiB");
    },
  },
  {
    title: "An abort during the wait that a 429 asks for",
    play: async ({ emulator, provider, connect }) => {
      emulator.setFault(provider.list, {
        kind: "answer",
        status: 429,
        headers: { "retry-after": "10" },
        body: { success: false, statusCode: 429, error: "Too Many Requests" },
      });
      const controller = new AbortController();
      const reason = new Error("the caller's reason");
      const timer = setTimeout(() => controller.abort(reason), 500);
      const { failed, error } = await settled(
        () => walked(connect().list(controller.signal)),
        3000,
      );
      clearTimeout(timer);
      if (!failed) {
        return bad("still waits 2.5 s after the abort");
      }
      if (!controller.signal.aborted) {
        return left(`does not wait: rejects with ${nameOf(error)}`);
      }
      return good(`rejects with ${error === reason ? "the caller's reason" : nameOf(error)}`);
    },
  },
  {
    title: "One 503 on a list",
    play: async ({ emulator, provider, connect }) => {
      emulator.setFault(provider.list, { kind: "answer", status: 503, times: 1 });
      const { value, failed, error } = await settled(() => walked(connect().list()));
      if (failed) {
        return left(`rejects with ${nameOf(error)}`);
      }
      return value?.items.length === provider.rows
        ? good("asks again: every item")
        : bad(`gives ${value?.items.length} items`);
    },
  },
  {
    title: "One 503 on a revocation that was carried out",
    play: async ({ emulator, provider, connect, requests }) => {
      emulator.setFault(provider.revoke, {
        kind: "answer",
        status: 503,
        executed: true,
        times: 1,
      });
      const { failed } = await settled(() => connect().revoke(provider.revokable(emulator)));
      const posts = requests().filter((line) => line.startsWith("POST")).length;
      if (posts > 1) {
        return bad(`sends it ${posts} times`);
      }
      return failed ? good("sent once, rejects") : bad("resolves as if nothing had happened");
    },
  },
];
