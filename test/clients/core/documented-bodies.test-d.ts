import type { OwnSessionDetails, OwnSessionInfo } from "@session-clients/rocketchat";
import { expectTypeOf, test } from "vitest";
import type { operations as RocketChat } from "../../../generated/rocketchat.ts";
import type {
  Differing,
  DocumentedBody,
  None,
  Undocumented,
  Unknown,
} from "../../support/documented-body.ts";

// Each client is held against its spec in test/support/<provider>.ts.

test("the one body that is changed is the documented one without the login token", () => {
  expectTypeOf<OwnSessionDetails>().toEqualTypeOf<DocumentedBody<RocketChat["getOwnSession"]>>();
  expectTypeOf<OwnSessionInfo>().toEqualTypeOf<Omit<OwnSessionDetails, "loginToken">>();
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

test("a client that differs from its spec does not compile", () => {
  interface Spec {
    get: { responses: { 200: { content: { "application/json": { a: string } } } } };
  }
  type Good = { get(): Promise<{ a: string }> };
  type Found<Client> = Differing<Client, Spec, {}>;
  expectTypeOf<None<Found<Good>>>().toEqualTypeOf<never>();
  expectTypeOf<Found<Good & { other(): void }>>().toEqualTypeOf<"other">();
  // @ts-expect-error
  expectTypeOf<None<Found<{ get(): Promise<{ b: string }> }>>>().toEqualTypeOf<"get">();
  expectTypeOf<Differing<{ get(): void }, Spec, {}, "get">>().toEqualTypeOf<never>();
});
