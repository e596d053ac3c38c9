import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { recordings } from "../../scripts/traffic/check-tests.mjs";
import { createRecorder } from "../../scripts/traffic/recorder.mjs";
import type { createEmulator, Emulator } from "../../src/emulator/create-emulator.ts";
import type { listen } from "../../src/emulator/listen.ts";

type Send = (request: Request) => Promise<Response>;

/** A million rows would fill the disk, and say nothing that the first pages do not. */
const mostBytes = 2_000_000;

const file = `${recordings}/${randomUUID()}.ndjson`;
const seen = new Set<string>();
let bytes = 0;

/** Whether the emulator that is about to listen has been told to answer wrongly. */
let isFaulty = () => false;

/** Makes emulators that record, until a fault is switched on: from then on they are wrong on purpose. */
export function recordingEmulator(create: typeof createEmulator): typeof createEmulator {
  return (options) => {
    const emulator = create(options);
    const { listen, setFault } = emulator;
    let faulty = Object.keys(options?.faults ?? {}).length > 0;
    const send = recorded(emulator.fetch, () => faulty);
    const wrapped: Pick<Emulator, "fetch" | "listen" | "setFault"> = {
      fetch: async (input, init) =>
        send(input instanceof Request && init === undefined ? input : new Request(input, init)),
      listen(port) {
        isFaulty = () => faulty;
        return listen(port);
      },
      setFault(operation, fault) {
        faulty = true;
        setFault(operation, fault);
      },
    };
    return Object.assign(emulator, wrapped);
  };
}

export function recordingListen(serve: typeof listen): typeof listen {
  return (answer, port) => serve(recorded(answer, isFaulty), port);
}

function recorded(send: Send, faulty: () => boolean): Send {
  return async (request) => {
    if (faulty() || bytes > mostBytes) return send(request);
    const { entries, record } = createRecorder({ origin: "http://localhost" });
    const response = await record(send)(request);
    for (const entry of entries) keep(JSON.stringify({ ...entry, startedDateTime: "" }));
    return response;
  };
}

function keep(line: string): void {
  if (seen.has(line)) return;
  seen.add(line);
  bytes += line.length;
  mkdirSync(recordings, { recursive: true });
  appendFileSync(file, `${line}\n`);
}
