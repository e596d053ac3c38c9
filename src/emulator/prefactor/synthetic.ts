import type { components } from "../../../generated/prefactor.ts";
import { examples } from "../../../generated/prefactor.examples.ts";
import type { AccountSession } from "../accounts.ts";
import { syntheticAddress } from "../synthetic.ts";

export type Session = components["schemas"]["Session"];
type Summary = components["schemas"]["SessionSummary"];

const { documented, unauthenticated, revokedOverIpv6 } = examples.getSession["200"];
const first: readonly Session[] = [documented, unauthenticated, revokedOverIpv6];

export const documentedSessionId = documented.summary.id;

/** Ids that are no session's but occur in one: asking for them is asking for the wrong kind. */
export const otherIds: readonly string[] = [
  documented.summary.account_id,
  documented.summary.authenticated_identity_id,
  documented.summary.device_id,
  documented.summary.domain_id,
  documented.summary.pool_id,
];

// Time and partition of the documented ids; the 16 characters after them are the row number.
const prefix = documentedSessionId.slice(0, 16);
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

const statuses = ["authenticated", "unauthenticated", "complete", "revoked", "new"] as const;

/** The id of a session by its row. */
export function prefactorSessionId(row: number): string {
  const early = first[row]?.summary?.id;
  if (early !== undefined) {
    return early;
  }
  return prefix + digitsOf(row);
}

function digitsOf(row: number): string {
  let digits = "";
  for (let rest = row; rest > 0; rest = Math.floor(rest / 32)) {
    digits = alphabet[rest % 32] + digits;
  }
  return digits.padStart(16, "0");
}

/** The row of a session's id, or undefined where no row has it. */
export function prefactorRow(id: string): number | undefined {
  const early = first.findIndex((session) => session.summary?.id === id);
  if (early >= 0) {
    return early;
  }
  let row = 0;
  for (const digit of id.slice(16)) {
    row = row * 32 + alphabet.indexOf(digit);
  }
  return row >= first.length && prefactorSessionId(row) === id ? row : undefined;
}

/** A session computed from its row alone, after the examples. */
export function prefactorSession(row: number): Session {
  return first[row] ?? syntheticSession(row);
}

function syntheticSession(row: number): Session {
  const status = statuses[row % statuses.length]!;
  const at = documented.summary.first_seen.at + row;
  const seen: Summary["first_seen"] = {
    at,
    remote_ip: syntheticAddress(row, row % 3 === 0 ? 6 : 4),
    user_agent: "ExampleApp/3.2 (iPhone; iOS 18.0)",
  };
  return {
    actions: { revoke: status === "authenticated" },
    summary: {
      ...documented.summary,
      id: prefactorSessionId(row),
      authenticated_identity_id:
        status === "authenticated" || status === "complete"
          ? documented.summary.authenticated_identity_id
          : null,
      first_seen: status === "new" ? null : seen,
      last_seen: status === "new" ? null : { ...seen, at: at + 60.5 },
      session_type: row % 4 === 3 ? "api" : "browser",
      status,
      title: `Session ${row}`,
    },
  };
}

/** A session of a seeded person, whose identity is the same in all of them. */
export function seededSession(row: number, person: number, seeded: AccountSession): Session {
  const seen = (time: number) => ({
    at: time / 1000,
    remote_ip: seeded.ip,
    user_agent: seeded.userAgent,
  });
  const identity = documented.summary.authenticated_identity_id;
  return {
    actions: { revoke: true },
    summary: {
      ...documented.summary,
      id: prefactorSessionId(row),
      authenticated_identity_id: identity.slice(0, 24) + digitsOf(person).slice(-8),
      first_seen: seen(seeded.createdAt),
      last_seen: seen(seeded.lastActiveAt),
      session_type: "browser",
      status: "authenticated",
      title: `Session ${row}`,
    },
  };
}
