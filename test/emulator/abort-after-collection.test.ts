import { expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/index.ts";
import { heapOf } from "../contract/faults/memory.ts";

test.each(["hang", "stall"] as const)(
  "a %s ends when the caller gives up, also after a collection of garbage",
  async (kind) => {
    const emulator = createEmulator({ faults: { "prefactor.getSession": { kind } } });
    const { token } = emulator.credentials.prefactor;
    const url = `${emulator.baseUrls.prefactor}/api/v1/session/${emulator.ids.prefactor.sessionId}`;
    const reason = new Error("given up");
    for (let round = 0; round < 5; round++) {
      const controller = new AbortController();
      const outcome = emulator
        .fetch(url, {
          headers: { authorization: `Bearer ${token}` },
          signal: controller.signal,
        })
        .then((response) => response.text())
        .catch((error: unknown) => error);
      for (let turn = 0; turn < 5; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
        heapOf();
      }
      controller.abort(reason);
      expect(await outcome).toBe(reason);
    }
  },
);
