import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One request as it arrived, its body read to the end. */
export interface Received {
  method: string;
  /** Path and query, as they stood on the request line. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The time by the clock of the test. */
  at: number;
  socket: Socket;
  /** Resolves when its connection is closed. */
  closed: Promise<void>;
}

/** Answers one request, well or badly. */
export type Responder = (response: ServerResponse, request: Received) => void;

/** A real server on loopback whose behaviour is chosen for each request. */
export class FaultServer {
  readonly requests: Received[] = [];
  readonly sockets = new Set<Socket>();
  /** The most requests that were being answered at the same time. */
  maxActive = 0;
  #active = 0;
  #answers: Responder[] = [];
  #first = 0;
  #watchers: (() => void)[] = [];
  readonly #closed = new WeakMap<Socket, Promise<void>>();
  readonly #server: Server;
  readonly #now: () => number;

  private constructor(now: () => number) {
    this.#now = now;
    this.#server = createServer(
      { keepAliveTimeout: 60_000 },
      (request, response) => void this.#take(request, response),
    );
    this.#server.on("connection", (socket) => {
      this.sockets.add(socket);
      const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
      this.#closed.set(socket, closed);
      void closed.then(() => this.sockets.delete(socket));
      socket.on("error", () => {});
    });
  }

  static async start(now: () => number): Promise<FaultServer> {
    const server = new FaultServer(now);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  /** For example `http://127.0.0.1:40123`. */
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Their request lines, such as `GET /api/v2/users/u/sessions?take=1`. */
  get lines(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`);
  }

  /** From now on the nth request gets the nth answer, and every later one the last. */
  answer(...answers: Responder[]): void {
    this.#answers = answers;
    this.#first = this.requests.length;
  }

  /** Resolves once `count` requests have arrived in all. */
  async arrived(count: number): Promise<void> {
    while (this.requests.length < count) {
      await new Promise<void>((resolve) => this.#watchers.push(resolve));
    }
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) {
      socket.destroy();
    }
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(message: IncomingMessage, response: ServerResponse): Promise<void> {
    this.maxActive = Math.max(this.maxActive, ++this.#active);
    response.on("close", () => this.#active--);
    let body = "";
    try {
      for await (const chunk of message) {
        body += String(chunk);
      }
    } catch {
      return;
    }
    const { method = "", url: path = "", headers, socket } = message;
    const closed = this.#closed.get(socket)!;
    const request = { method, path, headers, body, at: this.#now(), socket, closed };
    const index = this.requests.push(request) - 1 - this.#first;
    // Vendors' dates and resets are by their own clock: the test's.
    response.setHeader("date", new Date(this.#now()).toUTCString());
    for (const watch of this.#watchers.splice(0)) {
      watch();
    }
    this.#answers[Math.min(index, this.#answers.length - 1)]?.(response, request);
  }
}
