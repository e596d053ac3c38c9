import { numberedId } from "../numbered-id.ts";
import {
  documentedFailedLogin,
  exampleUsers,
  type Identity,
  type User,
} from "./documented-answers.ts";

const userId = numberedId("00000000-0000-4000-8000-", 12);
const userEmail = numberedId("user-", 7, "@example.com");

const firstLogin = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;

export const idOfUser = (row: number) => exampleUsers[row]?.id ?? userId.of(row);

export function emailOfUser(row: number): string | undefined {
  return row < exampleUsers.length ? exampleUsers[row]!.email : userEmail.of(row);
}

/** The row of a user id. */
export function rowOfUser(id: string): number | undefined {
  const early = exampleUsers.findIndex((user) => user.id === id);
  return early >= 0 ? early : generatedRow(userId.row(id));
}

/** The row of an e-mail address, whose case does not matter. */
export function rowOfEmail(email: string): number | undefined {
  const wanted = email.toLowerCase();
  const early = exampleUsers.findIndex((user) => user.email === wanted);
  return early >= 0 ? early : generatedRow(userEmail.row(wanted));
}

function generatedRow(row: number | undefined): number | undefined {
  return row !== undefined && row >= exampleUsers.length ? row : undefined;
}

/** Epoch seconds of a user's login, from which its sessions count. */
export const loginOfUser = (row: number) => (firstLogin - row * minute) / 1000;

/** A user by its row: first the examples, then computed. */
export function userAt(row: number): User {
  const seen = new Date(loginOfUser(row) * 1000).toISOString();
  return (
    exampleUsers[row] ?? {
      id: idOfUser(row),
      uid: idOfUser(row),
      seat_uid: row % 3 === 2 ? null : idOfUser(row),
      email: userEmail.of(row),
      name: `User ${row}`,
      access_seat: row % 3 !== 2,
      gateway_seat: false,
      active_device_count: row % 4,
      created_at: "2026-01-01T08:00:00Z",
      updated_at: seen,
      last_successful_login: seen,
    }
  );
}

/** The identity of a user's latest login, computed from its row alone. */
export function generatedIdentity(row: number, accountId: string): Identity {
  return {
    account_id: accountId,
    auth_status: "NONE",
    common_name: "",
    device_id: "",
    device_sessions: {},
    devicePosture: {},
    email: emailOfUser(row) ?? "",
    geo: { country: "NL" },
    iat: loginOfUser(row),
    idp: { id: "00000000-0000-4000-8000-00000000001d", type: "onetimepin" },
    ip: row % 4 === 3 ? `2001:db8::${(row % 65_536).toString(16)}` : `203.0.113.${row % 256}`,
    is_gateway: false,
    is_warp: row % 2 === 1,
    mtls_auth: {
      auth_status: "NONE",
      cert_issuer_dn: "",
      cert_issuer_ski: "",
      cert_presented: false,
      cert_serial: "",
    },
    service_token_id: "",
    service_token_status: false,
    user_uuid: idOfUser(row),
    version: 2,
  };
}

/** A failed login of a user: the documented one, with the user's own values but for the first. */
export function failedLoginOf(row: number) {
  if (row === 0) return documentedFailedLogin;
  const metadata = {
    ...documentedFailedLogin.metadata,
    datetime: new Date(loginOfUser(row) * 1000).toISOString(),
    user_email: emailOfUser(row) ?? "",
    user_uuid: idOfUser(row),
  };
  return { ...documentedFailedLogin, metadata };
}
