import assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";
import type { Adapter, Options, Subject } from "./adapter.ts";
import { json } from "./answers.ts";
import type { Case } from "./case.ts";
import { FakeClock } from "./fake-clock.ts";
import { FaultServer } from "./fault-server.ts";

/** What one case runs on: a server, a clock, and clients of one provider. */
export class Stage {
  readonly adapter: Adapter;
  readonly time = new FakeClock();
  readonly server: FaultServer;
  readonly subjects: Subject[] = [];
  /** Runs when the case is over, however it ended. */
  readonly afterwards: (() => void)[] = [];
  readonly #servers: FaultServer[];

  private constructor(adapter: Adapter, server: FaultServer) {
    this.adapter = adapter;
    this.server = server;
    this.#servers = [server];
  }

  static async set(adapter: Adapter): Promise<Stage> {
    let now = (): number => 0;
    const stage = new Stage(adapter, await FaultServer.start(() => now()));
    now = () => stage.time.now();
    return stage;
  }

  get baseUrl(): string {
    return this.server.origin + this.adapter.basePath;
  }

  /** A client that talks to the server, without a deadline unless `options` set one. */
  open(options: Options = {}): Subject {
    const { baseUrl } = this;
    const clock = this.time.clock;
    const subject = this.adapter.open({ baseUrl, clock, timeoutMs: 0, ...options });
    this.subjects.push(subject);
    return subject;
  }

  /** A server of another origin. */
  async otherServer(): Promise<FaultServer> {
    const server = await FaultServer.start(() => this.time.now());
    this.#servers.push(server);
    return server;
  }

  /** Milliseconds by the test's clock between two requests. */
  gap(first = 0, second = 1): number {
    return this.server.requests[second]!.at - this.server.requests[first]!.at;
  }

  /** The server's healthy answer to the documented GET. */
  get healthy() {
    return json(this.adapter.success);
  }

  /** Nothing that went wrong may stay with a client: no timer is left, and its next call works. */
  async checkAftermath(): Promise<void> {
    await turn();
    assert.equal(this.time.pending, 0, "a timer is left");
    this.time.stand();
    this.time.advance(86_400_000);
    this.server.answer(this.healthy);
    for (const subject of this.subjects) {
      assert.deepEqual(await subject.get(), this.adapter.success, "the next call");
    }
  }

  async strike(): Promise<void> {
    for (const tidy of this.afterwards) {
      tidy();
    }
    this.time.stand();
    await Promise.all(this.#servers.map((server) => server.stop()));
  }
}

/**
 * Runs one case against one client; throws what is wrong. It may take `capMs` of real time. `alone` says
 * that no other case runs meanwhile, whose unhandled rejections could be taken for this one's.
 */
export async function runCase(
  { run, spoils }: Case,
  adapter: Adapter,
  { capMs = 10_000, alone = true } = {},
): Promise<void> {
  const stage = await Stage.set(adapter);
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => alone && unhandled.push(reason);
  process.on("unhandledRejection", note);
  stage.afterwards.push(() => process.off("unhandledRejection", note));
  let cap: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    cap = setTimeout(() => reject(new Error(`no outcome after ${capMs} ms`)), capMs);
  });
  const whole = async () => {
    await run(stage);
    if (!spoils) {
      await stage.checkAftermath();
    }
    await turn();
  };
  try {
    await Promise.race([whole(), hangs]);
    assert.deepEqual(unhandled, [], "unhandled rejections");
  } finally {
    clearTimeout(cap);
    await stage.strike();
  }
}
