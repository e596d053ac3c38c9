import { createRocketChatClient, type RocketChatClientOptions } from "@session-clients/rocketchat";
import { recording, type Recording } from "./recording.ts";

export const row = (id: string) => ({
  _id: id,
  sessionId: id,
  userId: `user-of-${id}`,
  host: "localhost:3000",
  ip: "172.20.0.2",
  loginAt: "2023-05-24T00:25:54.234Z",
});

export const rows = (...ids: string[]) => ids.map(row);

export const pageOf = (sessions: unknown, total: unknown, offset = 0, count = 50) =>
  Response.json({ sessions, total, count, offset, success: true });

/** A client of the options given; what a server that stands among them records is no option. */
export function client({
  requests: _,
  lines: _1,
  ids: _2,
  ...options
}: Partial<RocketChatClientOptions> & Pick<Recording, "fetch"> & Partial<Workspace>) {
  return createRocketChatClient({
    baseUrl: "https://chat.example",
    userId: "CkCPNctrgCDfmWLqC",
    authToken: "fake-auth-token",
    retry: false,
    ...options,
  });
}

export interface Workspace extends Recording {
  /** The ids of the sessions, newest login first. Change it between requests. */
  ids: string[];
}

/**
 * The list as the server keeps it: a page is cut by offset from what is there at that moment, and `count`
 * is lowered to `cap`. More than 5,000 requests count as a walk that does not end.
 */
export function workspace(
  ids: string[],
  cap: (request: number) => number = () => 100,
  before: (request: number) => void = () => {},
): Workspace {
  const server = recording((request, index) => {
    if (index > 5000) {
      throw new Error("the walk does not end");
    }
    before(index);
    const { searchParams } = new URL(request.url);
    const offset = Number(searchParams.get("offset") ?? 0);
    const count = Math.min(Number(searchParams.get("count") ?? 50), cap(index));
    const cut = list.ids.slice(offset, offset + count);
    return pageOf(rows(...cut), list.ids.length, offset, count);
  });
  const list: Workspace = Object.assign(server, { ids: [...ids] });
  return list;
}
