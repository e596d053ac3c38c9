import { numberedId } from "../numbered-id.ts";
import { RowSet } from "../row-set.ts";
import type { CloudflareAccessSettings } from "./cloudflare-access-options.ts";
import {
  documentedAnswer,
  documentedNonce,
  type ActiveSession,
  type Identity,
} from "./documented-session.ts";
import { generatedIdentity, loginOfUser } from "./generated-user.ts";

const ttl = 21_600;

interface App {
  readonly uid: string;
  readonly name: string;
  readonly hostname: string;
  readonly type: string;
}

const apps: readonly App[] = ["wiki", "code"].map((name, index) => ({
  uid: `00000000-0000-4000-8000-0000000000a${index}`,
  name,
  hostname: `${name}.example.com`,
  type: "self_hosted",
}));

export const firstAppId = apps[0]!.uid;

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

  activeSessions(user: number) {
    if (this.#isPast(this.#revokedAt.get(user))) return [];
    return Array.from({ length: this.#settings.sessionsPerUser }, (_, index) =>
      this.#activeSession(user, index),
    );
  }

  /** The identity behind a session, or undefined where the user has no such session. */
  activeSession(user: number, nonce: string): ActiveSession | undefined {
    const index = indexOfNonce(user, nonce);
    if (index === undefined || index >= this.#settings.sessionsPerUser) return undefined;
    if (this.#isPast(this.#revokedAt.get(user))) return undefined;
    if (nonce === documentedNonce) return documentedAnswer.result;
    return { ...this.identity(user), iat: loginOfUser(user) + index, isActive: true };
  }

  identity(user: number): Identity {
    return generatedIdentity(user, this.#settings.accountId);
  }

  #activeSession(user: number, index: number) {
    const iat = loginOfUser(user) + index;
    const open = apps.filter((app) => !this.#isPast(this.#appsRevokedAt.get(app.uid)));
    return {
      name: `${this.#settings.accountId}.${index}`,
      expiration: iat + ttl,
      metadata: {
        apps: Object.fromEntries(open.map((app) => [app.uid, app])),
        expires: iat + ttl,
        iat,
        nonce: nonceOf(user, index),
        ttl,
      },
    };
  }

  #endsAt(): number {
    return this.#now() + this.#settings.revocationDelayMs;
  }

  #isPast(time: number | undefined): boolean {
    return time !== undefined && time <= this.#now();
  }
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
