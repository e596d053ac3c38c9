import { numberedId } from "../numbered-id.ts";
import { documentedAnswer, documentedUserId, type Identity } from "./documented-session.ts";

const userId = numberedId("00000000-0000-4000-8000-", 12);
const userEmail = numberedId("user-", 7, "@example.com");

const firstLogin = Date.UTC(2026, 7, 1, 8);
const minute = 60_000;

export const idOfUser = (row: number) => (row === 0 ? documentedUserId : userId.of(row));

export const emailOfUser = (row: number) =>
  row === 0 ? documentedAnswer.result.email : userEmail.of(row);

/** The row of a user id. */
export function rowOfUser(id: string): number | undefined {
  return id === documentedUserId ? 0 : notFirst(userId.row(id));
}

/** The row of an e-mail address, whose case does not matter. */
export function rowOfEmail(email: string): number | undefined {
  const wanted = email.toLowerCase();
  return wanted === emailOfUser(0) ? 0 : notFirst(userEmail.row(wanted));
}

function notFirst(row: number | undefined): number | undefined {
  return row === 0 ? undefined : row;
}

export const nameOfUser = (row: number) => (row % 5 === 4 ? "" : `User ${row}`);

/** Epoch seconds of a user's login, from which its sessions count. */
export const loginOfUser = (row: number) => (firstLogin - row * minute) / 1000;

/** A user of the account. Some ids are null and some names empty, as was seen. */
export function generatedUser(row: number) {
  const seen = new Date(loginOfUser(row) * 1000).toISOString();
  return {
    id: idOfUser(row),
    uid: row % 3 === 2 ? null : idOfUser(row),
    seat_uid: row % 3 === 2 ? null : idOfUser(row),
    email: emailOfUser(row),
    name: nameOfUser(row),
    access_seat: row % 3 !== 2,
    gateway_seat: false,
    active_device_count: row % 4,
    created_at: "2026-01-01T08:00:00Z",
    updated_at: seen,
    last_successful_login: seen,
  };
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
    email: emailOfUser(row),
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
