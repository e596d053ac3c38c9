import type { Api, CallOptions } from "@session-clients/core";
import type { paths, RevokeZoneUserBody } from "../../generated/cloudflare-access.ts";
import type { ApplicationsResponse } from "./applications.ts";
import type { RevokeApplicationTokensResponse, RevokeUserResponse } from "./sessions.ts";

export type { RevokeZoneUserBody } from "../../generated/cloudflare-access.ts";

/**
 * The operations that exist for a zone; the account's ones tell what they end and what they do not. The revocations
 * are sent once, unless Cloudflare refuses them with 429, or with 401 where the token is a function.
 */
export interface ZoneOperations {
  /**
   * Ends sessions of a user. The page says "across all applications", as of the account's; by the newest OpenAPI
   * file these are the zone's own: count on no more. A WARP client with a valid session lets the user in again without being
   * asked, where devices authenticate (inferred of a revocation). `operation` on errors is `revokeZoneUser`.
   *
   * Needs the permission `Access: Organizations, Identity Providers, and Groups Write`.
   * @throws ApiError also with status 200, when the body says `success: false`
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/
   */
  revokeUser(body: RevokeZoneUserBody, options?: CallOptions): Promise<RevokeUserResponse>;
  /**
   * Revokes every token issued for one application; that a live global session gets a new one without a login
   * is inferred. `operation` on errors is `revokeZoneApplicationTokens`.
   *
   * Needs the permission `Access: Apps and Policies Revoke` or `Access: Apps and Policies Write`.
   * Resolves with `undefined` when the answer (202) was empty; that it stands for accepted is inferred.
   * @throws ApiError 401 or 403, 429, and for `success: false`; expected for an unknown application: 404
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/
   */
  revokeApplicationTokens(
    appId: string,
    options?: CallOptions,
  ): Promise<RevokeApplicationTokensResponse | undefined>;
  /**
   * The applications of the zone, all in one answer: there is no query and no next page. By the newest OpenAPI file
   * the operation is beta, and by the tag of a generator in it deprecated. Whether applications that were made for the
   * account are among them, and after how long a change shows, is undocumented. `operation` on errors is `listZoneApplications`.
   *
   * Needs the permission `Access: Apps and Policies Read`, `Access: Apps and Policies Revoke` or
   * `Access: Apps and Policies Write`.
   * @throws ApiError 401 or 403, 429
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/
   */
  listApplications(options?: CallOptions): Promise<ApplicationsResponse>;
}

export function zoneOperations(api: Api<paths>, zone_id: string): ZoneOperations {
  return {
    revokeUser: async (body, options) =>
      api.POST(
        "/zones/{zone_id}/access/organizations/revoke_user",
        { params: { path: { zone_id } }, body: body },
        options,
      ),
    revokeApplicationTokens: (app_id, options) =>
      api.POST(
        "/zones/{zone_id}/access/apps/{app_id}/revoke_tokens",
        { params: { path: { zone_id, app_id } } },
        options,
      ),
    listApplications: (options) =>
      api.GET("/zones/{zone_id}/access/apps", { params: { path: { zone_id } } }, options),
  };
}
