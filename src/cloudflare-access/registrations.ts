import type { Api, CallOptions, Walk } from "@session-clients/core";
import type {
  DeleteRegistrationResponse,
  DeleteRegistrationsResponse,
  paths,
  Registration,
  RegistrationResponse,
  RegistrationsResponse,
} from "../../generated/cloudflare-access.ts";
import { checkPages, cursorRows } from "./paging.ts";

export type {
  DeleteRegistrationResponse,
  DeleteRegistrationsResponse,
  DevicePolicy,
  DeviceUser,
  Registration,
  RegistrationResponse,
  RegistrationsResponse,
} from "../../generated/cloudflare-access.ts";

/** Which registrations of a user, in which order, and how many a page. Times are RFC 3339 text. */
export interface UserRegistrationsQuery {
  /** These registrations. */
  id?: string[];
  "device.id"?: string;
  "policy.id"?: string;
  /** Searches the details of registrations. Which these are, and how Cloudflare compares them, is undocumented. */
  search?: string;
  registration_type?: "warp" | "browser_extension";
  /** Cloudflare's default is `active`, which hides the revoked ones: ask for `all` to see that one was revoked. */
  status?: "active" | "all" | "revoked";
  seen_after?: string;
  seen_before?: string;
  sort_by?: "id" | "user.name" | "user.email" | "last_seen_at" | "created_at";
  sort_order?: "asc" | "desc";
  /** Adds `policy` to each registration. */
  include?: "policy";
  /** Registrations a page, from 1. Neither a default nor a maximum is documented. */
  per_page?: number;
}

/** Which registrations, in which order, and how many a page. Times are RFC 3339 text. */
export interface RegistrationsQuery extends UserRegistrationsQuery {
  /** Registrations of these users, by the `id` of a user. `registrationsOfUser` compares it in each row. */
  "user.id"?: string[];
  /** The `result_info.cursor` of the page before; nothing for the first page. */
  cursor?: string | null;
}

/** Which registrations to delete: at least one, by id. */
export interface DeleteRegistrationsQuery {
  id: string[];
}

/**
 * What ties the users to their devices, by a key of the WARP client or of a browser extension. By the newest
 * OpenAPI file these calls take an API token only, and not the pair of an e-mail address and the key. After how long
 * a change shows in a list is undocumented.
 *
 * Deleting keeps nobody out: by the guide a user who can still log in registers again, of itself. Take them out of
 * the enrollment policy, or disable them at the identity provider, first. It frees no seat;
 * that it ends no Access session is inferred.
 */
export interface RegistrationOperations {
  /**
   * One page of registrations, of which those that were revoked are hidden unless `status` is `all` or `revoked`.
   * `result_info.cursor` is the next page's, empty or missing on the last one.
   *
   * Needs a permission, which is undocumented.
   * @throws ApiError 401 or 403, 429
   * @throws ArgumentError for an empty list of ids, and a `per_page` that is no whole number from 1
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/list/
   */
  listRegistrations(
    query?: RegistrationsQuery,
    options?: CallOptions,
  ): Promise<RegistrationsResponse>;
  /**
   * Every registration from `cursor` on, page after page, also past an empty page. `timeoutMs` counts for each
   * page. Revoked ones are hidden unless `status` is `all` or `revoked`. One that changes its place in the order
   * meanwhile may come twice, or not at all.
   *
   * Needs a permission, which is undocumented. Rejects like `listRegistrations`, and with a `PagingError` when
   * a cursor comes back twice or more than ten pages in a row are empty.
   */
  allRegistrations(
    query?: RegistrationsQuery,
    options?: CallOptions,
  ): Walk<Registration, RegistrationsResponse>;
  /**
   * One registration. That it ended is told by `revoked_at`, or, once deleted, by `deleted_at` or a 404: which of the
   * two is undocumented.
   *
   * Needs a permission, which is undocumented.
   * @throws ApiError 401 or 403, 429; expected for an unknown one: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/get/
   */
  getRegistration(
    registrationId: string,
    query?: { include?: "policy" },
    options?: CallOptions,
  ): Promise<RegistrationResponse>;
  /**
   * Deletes a registration and releases its virtual addresses.
   *
   * Needs the permission `Zero Trust Write`. Resolves with `undefined` when the answer was empty (taken for accepted, by
   * inference), or when the registration was gone after an attempt whose answer was lost.
   * @throws ApiError 401 or 403, 429; expected for an unknown one: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/delete/
   */
  deleteRegistration(
    registrationId: string,
    options?: CallOptions,
  ): Promise<DeleteRegistrationResponse | undefined>;
  /**
   * Deletes the registrations that are named, and releases their virtual addresses. Without an id the same address
   * is that of all registrations, so nothing is sent then. It is sent once, unless Cloudflare refuses it with 429, or with 401
   * where the token is a function. How many ids one call takes, and the answer for an unknown one, are
   * undocumented.
   *
   * Needs the permission `Zero Trust Write`.
   * @throws ApiError 401 or 403, 429
   * @throws ArgumentError for a list of ids that is missing or empty, or holds anything but ids
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/bulk_delete/
   */
  deleteRegistrations(
    query: DeleteRegistrationsQuery,
    options?: CallOptions,
  ): Promise<DeleteRegistrationsResponse>;
}

export function registrationOperations(
  api: Api<paths>,
  account_id: string,
): RegistrationOperations {
  const listRegistrations: RegistrationOperations["listRegistrations"] = async (
    query = {},
    options,
  ) =>
    api.GET(
      "/accounts/{account_id}/devices/registrations",
      { params: { path: { account_id }, query: checkPages(query) as { cursor?: string } } },
      options,
    );
  return {
    listRegistrations,
    allRegistrations: (query, options) =>
      cursorRows("allRegistrations", query, options, listRegistrations),
    getRegistration: (registration_id, query, options) =>
      api.GET(
        "/accounts/{account_id}/devices/registrations/{registration_id}",
        { params: { path: { account_id, registration_id }, query } },
        options,
      ),
    deleteRegistration: (registration_id, options) =>
      api.DELETE(
        "/accounts/{account_id}/devices/registrations/{registration_id}",
        { params: { path: { account_id, registration_id } } },
        options,
      ),
    deleteRegistrations: (query, options) =>
      api.DELETE(
        "/accounts/{account_id}/devices/registrations",
        { params: { path: { account_id }, query } },
        options,
      ),
  };
}
