import { numberedId } from "../numbered-id.ts";
import { documentedRows, type WorkspaceSession } from "./documented-rows.ts";

type Device = NonNullable<WorkspaceSession["device"]>;

const rowId = numberedId("session", 10);
const memberId = numberedId("member", 11);
const members = 500;

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

/** The user of a generated row. Each tenth is the caller, whose own list so has pages as well. */
function memberOfRow(row: number, caller: Member): Member {
  const before = row - Math.ceil(row / 10);
  return row % 10 === 0 ? caller : generatedMember(before % members);
}

/** Whose session a row is. */
export function ownerOfRow(row: number, caller: Member): string {
  return documentedRows[row]?.userId ?? memberOfRow(row, caller).userId;
}

function generatedMember(index: number): Member {
  return { userId: memberId.of(index), username: `member-${index}`, name: `Member ${index}` };
}

/** Up to five users whose username or name holds a text, case aside. */
export function membersNamed(text: string, caller: Member, rows: number): Member[] {
  const wanted = text.toLowerCase();
  const documented: Member[] = documentedRows
    .slice(0, rows)
    .map(({ userId, _user }) => ({ userId, username: _user?.username ?? "", name: _user?.name }));
  const generated = Array.from({ length: rows > documented.length ? members : 0 }, (_, index) =>
    generatedMember(index),
  );
  const users = new Map([caller, ...documented, ...generated].map((user) => [user.userId, user]));
  return [...users.values()]
    .filter(({ username, name = "" }) =>
      [username, name].some((value) => value.toLowerCase().includes(wanted)),
    )
    .slice(0, 5);
}

/** A session computed from its row alone. Every fiftieth is of a user whose record is gone. */
export function workspaceRow(row: number, caller: Member): WorkspaceSession {
  const documented = documentedRows[row];
  if (documented !== undefined) return documented;
  const { userId, username, name } = memberOfRow(row, caller);
  const session: WorkspaceSession = {
    _id: rowId.of(row),
    sessionId: rowId.of(row),
    userId,
    device: devices[row % devices.length]!,
    host: "chat.example.com",
    ip: row % 4 === 3 ? `2001:db8::${(row % 65_536).toString(16)}` : `203.0.113.${row % 256}`,
    loginAt: new Date(oldestDocumented - (row - documentedRows.length + 1) * 1000).toISOString(),
  };
  if (row % 50 === 49) return session;
  const avatar = row % 2 === 0 ? {} : { avatarOrigin: "upload", avatarETag: `fakeETag${row}` };
  return { ...session, _user: { username, ...(name !== undefined && { name }), ...avatar } };
}

/** The row of a session id, or undefined where none has it. */
export function rowOfSession(sessionId: string, rows: number): number | undefined {
  const documented = documentedRows.findIndex((row) => row.sessionId === sessionId);
  const row = documented >= 0 ? documented : rowId.row(sessionId);
  if (row === undefined || row >= rows) return undefined;
  return documented >= 0 || row >= documentedRows.length ? row : undefined;
}

/** What `filter` and `info.admin` look into: these five texts, with nothing between them. */
export function searchTerm({ device, sessionId, userId }: WorkspaceSession): string {
  return `${device?.name}${device?.type}${device?.os.name}${sessionId}${userId}`;
}
