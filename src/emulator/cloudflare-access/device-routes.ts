import type { Hono } from "hono";
import type { operations } from "../../../generated/cloudflare-access.operations.ts";
import type { Handler, HostOf } from "../host.ts";
import { bearerToken } from "../request.ts";
import { cursorInfo, cursorPage } from "./cursor-page.ts";
import { devicePolicy, type DeviceStore } from "./device-store.ts";
import { malformed, notFound, unauthenticated } from "./errors.ts";
import type { Guard } from "./guard.ts";
import type { CloudflareAccessPermission } from "./options.ts";
import type { Success } from "./success.ts";

type Lists = Record<string, string[]>;

/** Routes of devices and their registrations. */
export function addDeviceRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  store: DeviceStore,
  guard: Guard,
  success: Success,
): void {
  const { registrations, devices } = store;
  // By the newest OpenAPI file these take a token only. For reading no permission is documented.
  const byToken = (anyOf: CloudflareAccessPermission[] | undefined, handler: Handler) =>
    guard(anyOf, (c) => (bearerToken(c) === undefined ? unauthenticated() : handler(c)));
  const registrationAt = (row: number, include: string | undefined) => ({
    ...store.registration(row),
    ...(include === "policy" && { policy: devicePolicy }),
  });
  const deviceAt = (row: number, include: string | undefined) => ({
    ...store.device(row),
    ...(include === "last_seen_registration.policy" && {
      last_seen_registration: { policy: devicePolicy },
    }),
  });

  host.route(
    api,
    "listRegistrations",
    byToken(undefined, (c) =>
      cursorPage(
        c,
        {
          rows: registrations,
          itemAt: (row) => registrationAt(row, c.req.query("include")),
          test: registrationTest(store, c.req.queries()),
          keys: {
            id: (row) => registrations.at(row).id,
            "user.name": (row) => registrations.at(row).user?.name,
            "user.email": (row) => registrations.at(row).user?.email,
            last_seen_at: (row) => registrations.at(row).last_seen_at,
            created_at: (row) => registrations.at(row).created_at,
          },
        },
        success,
      ),
    ),
  );

  host.route(
    api,
    "getRegistration",
    byToken(undefined, (c) => {
      const row = registrations.rowOf(c.req.param("registration_id")!);
      return row === undefined || !registrations.rows.has(row)
        ? notFound()
        : success(registrationAt(row, c.req.query("include")));
    }),
  );

  host.route(
    api,
    "deleteRegistration",
    byToken(["Zero Trust Write"], (c) => {
      const row = registrations.rowOf(c.req.param("registration_id")!);
      if (row === undefined || !registrations.rows.has(row)) {
        return notFound();
      }
      registrations.rows.end([row]);
      return success({});
    }),
  );

  host.route(
    api,
    "deleteRegistrations",
    byToken(["Zero Trust Write"], (c) => {
      const ids = c.req.queries("id") ?? [];
      // What the vendor does without one is undocumented.
      if (ids.length === 0) {
        return malformed("id is required");
      }
      registrations.rows.end(ids.map((id) => registrations.rowOf(id) ?? -1));
      const { length } = ids;
      return success({}, 200, cursorInfo(length, length));
    }),
  );

  host.route(
    api,
    "listDevices",
    byToken(undefined, (c) =>
      cursorPage(
        c,
        {
          rows: devices,
          itemAt: (row) => deviceAt(row, c.req.query("include")),
          test: deviceTest(store, c.req.queries()),
          keys: {
            id: (row) => devices.at(row).id,
            name: (row) => devices.at(row).name,
            client_version: (row) => devices.at(row).client_version,
            "last_seen_user.email": (row) => devices.at(row).last_seen_user?.email,
            last_seen_at: (row) => devices.at(row).last_seen_at,
            active_registrations: (row) => store.device(row).active_registrations,
            created_at: (row) => devices.at(row).created_at,
          },
        },
        success,
      ),
    ),
  );
}

/** Whether a registration is asked for. How `search` compares is undocumented: here a part of a text matches. */
function registrationTest(store: DeviceStore, query: Lists): (row: number) => boolean {
  const isOf = (state: string | undefined, row: number) =>
    state === "all" || store.isRevoked(row) === (state === "revoked");
  return (row) => {
    const { id, user, device, registration_type, last_seen_at } = store.registrations.at(row);
    return (
      isOf(query.status?.[0], row) &&
      isAmong(query["user.id"], user?.id) &&
      isAmong(query.id, id) &&
      isAmong(query["device.id"], device.id) &&
      isAmong(query["policy.id"], devicePolicy.id) &&
      isAmong(query.registration_type, registration_type) &&
      isSeen(query, last_seen_at) &&
      holds(query.search, [id, device.name, user?.name, user?.email])
    );
  };
}

function deviceTest(store: DeviceStore, query: Lists): (row: number) => boolean {
  const wanted = query.active_registrations?.[0] ?? "only";
  return (row) => {
    const { id, name, last_seen_user, last_seen_at, tags = {} } = store.devices.at(row);
    const isActive = store.isActive(row);
    const { registration_type } = store.registrations.at(row);
    return (
      (wanted === "include" || isActive === (wanted === "only")) &&
      (!query.has_registration_type ||
        (isActive && isAmong(query.has_registration_type, registration_type))) &&
      isAmong(query.id, id) &&
      isAmong(query["last_seen_user.email"], last_seen_user?.email) &&
      isAmong(query["last_seen_registration.policy.id"], devicePolicy.id) &&
      isSeen(query, last_seen_at ?? "") &&
      (query.tag ?? []).every((tag) =>
        Object.entries(tags).some(([key, value]) => `${key}:${value}` === tag),
      ) &&
      holds(query.search, [id, name, last_seen_user?.name, last_seen_user?.email])
    );
  };
}

const isAmong = (wanted: string[] | undefined, value: string | undefined) =>
  wanted === undefined || wanted.includes(value ?? "");

// Times are written in several ways, so they are compared as numbers.
function isSeen(query: Lists, at: string): boolean {
  const [after] = query.seen_after ?? [];
  const [before] = query.seen_before ?? [];
  const time = Date.parse(at);
  return (
    (after === undefined || time > Date.parse(after)) &&
    (before === undefined || time < Date.parse(before))
  );
}

function holds([wanted = ""]: string[] = [], texts: (string | undefined)[]): boolean {
  return texts.some((text = "") => text.toLowerCase().includes(wanted.toLowerCase()));
}
