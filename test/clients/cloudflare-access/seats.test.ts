import { ArgumentError } from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { failure } from "../../support/failure.ts";
import { always, inTurn } from "../../support/recording.ts";

const SEATS = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/seats";
const { composed } = examples.updateSeats[200];
const seat = { seat_uid: "s", access_seat: false, gateway_seat: false };

test("updateSeats sends the list as it is", async () => {
  const server = always(composed);
  const body = [seat, { seat_uid: "t", access_seat: true, gateway_seat: false }];
  expect(await client({ fetch: server.fetch }).updateSeats(body)).toEqual(composed);
  expect(server.lines).toEqual([`PATCH ${SEATS}`]);
  expect(await server.requests[0]!.json()).toEqual(body);
});

test.each([
  ["nothing", undefined],
  ["an empty list", []],
  ["one seat without a list", seat],
  ["a seat that is null, as of a user without one", [{ ...seat, seat_uid: null }]],
  ["an empty id", [{ ...seat, seat_uid: "" }]],
  ["a seat without one of the flags", [{ seat_uid: "s", access_seat: false }]],
  ["a flag that is undefined", [{ ...seat, gateway_seat: undefined }]],
  ["a flag that is no boolean", [{ ...seat, access_seat: "no" }]],
  ["an unknown property", [{ ...seat, warp_seat: false }]],
])("%s is refused before a request", async (_, body) => {
  const server = always(composed);
  const error = await failure(client({ fetch: server.fetch }).updateSeats(body as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(server.lines).toEqual([]);
});

test("it is not sent again once it may have run", async () => {
  const server = inTurn(new Response("down", { status: 503 }));
  const error = await failure(client({ fetch: server.fetch }).updateSeats([seat]));
  expect(error).toMatchObject({ name: "ApiError", status: 503, mayHaveRun: true });
  expect(server.lines).toHaveLength(1);
});
