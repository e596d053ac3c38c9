import type { CallOptions, Walk } from "@session-clients/core";
import type { Adapter, Options, Subject } from "./adapter.ts";

/** Clients with a flaw, for the suite to find. */
export type Flaw =
  /** Every call rejects. */
  | "rejecting"
  /** Takes any JSON for the answer, whatever the status, and follows what it is told to follow. */
  | "trusting"
  /** Sends everything again, at once and often, and ends with nothing rather than with an error. */
  | "stubborn";

interface RecordedCall {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** The flaws begin with the base URL: it is not looked at. */
const SAFE = "https://safe.example";

type Send = (request: RecordedCall, call?: CallOptions) => Promise<unknown>;

const senders: Record<Flaw, (options: Options) => Send> = {
  rejecting: () => async (request) => {
    throw new Error(`cannot send ${JSON.stringify(request)}`);
  },
  trusting: (options) => async (request, call) => {
    const { url, method, body } = request;
    const headers = { ...request.headers, ...call?.headers };
    const response = await (options.fetch
      ? options.fetch(url, { method, headers, body, redirect: "manual" })
      : fetch(url, { method, headers, body }));
    options.log?.(`${method} ${url} ${JSON.stringify(headers)}`);
    const text = await (response as Response).text();
    return text && JSON.parse(text);
  },
  stubborn: () => async (request) => {
    for (let attempt = 0; attempt < 12; attempt++) {
      try {
        const response = await fetch(request.url, request);
        if (response.ok) {
          return await response.json();
        }
      } catch {
        continue;
      }
    }
    return {};
  },
};

/** The adapter of a client that sends what the real one sends, but with a flaw. */
export function planted(adapter: Adapter, flaw: Flaw): Adapter {
  return { ...adapter, open: (options) => flawed(adapter, flaw, options) };
}

function flawed(adapter: Adapter, flaw: Flaw, options: Options & { baseUrl: string }): Subject {
  const credential = options.clientSecret ?? options.credential ?? adapter.secret;
  const send = senders[flaw](options);
  const { customHeaders } = options;
  const request = async (call: (subject: Subject) => Promise<unknown>) => {
    const recorded = await record(adapter, call, { customHeaders });
    const safe = SAFE + adapter.basePath;
    return { ...recorded, url: options.baseUrl + recorded.url.slice(safe.length) };
  };
  const run = async (call: (subject: Subject) => Promise<unknown>, options?: CallOptions) =>
    send(await request(call), options);
  const replacing = async (
    call: (subject: Subject) => Promise<unknown>,
    placeholder: string,
    value: string,
    options?: CallOptions,
  ) => {
    const recorded = await request(call);
    return send({ ...recorded, url: recorded.url.replace(placeholder, value) }, options);
  };
  const real = adapter.open({ baseUrl: SAFE + adapter.basePath });
  const walk = (call?: CallOptions): Walk<unknown, unknown> => {
    const pages = async function* () {
      for (let page = 0, next: unknown; ; page++) {
        const recorded = await request((subject) => subject.list!());
        const url = new URL(recorded.url);
        if (next) {
          url.searchParams.set("from", String(next));
        }
        if (adapter.paging?.id === "sessionId") {
          url.searchParams.set("offset", `${page * 100}`);
        }
        if (adapter.lacks.cursor) {
          url.searchParams.set("page", `${page + 1}`);
        }
        const body = (await send({ ...recorded, url: url.href }, call)) as { next?: unknown };
        yield body;
        next = body.next;
        if (!next || page > 20) {
          return;
        }
      }
    };
    const none = () => {
      throw new Error("no case keeps a checkpoint");
    };
    return {
      pages,
      checkpoint: none,
      resume: none,
      async *[Symbol.asyncIterator]() {
        for await (const page of pages()) {
          for (const value of Object.values(page as object)) {
            if (Array.isArray(value)) {
              yield* value as unknown[];
            }
          }
        }
      },
      toArray: () => Promise.reject(new Error("no case collects")),
    };
  };
  return {
    client: { credential, call: () => undefined },
    get: (call) => run((subject) => subject.get(), call),
    byId: (id, call) =>
      replacing(
        (subject) => subject.byId(adapter.id),
        encodeURIComponent(adapter.id),
        String(id),
        call,
      ),
    ...(real.list && { list: (call) => run((subject) => subject.list!(), call) }),
    ...(real.query && {
      query: (value, call) =>
        replacing((subject) => subject.query!("PLACE"), "PLACE", String(value), call),
    }),
    ...(real.walk && { walk, longWalk: walk }),
    ...(real.post && { post: (call) => run((subject) => subject.post!(), call) }),
    ...(real.remove && { remove: (call) => run((subject) => subject.remove!(), call) }),
  };
}

/** What the real client would send. */
async function record(
  adapter: Adapter,
  call: (subject: Subject) => Promise<unknown>,
  options: Options,
): Promise<RecordedCall> {
  let seen: RecordedCall | undefined;
  const subject = adapter.open({
    ...options,
    baseUrl: SAFE + adapter.basePath,
    retry: false,
    fetch: async (url, { method, headers, body }) => {
      seen = { url, method, headers, body };
      throw new Error("recorded");
    },
  });
  await call(subject).catch(() => {});
  if (!seen) {
    throw new Error("nothing was sent");
  }
  return seen;
}
