import { Hono } from "hono";
import { auth0Api } from "./auth0/auth0-api.ts";
import { documentedUserId, exampleUserId } from "./auth0/auth0-store.ts";
import { baseUrlsAt, type BaseUrls } from "./base-urls.ts";
import { wholeNumber } from "./check-option.ts";
import { cloudflareAccessApi } from "./cloudflare-access/cloudflare-access-api.ts";
import {
  documentedApp,
  documentedNonce,
  documentedUser,
} from "./cloudflare-access/documented-answers.ts";
import { ConnectionLost } from "./connection-lost.ts";
import { FaultSwitches, type Fault } from "./fault.ts";
import { createHost } from "./host.ts";
import { listen, type EmulatorServer } from "./listen.ts";
import { lostInProcess } from "./lost-in-process.ts";
import type { OperationName } from "./operation-name.ts";
import { settingsOf, type EmulatorOptions } from "./options.ts";
import { prefactorApi } from "./prefactor/prefactor-api.ts";
import { documentedSessionId, prefactorSessionId } from "./prefactor/prefactor-sessions.ts";
import { RequestRecorder, type OpenRecord, type RecordedRequest } from "./recorded-requests.ts";
import { documentedRows } from "./rocketchat/documented-rows.ts";
import { Mailbox, type CodeMail } from "./rocketchat/mailbox.ts";
import { rocketChatApi } from "./rocketchat/rocketchat-api.ts";

/** Values to sign in with: those of each provider's first credential. */
export interface EmulatorCredentials {
  readonly auth0: {
    readonly token: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly cloudflareAccess: {
    readonly token: string;
    readonly email: string;
    readonly key: string;
    readonly accountId: string;
    readonly zoneId: string;
  };
  readonly prefactor: { readonly token: string };
  readonly rocketchat: { readonly userId: string; readonly authToken: string };
}

/** Ids that exist with the default number of rows. */
export interface EmulatorIds {
  readonly auth0: {
    /** The user who has the `rows` sessions. */
    readonly userId: string;
    /** The user of the reference page's example, with that session and one more. */
    readonly documentedUserId: string;
  };
  readonly cloudflareAccess: {
    /** The user of the reference page's example. */
    readonly userId: string;
    readonly email: string;
    /** The session of that example. */
    readonly nonce: string;
    readonly appId: string;
  };
  readonly prefactor: {
    /** The session of the reference page. */
    readonly sessionId: string;
    /** The id of any row: there is no list to read it from. */
    readonly sessionIdOfRow: (row: number) => string;
  };
  readonly rocketchat: {
    /** The session that the default credential's token belongs to: logging it out ends the token. */
    readonly currentSessionId: string;
    /** Another session of the same user. */
    readonly ownSessionId: string;
    /** A session of someone else. */
    readonly otherSessionId: string;
  };
}

/** The four APIs, in process or on a port. */
export interface Emulator {
  /** Answers a request in process. Takes what fetch takes and needs no `this`. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Serves the same state on 127.0.0.1; port 0, the default, is any free one. Needs Node. */
  readonly listen: (port?: number) => Promise<EmulatorServer>;
  /** Base URLs for use with `fetch`, on `http://localhost`. A server has its own. */
  readonly baseUrls: BaseUrls;
  readonly credentials: EmulatorCredentials;
  readonly ids: EmulatorIds;
  /** The newest 10,000 requests, oldest first, without headers and bodies. */
  readonly requests: readonly RecordedRequest[];
  /** The newest 1,000 mails that Rocket.Chat sent with codes, oldest first. */
  readonly mails: readonly CodeMail[];
  /** Forgets the requests and mails so far. */
  clearRecords(): void;
  /** Switches a fault on for an operation, in place of the one it has. */
  setFault(operation: OperationName, fault: Fault): void;
  /** Switches off one operation's fault, or all. */
  clearFaults(operation?: OperationName): void;
}

const prefixes = Object.values(baseUrlsAt(""));

/**
 * Makes an emulator with a state of its own.
 *
 * @throws TypeError or RangeError that names the option and what it must be.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const settings = settingsOf(options);
  const faults = new FaultSwitches();
  for (const [operation, fault] of Object.entries(settings.faults)) {
    faults.set(operation as OperationName, fault);
  }
  const recorder = new RequestRecorder();
  const records = new WeakMap<Request, OpenRecord>();
  const mailbox = new Mailbox();
  const host = createHost(settings.now, faults, records);

  const app = new Hono();
  app.route("/auth0", auth0Api(host, settings.auth0));
  app.route("/cloudflare/client/v4", cloudflareAccessApi(host, settings.cloudflareAccess));
  app.route("/prefactor", prefactorApi(host, settings.prefactor));
  app.route("/rocketchat", rocketChatApi(host, settings.rocketchat, mailbox));
  app.notFound((c) => c.text(`No API here. They begin with ${prefixes.join(", ")}.\n`, 404));
  // A lost connection has to reach the caller as one, not as a 500.
  app.onError((error) => {
    throw error;
  });

  const answer = async (request: Request): Promise<Response> => {
    const record = recorder.open(request);
    records.set(request, record);
    const response = await app.fetch(request);
    record.status = response.status;
    return response;
  };

  const { primary: auth0 } = settings.auth0;
  const { primary, accountId, zoneId } = settings.cloudflareAccess;
  const { userId, authToken } = settings.rocketchat.credentials[0]!;

  return {
    async fetch(input, init) {
      const request =
        input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      try {
        return await answer(request);
      } catch (error) {
        if (error instanceof ConnectionLost) return lostInProcess(error);
        throw error;
      }
    },
    listen: async (port) => listen(answer, wholeNumber(port, "port", 0, 0, 65_535)),
    baseUrls: baseUrlsAt("http://localhost"),
    credentials: {
      auth0,
      cloudflareAccess: { ...primary, accountId, zoneId },
      prefactor: { token: settings.prefactor.token },
      rocketchat: { userId, authToken },
    },
    ids: {
      auth0: { userId: exampleUserId, documentedUserId },
      cloudflareAccess: {
        userId: documentedUser.id!,
        email: documentedUser.email!,
        nonce: documentedNonce,
        appId: documentedApp.uid,
      },
      prefactor: { sessionId: documentedSessionId, sessionIdOfRow: prefactorSessionId },
      rocketchat: {
        currentSessionId: documentedRows[0]!.sessionId,
        ownSessionId: documentedRows[3]!.sessionId,
        otherSessionId: documentedRows[1]!.sessionId,
      },
    },
    get requests() {
      return recorder.list;
    },
    get mails() {
      return mailbox.list;
    },
    clearRecords() {
      recorder.clear();
      mailbox.clear();
    },
    setFault: (operation, fault) => faults.set(operation, fault),
    clearFaults: (operation) => faults.clear(operation),
  };
}
