import type { Hono } from "hono";
import type { operations } from "../../../generated/auth0.operations.ts";
import type { HostOf } from "../host.ts";
import { jsonAnswer } from "../json-answer.ts";
import { invalidQuery } from "./errors.ts";
import type { Guard } from "./guard.ts";
import { numberedPage } from "./numbered-page.ts";
import { projection } from "./projection.ts";
import type { Auth0Store } from "./store.ts";

const noContent = () => new Response(null, { status: 204 });
const credentialTypes = ["public_key", "refresh_token", "rotating_refresh_token"];

/** Routes of grants and of device credentials. */
export function addAuthorizationRoutes(
  api: Hono,
  host: HostOf<typeof operations>,
  store: Auth0Store,
  guard: Guard,
): void {
  const { grants, deviceCredentials } = store;

  host.route(
    api,
    "listGrants",
    guard(["read:grants"], (c) => {
      const { user_id, client_id, audience } = c.req.query();
      const isFiltered = [user_id, client_id, audience].some((filter) => filter !== undefined);
      const found = isFiltered
        ? grants.matching((row) => {
            const grant = grants.at(row);
            return (
              isAsked(user_id, grant.user_id) &&
              isAsked(client_id, grant.clientID) &&
              isAsked(audience, grant.audience)
            );
          })
        : undefined;
      const total = found?.length ?? grants.rows.left;
      const rows = (skip: number, count: number) =>
        (found?.slice(skip, skip + count) ?? grants.rows.page(skip, count)).map((row) =>
          grants.at(row),
        );
      return numberedPage(c, { key: "grants", total, rows, isWhole: true });
    }),
  );

  host.route(
    api,
    "deleteUserGrants",
    guard(["delete:grants"], (c) => {
      const userId = c.req.query("user_id");
      if (!userId) {
        // Whether it would delete everybody's is unverified, so it is nobody's here.
        return invalidQuery("Missing required 'user_id'");
      }
      store.deleteGrants(grants.matching((row) => grants.at(row).user_id === userId));
      return noContent();
    }),
  );

  host.route(
    api,
    "deleteGrant",
    guard(["delete:grants"], (c) => {
      // No 404 is documented here: an unknown grant is taken as well.
      const row = grants.rowOf(c.req.param("id")!);
      store.deleteGrants(row === undefined || !grants.rows.has(row) ? [] : [row]);
      return noContent();
    }),
  );

  host.route(
    api,
    "listDeviceCredentials",
    guard(["read:device_credentials"], (c) => {
      const { type, user_id, client_id } = c.req.query();
      if (type !== undefined && !credentialTypes.includes(type)) {
        return invalidQuery(`Query validation error: 'type' must be ${credentialTypes.join(", ")}`);
      }
      const found = deviceCredentials.matching((row) => {
        const credential = deviceCredentials.at(row);
        return (
          isAsked(type, credential.type) &&
          isAsked(user_id, credential.user_id) &&
          isAsked(client_id, credential.client_id)
        );
      });
      const view = projection(c);
      const items = (rows: readonly number[]) => rows.map((row) => deviceCredentials.at(row));
      if (type === undefined) {
        // As the newest SDK tells: no rotating ones, no pages, and no object.
        const others = items(found).filter((item) => item.type !== "rotating_refresh_token");
        return jsonAnswer(others.map(view));
      }
      const rows = (skip: number, count: number) =>
        items(found.slice(skip, skip + count)).map(view);
      return numberedPage(c, { key: "device_credentials", total: found.length, rows });
    }),
  );

  host.route(
    api,
    "deleteDeviceCredential",
    guard(["delete:device_credentials"], (c) => {
      // No 404 is documented here: an unknown credential is taken as well.
      const row = deviceCredentials.rowOf(c.req.param("id")!);
      deviceCredentials.rows.end(row === undefined ? [] : [row]);
      return noContent();
    }),
  );
}

const isAsked = (wanted: string | undefined, value: string | undefined) =>
  wanted === undefined || wanted === value;
