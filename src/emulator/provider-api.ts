import type { Hono } from "hono";
import { applyFault } from "./apply-fault.ts";
import type { Fault } from "./fault.ts";
import type { Host } from "./host.ts";
import { operationIdsOf, routeOf } from "./operation-table.ts";
import type { ConfiguredProvider, EmulatedProvider } from "./provider.ts";

/** What the emulator shares with all its APIs. */
export interface Shared extends Pick<Host, "now" | "mailbox"> {
  /** Notes what a request is for. Returns the fault that it must get, if any. */
  begin(request: Request, operationId: string): Fault | undefined;
}

/**
 * Makes the API of a provider.
 *
 * @throws Error where its routes are not exactly the operations of its spec.
 */
export function createProviderApi(
  provider: Omit<EmulatedProvider<never, unknown, unknown, unknown>, "configure" | "seeds">,
  configured: Omit<ConfiguredProvider<unknown, unknown>, "idsOfAccount">,
  { now, mailbox, begin }: Shared,
): Hono {
  const { id, operations, failureAnswer } = provider;
  const missing = new Set<string>(operationIdsOf(operations));

  const api = configured.createApi({
    now,
    mailbox,
    route(app, operationId, handler) {
      const route = routeOf(operations, operationId);
      if (route === undefined || !missing.delete(operationId)) {
        const problem =
          route === undefined
            ? `is not in generated/${id}.operations.ts: npm run generate, or mend its name`
            : "has two routes: leave one";
        throw new Error(`${operationId} ${problem} in src/emulator/${id}/.`);
      }
      app.on(route.method, route.path, async (c) => {
        const fault = begin(c.req.raw, operationId);
        const operate = async () => handler(c);
        if (fault === undefined) {
          return operate();
        }
        // Hono takes the body of an answer to HEAD away later, when a fault no longer sees it.
        const whole = async () => {
          const response = await operate();
          return c.req.method === "HEAD" ? new Response(null, response) : response;
        };
        const failure = (status: number) => failureAnswer(status, operationId);
        return applyFault(fault, failure, c.req.raw, whole);
      });
    },
  });

  if (missing.size > 0) {
    const names = [...missing].join(", ");
    throw new Error(
      `No route for ${names}: write host.route(...) in src/emulator/${id}/, in api.ts or a file that it calls.`,
    );
  }
  return api;
}
