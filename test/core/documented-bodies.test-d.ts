import type { Auth0Client } from "@session-clients/auth0";
import type { CloudflareAccessClient } from "@session-clients/cloudflare-access";
import type { PrefactorClient } from "@session-clients/prefactor";
import type {
  OwnSessionDetails,
  OwnSessionInfo,
  RocketChatClient,
} from "@session-clients/rocketchat";
import { describe, expectTypeOf, test } from "vitest";
import type { operations as Auth0 } from "../../generated/auth0.ts";
import type { operations as Cloudflare } from "../../generated/cloudflare-access.ts";
import type { operations as Prefactor } from "../../generated/prefactor.ts";
import type { operations as RocketChat } from "../../generated/rocketchat.ts";
import type { DocumentedBody, Undocumented, Unknown } from "../support/documented-body.ts";

describe("each function resolves with the body of its spec's success, in both directions", () => {
  test("auth0", () => {
    expectTypeOf<Undocumented<Auth0Client, Auth0>>().toEqualTypeOf<never>();
    expectTypeOf<Unknown<Auth0Client, Auth0>>().toEqualTypeOf<never>();
  });
  test("cloudflare-access", () => {
    // Nothing, too, for an empty answer.
    expectTypeOf<Undocumented<CloudflareAccessClient, Cloudflare>>().toEqualTypeOf<
      "deleteUser" | "revokeApplicationTokens"
    >();
    expectTypeOf<CloudflareAccessClient["deleteUser"]>().returns.resolves.toEqualTypeOf<
      DocumentedBody<Cloudflare["deleteUser"]> | undefined
    >();
    expectTypeOf<
      CloudflareAccessClient["revokeApplicationTokens"]
    >().returns.resolves.toEqualTypeOf<
      DocumentedBody<Cloudflare["revokeApplicationTokens"]> | undefined
    >();
    expectTypeOf<Unknown<CloudflareAccessClient, Cloudflare>>().toEqualTypeOf<never>();
  });
  test("prefactor", () => {
    expectTypeOf<Undocumented<PrefactorClient, Prefactor>>().toEqualTypeOf<never>();
    expectTypeOf<Unknown<PrefactorClient, Prefactor>>().toEqualTypeOf<never>();
  });
  test("rocketchat", () => {
    // The login token is dropped from the one; the others resolve with nothing for an empty answer.
    expectTypeOf<Undocumented<RocketChatClient, RocketChat>>().toEqualTypeOf<
      "getOwnSession" | "logoutOwnSession" | "logoutWorkspaceSession"
    >();
    expectTypeOf<OwnSessionDetails>().toEqualTypeOf<DocumentedBody<RocketChat["getOwnSession"]>>();
    expectTypeOf<OwnSessionInfo>().toEqualTypeOf<Omit<OwnSessionDetails, "loginToken">>();
    expectTypeOf<RocketChatClient["logoutOwnSession"]>().returns.resolves.toEqualTypeOf<
      DocumentedBody<RocketChat["logoutOwnSession"]> | undefined
    >();
    expectTypeOf<RocketChatClient["logoutWorkspaceSession"]>().returns.resolves.toEqualTypeOf<
      DocumentedBody<RocketChat["logoutWorkspaceSession"]> | undefined
    >();
    expectTypeOf<Unknown<RocketChatClient, RocketChat>>().toEqualTypeOf<never>();
  });
});

test("a difference in either direction, any and an unknown function are found", () => {
  interface Spec {
    get: { responses: { 200: { content: { "application/json": { a: string; b?: number } } } } };
    end: { responses: { 202: { headers: object } } };
    listThings: { responses: { 200: { content: { "application/json": [] } } } };
  }
  type Client<Body> = { get(): Promise<Body> };
  type Found<Body> = Undocumented<Client<Body>, Spec>;
  expectTypeOf<Found<{ a: string; b?: number }>>().toEqualTypeOf<never>();
  expectTypeOf<Found<{ a: string; b: number }>>().toEqualTypeOf<"get">();
  expectTypeOf<Found<{ a: string }>>().not.toEqualTypeOf<"end">();
  expectTypeOf<Found<{ a: string | null; b?: number }>>().toEqualTypeOf<"get">();
  expectTypeOf<Found<any>>().toEqualTypeOf<"get">();
  expectTypeOf<Found<unknown>>().toEqualTypeOf<"get">();
  expectTypeOf<Undocumented<{ end(): Promise<void> }, Spec>>().toEqualTypeOf<never>();
  expectTypeOf<Undocumented<{ end(): Promise<string> }, Spec>>().toEqualTypeOf<"end">();
  expectTypeOf<Unknown<{ allThings: 1; allOthers: 1; other: 1; get: 1 }, Spec>>().toEqualTypeOf<
    "allOthers" | "other"
  >();
  expectTypeOf<DocumentedBody<Spec["end"]>>().toEqualTypeOf<undefined>();
});
