import type { Api, CallOptions } from "@session-clients/core";
import type { paths, SeatsResponse, UpdateSeatsBody } from "../../generated/cloudflare-access.ts";

export type { Seat, SeatsResponse, UpdateSeatsBody } from "../../generated/cloudflare-access.ts";

/** What users count for. */
export interface SeatOperations {
  /**
   * Sets which seats users take. With `access_seat` and `gateway_seat` false a user counts no more, and by the
   * guide their device registrations are deleted. It keeps nobody out: by the guide they take a seat again at the
   * next login. That their Access sessions go on is inferred: no source says that these end. The record of the user stays.
   *
   * A user's `seat_uid` is `null` where they have no seat: leave those out. How many seats one call takes, and the
   * answer for an unknown one, are undocumented. It is sent once, unless Cloudflare refuses it with 429, or with 401
   * where the token is a function.
   *
   * Needs the permission `Zero Trust: Seats Write`.
   * @throws ApiError 401 or 403, 429
   * @throws ArgumentError for a list that is missing or empty, and for a seat that lacks one of the three
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/seats/methods/edit/
   */
  updateSeats(body: UpdateSeatsBody, options?: CallOptions): Promise<SeatsResponse>;
}

export function seatOperations(api: Api<paths>, account_id: string): SeatOperations {
  return {
    updateSeats: (body, options) =>
      api.PATCH(
        "/accounts/{account_id}/access/seats",
        { params: { path: { account_id } }, body },
        options,
      ),
  };
}
