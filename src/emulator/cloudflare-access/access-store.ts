import { numberedId } from "../numbered-id.ts";
import { RowSet } from "../row-set.ts";
import type { CloudflareAccessSettings } from "./cloudflare-access-options.ts";
import {
  activeSessionAnswer,
  documentedApp,
  documentedNonce,
  documentedSessionSummary,
  identityAnswer,
  type ActiveSession,
  type ActiveSessionSummary,
  type Identity,
} from "./documented-answers.ts";
import { generatedIdentity, loginOfUser } from "./generated-user.ts";

const ttl = 21_600;

const apps = [
  documentedApp,
  {
    uid: "00000000-0000-4000-8000-0000000000a1",
    name: "wiki",
    hostname: "wiki.example.com",
    type: "self_hosted",
  },
];

/** Users of the account, with their sessions. */
export class AccessStore {
  readonly users: RowSet;
  readonly #settings: CloudflareAccessSettings;
  readonly #now: () => number;
  readonly #revokedAt = new Map<number, number>();
  readonly #appsRevokedAt = new Map<string, number>();

  constructor(settings: CloudflareAccessSettings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    this.users = new RowSet(settings.rows, now, settings.revocationDelayMs);
  }

  /** Ends all sessions of a user. The user stays and could log in again. */
  revoke(user: number): void {
    if (!this.#revokedAt.has(user)) this.#revokedAt.set(user, this.#endsAt());
  }

  /** Ends an application's tokens in all sessions; false where there is no such application. */
  revokeApp(appId: string): boolean {
    if (!apps.some((app) => app.uid === appId)) return false;
    if (!this.#appsRevokedAt.has(appId)) this.#appsRevokedAt.set(appId, this.#endsAt());
    return true;
  }

  activeSessions(user: number): ActiveSessionSummary[] {
    if (this.#isPast(this.#revokedAt.get(user))) return [];
    return Array.from({ length: this.#settings.sessionsPerUser }, (_, index) =>
      this.#summary(user, index),
    );
  }

  /** The identity behind a session, or undefined where the user has no such session. */
  activeSession(user: number, nonce: string): ActiveSession | undefined {
    const index = indexOfNonce(user, nonce);
    if (index === undefined || index >= this.#settings.sessionsPerUser) return undefined;
    if (this.#isPast(this.#revokedAt.get(user))) return undefined;
    if (nonce === documentedNonce) return activeSessionAnswer.result;
    return { ...this.identity(user), iat: loginOfUser(user) + index, isActive: true };
  }

  identity(user: number): Identity {
    if (user === 0) return identityAnswer.result;
    return generatedIdentity(user, this.#settings.accountId);
  }

  #summary(user: number, index: number): ActiveSessionSummary {
    const summary =
      user === 0 && index === 0 ? documentedSessionSummary : generatedSummary(user, index);
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
}

function generatedSummary(user: number, index: number): ActiveSessionSummary {
  const iat = loginOfUser(user) + index;
  return {
    name: `session ${index}`,
    expiration: iat + ttl,
    metadata: {
      apps: Object.fromEntries(apps.map((app) => [app.uid, app])),
      expires: iat + ttl,
      iat,
      nonce: nonceOf(user, index),
      ttl,
    },
  };
}

const generatedNonces = (user: number) => numberedId(`N${String(user).padStart(8, "0")}`, 7);

function nonceOf(user: number, index: number): string {
  return user === 0 && index === 0 ? documentedNonce : generatedNonces(user).of(index);
}

function indexOfNonce(user: number, nonce: string): number | undefined {
  if (user === 0 && nonce === documentedNonce) return 0;
  const index = generatedNonces(user).row(nonce);
  return user === 0 && index === 0 ? undefined : index;
}
