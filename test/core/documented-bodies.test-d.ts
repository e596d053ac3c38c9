import type { Auth0Client } from "@session-clients/auth0";
import type { CloudflareAccessClient } from "@session-clients/cloudflare-access";
import type { PrefactorClient } from "@session-clients/prefactor";
import type {
  OwnSessionDetails,
  OwnSessionInfo,
  RocketChatClient,
} from "@session-clients/rocketchat";
import { describe, expectTypeOf, test } from "vitest";
import type { operations as auth0 } from "../../generated/auth0.operations.ts";
import type { operations as Auth0 } from "../../generated/auth0.ts";
import type { operations as cloudflare } from "../../generated/cloudflare-access.operations.ts";
import type { operations as Cloudflare } from "../../generated/cloudflare-access.ts";
import type { operations as prefactor } from "../../generated/prefactor.operations.ts";
import type { operations as Prefactor } from "../../generated/prefactor.ts";
import type { operations as rocketchat } from "../../generated/rocketchat.operations.ts";
import type { operations as RocketChat } from "../../generated/rocketchat.ts";
import type { DocumentedBody, Undocumented, Unknown } from "../support/documented-body.ts";

describe("each function resolves with the body of its spec's success, in both directions", () => {
  test("auth0", () => {
    expectTypeOf<Undocumented<Auth0Client, Auth0, typeof auth0>>().toEqualTypeOf<never>();
    expectTypeOf<Unknown<Auth0Client, Auth0>>().toEqualTypeOf<never>();
  });
  test("cloudflare-access", () => {
    expectTypeOf<
      Undocumented<CloudflareAccessClient, Cloudflare, typeof cloudflare>
    >().toEqualTypeOf<never>();
    expectTypeOf<Unknown<CloudflareAccessClient, Cloudflare>>().toEqualTypeOf<never>();
  });
  test("prefactor", () => {
    expectTypeOf<
      Undocumented<PrefactorClient, Prefactor, typeof prefactor>
    >().toEqualTypeOf<never>();
    expectTypeOf<Unknown<PrefactorClient, Prefactor>>().toEqualTypeOf<never>();
  });
  test("rocketchat", () => {
    // The login token is dropped from it.
    expectTypeOf<
      Undocumented<RocketChatClient, RocketChat, typeof rocketchat>
    >().toEqualTypeOf<"getOwnSession">();
    expectTypeOf<OwnSessionDetails>().toEqualTypeOf<DocumentedBody<RocketChat["getOwnSession"]>>();
    expectTypeOf<OwnSessionInfo>().toEqualTypeOf<Omit<OwnSessionDetails, "loginToken">>();
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
  type Rows = {
    "GET /": { operationId: "get"; mayBeEmpty: true };
    "GET /a": { operationId: "end" };
  };
  type Get<Body> = Undocumented<{ get(): Promise<Body> }, Spec, Rows>;
  expectTypeOf<Get<{ a: string; b?: number } | undefined>>().toEqualTypeOf<never>();
  expectTypeOf<Get<{ a: string; b?: number }>>().toEqualTypeOf<"get">();
  expectTypeOf<Found<{ a: string; b?: number } | undefined>>().toEqualTypeOf<"get">();
  expectTypeOf<Undocumented<{ end(): Promise<string> }, Spec>>().toEqualTypeOf<"end">();
  expectTypeOf<Unknown<{ allThings: 1; allOthers: 1; other: 1; get: 1 }, Spec>>().toEqualTypeOf<
    "allOthers" | "other"
  >();
  expectTypeOf<DocumentedBody<Spec["end"]>>().toEqualTypeOf<undefined>();
});
