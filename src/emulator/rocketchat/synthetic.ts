import type { components } from "../../../generated/rocketchat.ts";
import { examples } from "../../../generated/rocketchat.examples.ts";
import type { Account } from "../accounts.ts";
import { numberedId, syntheticAddress } from "../synthetic.ts";

export type WorkspaceSession = components["schemas"]["WorkspaceSession"];

/** The nine rows of the developer page, newest login first. */
export const documentedRows: readonly WorkspaceSession[] =
  examples.listWorkspaceSessions["200"].documented.sessions;

type Device = NonNullable<WorkspaceSession["device"]>;

const rowId = numberedId("session", 10);
const memberId = numberedId("member", 11);
const members = 500;
/** Ids of the seeded persons, and of their sessions. */
export const personId = numberedId("person", 11);
export const seededSessionId = numberedId("seeded", 11);

/** A user as the workspace knows it. */
export interface Member {
  readonly userId: string;
  readonly username: string;
  readonly name?: string;
}

const devices: readonly Device[] = [
  device("browser", "Firefox", "128.0", { name: "Linux", version: "x86_64" }),
  device("browser", "Chrome", "126.0.0.0", { name: "Windows", version: "11" }),
  device("mobile-app", "Rocket.Chat", "4.50.0 50000", { name: "iOS", version: "18.0" }),
  device("desktop-app", "Rocket.Chat", "4.1.2", { name: "macOS", version: "15.0" }),
  device("other", "", "", { name: "" }),
];

function device(type: string, name: string, longVersion: string, os: Device["os"]): Device {
  const version = /(\d+\.){0,2}\d+/.exec(longVersion)?.[0] ?? "";
  return { type, name, longVersion, version, os };
}

const oldestDocumented = Date.parse(documentedRows.at(-1)!.loginAt);

/** The user of a synthetic row. Each tenth is the caller, whose own list so has pages as well. */
function memberOfRow(row: number, caller: Member): Member {
  const before = row - Math.ceil(row / 10);
  return row % 10 === 0 ? caller : syntheticMember(before % members);
}

/** Whose session a row is. */
export function ownerOfRow(row: number, caller: Member): string {
  return documentedRows[row]?.userId ?? memberOfRow(row, caller).userId;
}

function syntheticMember(index: number): Member {
  return { userId: memberId.of(index), username: `member-${index}`, name: `Member ${index}` };
}

/** Those whose sessions a workspace of so many rows may have, but for the caller. */
export function sessionMembers(rows: number): Member[] {
  const documented: Member[] = documentedRows
    .slice(0, rows)
    .map(({ userId, _user }) => ({ userId, username: _user?.username ?? "", name: _user?.name }));
  const synthetic = Array.from({ length: rows > documented.length ? members : 0 }, (_, index) =>
    syntheticMember(index),
  );
  return [...documented, ...synthetic];
}

const deviceOfRow = (row: number) => devices[row % devices.length]!;

/** A session computed from its row alone. Every fiftieth is of a user whose record is gone. */
export function workspaceRow(row: number, caller: Member): WorkspaceSession {
  const documented = documentedRows[row];
  if (documented !== undefined) {
    return documented;
  }
  const { userId, username, name } = memberOfRow(row, caller);
  const session: WorkspaceSession = {
    _id: rowId.of(row),
    sessionId: rowId.of(row),
    userId,
    device: deviceOfRow(row),
    host: "chat.example.com",
    ip: syntheticAddress(row, row % 4 === 3 ? 6 : 4),
    loginAt: new Date(oldestDocumented - (row - documentedRows.length + 1) * 1000).toISOString(),
  };
  if (row % 50 === 49) {
    return session;
  }
  const avatar = row % 2 === 0 ? {} : { avatarOrigin: "upload", avatarETag: `fakeETag${row}` };
  return { ...session, _user: { username, ...(name !== undefined && { name }), ...avatar } };
}

/** A session of a seeded person. */
export function seededRow(
  { account, index, number }: { account: number; index: number; number: number },
  { username, name, session }: Account,
): WorkspaceSession {
  const { createdAt, ip } = session(index);
  return {
    _id: seededSessionId.of(number),
    sessionId: seededSessionId.of(number),
    userId: personId.of(account),
    device: deviceOfRow(index),
    host: "chat.example.com",
    ip,
    loginAt: new Date(createdAt).toISOString(),
    _user: { username, name },
  };
}

/** The row of a session id, or undefined where none has it. */
export function rowOfSession(sessionId: string, rows: number): number | undefined {
  const documented = documentedRows.findIndex((row) => row.sessionId === sessionId);
  const row = documented >= 0 ? documented : rowId.row(sessionId);
  if (row === undefined || row >= rows) {
    return undefined;
  }
  return documented >= 0 || row >= documentedRows.length ? row : undefined;
}

/** What `filter` and `info.admin` look into: these five texts, with nothing between them. */
export function searchTerm({
  device,
  sessionId,
  userId,
}: Pick<WorkspaceSession, "device" | "sessionId" | "userId">): string {
  return `${device?.name}${device?.type}${device?.os.name}${sessionId}${userId}`;
}

/** The search text of a row, without the rest of its session: a search goes through all of them. */
export function searchTermOf(row: number, caller: Member): string {
  const { userId } = memberOfRow(row, caller);
  return searchTerm(
    documentedRows[row] ?? { device: deviceOfRow(row), sessionId: rowId.of(row), userId },
  );
}
