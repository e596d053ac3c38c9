// A namespace for the same reason as in host.ts.
import type * as hono from "hono";
import type { Host } from "./host.ts";
import type { OperationTable } from "./operation-table.ts";

/** All that the emulator needs to know of an emulated API. Each provider's `api.ts` exports one. */
export interface EmulatedProvider<Options, Credentials, Ids> {
  /** Its name in texts, of its folder, and of the path where its API is mounted. */
  readonly id: string;
  /** What follows that path in the base URL: `/api/v2`, or nothing. */
  readonly basePath: string;
  /** The vendor's own hosts, which `fetch` answers for; none where every customer has one of its own. */
  readonly hosts?: RegExp;
  readonly operations: OperationTable;
  /** Ids that exist with the default number of rows. */
  readonly ids: Ids;
  /**
   * Checks the options.
   *
   * @throws TypeError or RangeError that names the option and what it must be.
   */
  configure(
    options: Options | undefined,
    revocationDelayMs: number,
  ): ConfiguredProvider<Credentials>;
  /** What the vendor would say with this error status, at its wordiest. */
  failureAnswer(status: number, operationId: string): Response;
}

/** An emulated API whose options are known. */
export interface ConfiguredProvider<Credentials> {
  /** Values to sign in with: those of the first credential. */
  readonly credentials: Credentials;
  /** Makes the API, with a state of its own. */
  createApi(host: Host): hono.Hono;
}
