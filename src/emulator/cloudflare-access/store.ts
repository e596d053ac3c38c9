import type { Accounts } from "../accounts.ts";
import { RowSet } from "../row-set.ts";
import { DeviceStore } from "./device-store.ts";
import { Directory, type Subject } from "./directory.ts";
import type { CloudflareAccessSettings } from "./options.ts";
import {
  activeSessionAnswer,
  documentedNonce,
  identityAnswer,
  indexOfNonce,
  rowOfApplication,
  sessionSummary,
  startOfSession,
  syntheticIdentity,
  type ActiveSession,
  type ActiveSessionSummary,
  type Identity,
  type User,
} from "./synthetic.ts";

/** Texts that a user must hold. */
interface Filters {
  readonly name?: string;
  readonly email?: string;
  readonly search?: string;
}

type Seats = Required<Pick<User, "access_seat" | "gateway_seat">>;

const scanRows = 4096;

/** Users of the account, with their sessions. */
export class CloudflareAccessStore {
  readonly users: RowSet;
  readonly devices: DeviceStore;
  readonly directory: Directory;
  readonly #settings: CloudflareAccessSettings;
  readonly #now: () => number;
  readonly #revokedAt = new Map<number, number>();
  readonly #seats = new Map<number, Partial<User>>();
  readonly #appsRevokedAt = new Map<string, number>();

  constructor(settings: CloudflareAccessSettings, accounts: Accounts, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    this.directory = new Directory(settings.rows, accounts);
    this.devices = new DeviceStore(settings, this.directory, now);
    this.users = new RowSet(this.directory.length, now, settings.revocationDelayMs);
  }

  /** Ends all sessions of a user. The user stays and could log in again. */
  revoke(user: number): void {
    if (!this.#revokedAt.has(user)) {
      this.#revokedAt.set(user, this.#endsAt());
    }
  }

  /** Ends an application's tokens in all sessions; false where there is no such application. */
  revokeApp(appId: string): boolean {
    if ((rowOfApplication(appId) ?? Infinity) >= this.#settings.applications) {
      return false;
    }
    if (!this.#appsRevokedAt.has(appId)) {
      this.#appsRevokedAt.set(appId, this.#endsAt());
    }
    return true;
  }

  /** The users left that match, of which a part is shown, and the total to be told. How the vendor compares is undocumented. */
  matchingUsers(filters: Filters, skip: number, count: number): { rows: number[]; total: number } {
    if (!filters.name && !filters.email && !filters.search) {
      return { rows: this.users.page(skip, count), total: this.users.left };
    }
    // Once, not for each row: a text may be long, and the rows many.
    const wanted = {
      name: filters.name?.toLowerCase(),
      email: filters.email?.toLowerCase(),
      search: filters.search?.toLowerCase(),
    };
    const rows: number[] = [];
    let total = 0;
    let candidates = this.users.from(0, scanRows);
    while (candidates.length > 0) {
      for (const row of candidates.filter((candidate) => this.#holds(candidate, wanted))) {
        if (total >= skip && rows.length < count) {
          rows.push(row);
        }
        total += 1;
      }
      candidates = this.users.from(candidates.at(-1)! + 1, scanRows);
    }
    return { rows, total: this.#settings.unfilteredTotal ? this.users.left : total };
  }

  /** A user as far as what was done tells of it. */
  user(row: number): User {
    const user = { ...this.directory.at(row), ...this.#seats.get(row) };
    return user.active_device_count === undefined
      ? user
      : { ...user, active_device_count: this.devices.activeOf(row) };
  }

  /** Sets what a user's seat is; without any the registrations end. */
  updateSeat(user: number, { access_seat, gateway_seat }: Seats): void {
    const updated_at = new Date(this.#now()).toISOString();
    this.#seats.set(user, { access_seat, gateway_seat, updated_at });
    if (!access_seat && !gateway_seat) {
      this.devices.deleteAllOf(user);
    }
  }

  activeSessions(user: number): ActiveSessionSummary[] {
    if (this.#isPast(this.#revokedAt.get(user))) {
      return [];
    }
    const subject = this.directory.subject(user);
    return Array.from({ length: this.#sessionsOf(subject) }, (_, index) =>
      this.#summary(subject, index),
    );
  }

  /** The identity behind a session, or undefined where the user has no such session. */
  activeSession(user: number, nonce: string): ActiveSession | undefined {
    const subject = this.directory.subject(user);
    const index = indexOfNonce(subject, nonce);
    if (index === undefined || index >= this.#sessionsOf(subject)) {
      return undefined;
    }
    if (this.#isPast(this.#revokedAt.get(user))) {
      return undefined;
    }
    if (nonce === documentedNonce) {
      return activeSessionAnswer.result;
    }
    const { account } = subject;
    return {
      ...this.identity(user),
      iat: startOfSession(subject, index),
      ...(account && { ip: account.session(index).ip }),
      isActive: true,
    };
  }

  identity(user: number): Identity {
    const subject = this.directory.subject(user);
    return subject.isDocumented
      ? identityAnswer.result
      : syntheticIdentity(subject, this.#settings.accountId);
  }

  #sessionsOf({ account }: Subject): number {
    return account === undefined ? this.#settings.sessionsPerUser : account.sessions;
  }

  #summary(subject: Subject, index: number): ActiveSessionSummary {
    const summary = sessionSummary(subject, index);
    const open = Object.entries(summary.metadata?.apps ?? {}).filter(
      ([, app]) => !this.#isPast(this.#appsRevokedAt.get(app.uid ?? "")),
    );
    return { ...summary, metadata: { ...summary.metadata, apps: Object.fromEntries(open) } };
  }

  #endsAt(): number {
    return this.#now() + this.#settings.revocationDelayMs;
  }

  #isPast(time: number | undefined): boolean {
    return time !== undefined && time <= this.#now();
  }

  /** Whether a user holds the texts, which are in lower case. */
  #holds(row: number, filters: Filters): boolean {
    const { name = "", email = "" } = this.directory.at(row);
    const holds = (text: string, wanted: string | undefined) =>
      !wanted || text.toLowerCase().includes(wanted);
    return (
      holds(name, filters.name) &&
      holds(email, filters.email) &&
      (holds(name, filters.search) || holds(email, filters.search))
    );
  }
}
