import type { Api, CallOptions, Walk } from "@session-clients/core";
import type { Device, DevicesResponse, paths } from "../../generated/cloudflare-access.ts";
import { checkPages, cursorRows } from "./paging.ts";

export type { Device, DevicesResponse } from "../../generated/cloudflare-access.ts";

/** Which devices, in which order, and how many a page. Times are RFC 3339 text. */
export interface DevicesQuery {
  /** These devices. */
  id?: string[];
  /**
   * Cloudflare's default is `only`, which hides devices without an active registration: ask for `include` to see
   * those too, or for `exclude` to see those alone.
   */
  active_registrations?: "include" | "only" | "exclude";
  /** Devices with an active registration of this kind of client. */
  has_registration_type?: "warp" | "browser_extension";
  /** Devices that this address used last, and no others. How Cloudflare compares it is undocumented. */
  "last_seen_user.email"?: string;
  "last_seen_registration.policy.id"?: string;
  /** Searches the details of devices. Which these are, and how Cloudflare compares them, is undocumented. */
  search?: string;
  seen_after?: string;
  seen_before?: string;
  sort_by?:
    | "name"
    | "id"
    | "client_version"
    | "last_seen_user.email"
    | "last_seen_at"
    | "active_registrations"
    | "created_at";
  sort_order?: "asc" | "desc";
  /** Devices with all of these tags, each as `key:value`, at most ten. */
  tag?: string[];
  /** Adds `policy` to each `last_seen_registration`. */
  include?: "last_seen_registration.policy";
  /** Devices a page, from 1. Neither a default nor a maximum is documented. */
  per_page?: number;
  /** The `result_info.cursor` of the page before; nothing for the first page. */
  cursor?: string | null;
}

/**
 * The devices of an account. By the newest OpenAPI file these calls take an API token only, and not the pair of an
 * e-mail address and the key. After how long a change shows is undocumented.
 */
export interface DeviceOperations {
  /**
   * One page of devices. Those without an active registration are hidden unless `active_registrations` is `include`
   * or `exclude`. A device tells the user who used it last, and no other: `listRegistrations` has all.
   *
   * Needs a permission, which is undocumented.
   * @throws ApiError 401 or 403, 429
   * @throws ArgumentError for an empty list of ids or tags, and a `per_page` that is no whole number from 1
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/list/
   */
  listDevices(query?: DevicesQuery, options?: CallOptions): Promise<DevicesResponse>;
  /**
   * Every device from `cursor` on, by the rules and with the errors of `allRegistrations`. As on one page, those
   * without an active registration are hidden unless the query asks for them. `timeoutMs` counts for each page.
   * Needs a permission, which is undocumented.
   */
  allDevices(query?: DevicesQuery, options?: CallOptions): Walk<Device, DevicesResponse>;
}

export function deviceOperations(api: Api<paths>, account_id: string): DeviceOperations {
  const listDevices: DeviceOperations["listDevices"] = async (query = {}, options) =>
    api.GET(
      "/accounts/{account_id}/devices/physical-devices",
      { params: { path: { account_id }, query: checkPages(query) as { cursor?: string } } },
      options,
    );
  return {
    listDevices,
    allDevices: (query, options) => cursorRows("allDevices", query, options, listDevices),
  };
}
