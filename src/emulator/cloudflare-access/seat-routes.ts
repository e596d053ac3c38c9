import type { Hono } from "hono";
import type { components } from "../../../generated/cloudflare-access.ts";
import type { operations } from "../../../generated/cloudflare-access.operations.ts";
import type { HostOf } from "../host.ts";
import { bodyText } from "../request.ts";
import { malformed, notFound } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { CloudflareAccessStore } from "./store.ts";
import { numberedPage, type Success } from "./success.ts";

type Seat = components["schemas"]["UpdateSeatsBody"][number];

/** The route of the seats. A user who is taken off one gets none back here, since nobody logs in. */
export function addSeatRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  store: CloudflareAccessStore,
  guard: Guard,
  success: Success,
): void {
  host.route(
    api,
    "updateSeats",
    guard(["Zero Trust: Seats Write"], async (c) => {
      const seats = readSeats(await bodyText(c));
      if (seats === undefined) {
        return malformed("The body must be a list of seats");
      }
      const users = seats.map(({ seat_uid }) => store.directory.rowOfSeat(seat_uid));
      // What the vendor answers for a seat that nobody has is undocumented; here nothing changes then.
      if (!users.every((user) => user !== undefined && store.users.has(user))) {
        return notFound();
      }
      const changed = seats.map((seat, index) => {
        const user = users[index]!;
        store.updateSeat(user, seat);
        const { seat_uid, access_seat, gateway_seat, created_at, updated_at } = store.user(user);
        return { seat_uid, access_seat, gateway_seat, created_at, updated_at };
      });
      const { length } = changed;
      return success(changed, 200, numberedPage(1, length, length, length));
    }),
  );
}

function readSeats(text = ""): Seat[] | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const isList = Array.isArray(body) && body.length > 0 && body.every(isSeat);
    return isList ? body : undefined;
  } catch {
    return undefined;
  }
}

function isSeat(value: unknown): value is Seat {
  const { seat_uid, access_seat, gateway_seat } = (value ?? {}) as Partial<Seat>;
  return (
    typeof seat_uid === "string" &&
    typeof access_seat === "boolean" &&
    typeof gateway_seat === "boolean"
  );
}
