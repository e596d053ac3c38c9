import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { relative } from "node:path";
import { expect } from "vitest";
import { recordings } from "../../../scripts/traffic/recordings.mjs";
import type { TestEntry } from "../../../scripts/traffic/har.ts";
import { exchangeOf } from "../../../scripts/traffic/recorder.mjs";
import type { createEmulator } from "../../../src/emulator/create-emulator.ts";
import type { Fault } from "../../../src/emulator/fault.ts";
import { keeper } from "./keeper.ts";

type Send = (request: Request) => Promise<Response>;

const file = `${recordings}/${randomUUID()}.ndjson`;
const isNew = keeper();
const faults = new WeakMap<AbortSignal, Fault["kind"]>();

/** Tells that a fault acts on the request of this signal. */
export function noteFault(signal: AbortSignal, { kind }: Fault): void {
  faults.set(signal, kind);
}

export function recordingEmulator(create: typeof createEmulator): typeof createEmulator {
  return (options) => {
    const emulator = create(options);
    const send = recorded(emulator.fetch);
    return Object.assign(emulator, {
      fetch: async (input: Request | URL | string, init?: RequestInit) =>
        send(input instanceof Request && init === undefined ? input : new Request(input, init)),
    });
  };
}

export function recorded(send: Send): Send {
  return async (request) => {
    const { signal } = request;
    const sent = request.clone();
    const response = await send(request).catch(async (error: unknown) => {
      // What a fault leaves without an answer is an exchange as well: its request was sent.
      if (faults.has(signal)) await keep(sent, Response.error(), faults.get(signal));
      throw error;
    });
    await keep(sent, whole(response, faults.get(signal)), faults.get(signal));
    return response;
  };
}

/** A copy of an answer, unless a fault lets its body not end. */
function whole(response: Response, fault: Fault["kind"] | undefined): Response {
  return fault === "cut" || fault === "stall" ? Response.error() : response.clone();
}

async function keep(request: Request, response: Response, fault?: Fault["kind"]): Promise<void> {
  const entry: TestEntry = {
    _test: relative(process.cwd(), String(expect.getState().testPath)),
    ...(fault === undefined ? {} : { _fault: fault }),
    startedDateTime: "",
    ...(await exchangeOf(request, response, "http://localhost")),
  };
  if (!isNew(entry)) return;
  mkdirSync(recordings, { recursive: true });
  appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
}
