import type { Api, CallOptions, Walk } from "@session-clients/core";
import type { DeviceCredential, DeviceCredentialsPage, paths } from "../../generated/auth0.ts";
import { numberedList, type NumberedListQuery, type NumberedPageQuery } from "./page-number.ts";
import type { AsArray, AsObject, FieldsQuery } from "./paging.ts";

export type { DeviceCredential, DeviceCredentialsPage } from "../../generated/auth0.ts";

/** Which device credentials, how many a page, and which of their fields. */
export interface AllDeviceCredentialsQuery extends NumberedListQuery, FieldsQuery {
  /** The kind. `refresh_token` has none of `rotating_refresh_token`, so ask for both. */
  type: "public_key" | "refresh_token" | "rotating_refresh_token";
  /** Only credentials of this user. */
  user_id?: string;
  /** Only credentials of this application. */
  client_id?: string;
}

export interface DeviceCredentialsQuery extends AllDeviceCredentialsQuery, NumberedPageQuery {}

/**
 * Device credentials: the refresh tokens and public keys of devices. No plan is named for it; on the Enterprise plan the
 * lists of refresh tokens tell more, such as dates and sessions. Online refresh tokens (beta) are in no list.
 */
export interface DeviceCredentialOperations {
  /**
   * One page of device credentials of one kind, of all users unless `user_id` says whose: an object, or an array where
   * `include_totals` is false. At most 1,000 can be read. Its consistency is undocumented. What Auth0 lists without `type`
   * is contradicted, so that it is required here.
   *
   * Needs the scope `read:device_credentials`.
   * @throws ApiError 400, 401, 403 also where a `client_id` is wanted, 429
   * @throws ArgumentError for a missing `type`, a `page` below 0, a `per_page` outside 1 to 100, an empty filter, and
   *   `fields` without `id`
   * @see https://auth0.com/docs/api/management/v2/device-credentials/get-device-credentials
   */
  listDeviceCredentials(
    query: DeviceCredentialsQuery & AsArray,
    options?: CallOptions,
  ): Promise<DeviceCredential[]>;
  listDeviceCredentials(
    query: DeviceCredentialsQuery & AsObject,
    options?: CallOptions,
  ): Promise<DeviceCredentialsPage>;
  listDeviceCredentials(
    query: DeviceCredentialsQuery,
    options?: CallOptions,
  ): Promise<DeviceCredentialsPage | DeviceCredential[]>;
  /**
   * Every device credential that `listDeviceCredentials` pages through, each once, also while some are deleted. Where there
   * are more than 1,000 it rejects with a `PagingError` after those: narrow it by `user_id` or `client_id`.
   *
   * Needs the scope `read:device_credentials`. Rejects like `listDeviceCredentials`, and with an `IncompleteListError`
   * where the pages end before their total.
   */
  allDeviceCredentials(
    query: AllDeviceCredentialsQuery & AsObject,
    options?: CallOptions,
  ): Walk<DeviceCredential, DeviceCredentialsPage>;
  /**
   * Ends one refresh token, or deletes one public key. Sessions and access tokens stay, and nobody is kept out. More than
   * one token may end where the tenant lets a revocation delete the grant: pages contradict each other on whether that
   * holds here. Sent again where that is safe, like the deletion of a session. Auth0 allows few of these at once (5, then
   * 100 a minute, on two plans), so that many take time.
   *
   * Needs the scope `delete:device_credentials`.
   * @throws ApiError 400, 401, 403, 429; no 404 is documented
   * @see https://auth0.com/docs/api/management/v2/device-credentials/delete-device-credentials-by-id
   */
  deleteDeviceCredential(id: string, options?: CallOptions): Promise<void>;
}

export function deviceCredentialOperations(api: Api<paths>): DeviceCredentialOperations {
  const credentials = numberedList(
    "allDeviceCredentials",
    "device_credentials",
    "id",
    (query: DeviceCredentialsQuery, options) =>
      api.GET("/device-credentials", { params: { query } }, options),
  );
  return {
    listDeviceCredentials: credentials.list as DeviceCredentialOperations["listDeviceCredentials"],
    allDeviceCredentials: credentials.all,
    deleteDeviceCredential: (id, options) =>
      api.DELETE("/device-credentials/{id}", { params: { path: { id } } }, options),
  };
}
