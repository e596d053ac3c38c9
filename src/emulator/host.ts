import type { Context, Hono } from "hono";
import { applyFault } from "./apply-fault.ts";
import type { FaultSwitches } from "./fault.ts";
import type { OperationName } from "./operation-name.ts";
import type { OpenRecord } from "./recorded-requests.ts";

export type Handler = (c: Context) => Response | Promise<Response>;

/** What the emulated APIs share: the clock, and the way an operation gets its route. */
export interface Host {
  readonly now: () => number;
  /** Adds a route whose requests are recorded under the operation's name and may get its fault. */
  route(api: Hono, operation: OperationName, method: string, path: string, handler: Handler): void;
}

export function createHost(
  now: () => number,
  faults: FaultSwitches,
  records: WeakMap<Request, OpenRecord>,
): Host {
  return {
    now,
    route(api, operation, method, path, handler) {
      api.on(method, path, async (c) => {
        const record = records.get(c.req.raw);
        if (record !== undefined) record.operation = operation;
        const fault = faults.next(operation);
        const operate = async () => handler(c);
        return fault === undefined
          ? operate()
          : applyFault(operation, fault, c.req.raw.signal, operate);
      });
    },
  };
}
