// A namespace for the same reason as in host.ts.
import type * as hono from "hono";
import type { Accounts, SeededSession } from "./accounts.ts";
import type { Host } from "./host.ts";
import type { OperationTable } from "./operation-table.ts";

/** All that the emulator needs to know of an emulated API. Each provider's `api.ts` exports one. */
export interface EmulatedProvider<Options, Credentials, Ids, PersonIds> {
  /** Its name in texts, of its folder, and of the path where its API is mounted. */
  readonly id: string;
  /** What follows that path in the base URL: `/api/v2`, or nothing. */
  readonly basePath: string;
  /** The vendor's own hosts, which `fetch` answers for; none where every customer has one of its own. */
  readonly hosts?: RegExp;
  readonly operations: OperationTable;
  /** Ids that exist with the default number of rows. */
  readonly ids: Ids;
  /** What can be said of a seeded person's account but for its sessions, and of each of these. */
  readonly seeds: {
    readonly account: readonly "username"[];
    readonly session: readonly (keyof SeededSession)[];
  };
  /**
   * Checks the options.
   *
   * @throws TypeError or RangeError that names the option and what it must be.
   */
  configure(
    options: Options | undefined,
    revocationDelayMs: number,
    accounts: Accounts,
  ): ConfiguredProvider<Credentials, PersonIds>;
  /** What the vendor would say with this error status, at its wordiest. */
  failureAnswer(status: number, operationId: string): Response;
}

/** An emulated API whose options are known. */
export interface ConfiguredProvider<Credentials, PersonIds> {
  /** Values to sign in with: those of the first credential. */
  readonly credentials: Credentials;
  /** The ids of a seeded person, by the number of the account. */
  idsOfAccount(account: number): PersonIds;
  /** Makes the API, with a state of its own. */
  createApi(host: Host): hono.Hono;
}
