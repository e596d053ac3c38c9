import type { Handler, HostOf } from "../../src/emulator/host.ts";
import type { Hono } from "hono";
import { expectTypeOf, test } from "vitest";
import type { operations } from "../../generated/prefactor.operations.ts";
import type { BaseUrls, Emulator, OperationName } from "../../src/emulator/index.ts";

test("a route is of an operation that the spec has", () => {
  type Route = HostOf<typeof operations>["route"];
  expectTypeOf<Parameters<Route>>().toEqualTypeOf<[Hono, "getSession", Handler]>();
});

test("operations are named one by one, and by every provider", () => {
  expectTypeOf<"auth0.getSession">().toExtend<OperationName>();
  expectTypeOf<"auth0.getSessions">().not.toExtend<OperationName>();
  type Providers = OperationName extends `${infer Provider}.${string}` ? Provider : never;
  expectTypeOf<Providers>().toEqualTypeOf<keyof BaseUrls>();
  expectTypeOf<Emulator["credentials"]>().toHaveProperty("cloudflareAccess");
});
