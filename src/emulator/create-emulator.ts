import { Hono } from "hono";
import { baseUrlsAt } from "./base-urls.ts";
import { wholeNumber } from "./check-option.ts";
import { ConnectionLost, lostInProcess } from "./connection-lost.ts";
import { mapProviders, providerProperties } from "./map-providers.ts";
import { FaultSwitches } from "./fault-switches.ts";
import type { Fault } from "./fault.ts";
import { unknownHost } from "./hosts.ts";
import { listen, type EmulatorServer } from "./listen.ts";
import { Mailbox, type CodeMail } from "./mailbox.ts";
import { operationName } from "./operation-name.ts";
import { settingsOf } from "./options.ts";
import { createProviderApi } from "./provider-api.ts";
import providers, {
  type BaseUrls,
  type EmulatorCredentials,
  type EmulatorIds,
  type EmulatorOptions,
  type OperationName,
  type SeededPerson,
} from "./providers.ts";
import { RequestRecorder, type OpenRecord, type RecordedRequest } from "./recorded-requests.ts";

/** The emulated APIs, in process or on a port. */
export interface Emulator {
  /**
   * Answers a request in process: for the vendors' own hosts, for those of the option `hosts`, and on loopback.
   * Any other host is refused as one that does not exist. Takes what fetch takes and needs no `this`.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Serves the same state on 127.0.0.1; port 0, the default, is any free one. Needs Node. */
  readonly listen: (port?: number) => Promise<EmulatorServer>;
  /** Base URLs for use with `fetch`, on `http://localhost`. A server has its own. */
  readonly baseUrls: BaseUrls;
  readonly credentials: EmulatorCredentials;
  readonly ids: EmulatorIds;
  /** The persons of the option `people`, in their order, with their ids. */
  readonly people: readonly SeededPerson[];
  /** The newest 10,000 requests, oldest first, without headers and bodies. */
  readonly requests: readonly RecordedRequest[];
  /** The newest 1,000 mails that an API sent with codes, oldest first. */
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
  const { now, faults: initialFaults, configured, people, locate } = settingsOf(options);
  const faults = new FaultSwitches();
  for (const [operation, fault] of Object.entries(initialFaults)) {
    faults.set(operation as OperationName, fault);
  }
  const recorder = new RequestRecorder();
  const records = new WeakMap<Request, OpenRecord>();
  const mailbox = new Mailbox();

  const app = new Hono();
  for (const property of providerProperties) {
    const provider = providers[property];
    const api = createProviderApi(provider, configured[property], {
      now,
      mailbox,
      begin(request, operationId) {
        const operation = operationName(property, operationId);
        const record = records.get(request);
        if (record !== undefined) {
          record.operation = operation;
        }
        return faults.next(operation);
      },
    });
    app.route(`/${provider.id}`, api);
  }
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

  let seeded: readonly SeededPerson[] | undefined;
  const personAt = (person: number): SeededPerson => {
    const { email, name } = people.at(person);
    const ids = providerProperties.flatMap((property) => {
      const account = people.accounts[property].indexOfPerson(person);
      return account === undefined ? [] : [[property, configured[property].idsOfAccount(account)]];
    });
    return { email, name, ...Object.fromEntries(ids) };
  };

  return {
    async fetch(input, init) {
      const request =
        input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const address = locate(request.url);
      if (address === undefined) {
        throw unknownHost(request.url);
      }
      try {
        return await answer(address === request.url ? request : new Request(address, request));
      } catch (error) {
        if (error instanceof ConnectionLost) {
          return lostInProcess(error);
        }
        throw error;
      }
    },
    listen: async (port) => listen(answer, wholeNumber(port, "port", 0, 0, 65_535)),
    baseUrls: baseUrlsAt("http://localhost"),
    credentials: mapProviders<EmulatorCredentials>((property) => configured[property].credentials),
    ids: mapProviders<EmulatorIds>((property) => providers[property].ids),
    get people() {
      seeded ??= Array.from({ length: people.length }, (_, person) => personAt(person));
      return seeded;
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
