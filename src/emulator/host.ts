// A namespace: the bundler would leave a named import of Hono in the published types, unused.
import type * as hono from "hono";
import type { Mailbox } from "./mailbox.ts";
import type { OperationIdOf, OperationTable } from "./operation-table.ts";

export type Handler = (c: hono.Context) => Response | Promise<Response>;

/** What an emulated API is given: the clock, a mailbox, and the way an operation gets its route. */
export interface Host<OperationId extends string = string> {
  /** The time in epoch milliseconds. */
  readonly now: () => number;
  readonly mailbox: Mailbox;
  /**
   * Adds the route of an operation, with the method and path that its spec has. The requests are
   * recorded under the operation's name and may get its fault.
   */
  route(api: hono.Hono, operationId: OperationId, handler: Handler): void;
}

/** The host of an API whose operations these are. */
export type HostOf<Table extends OperationTable> = Host<OperationIdOf<Table>>;
