import { expectTypeOf, test } from "vitest";
import type { components as Auth0 } from "../../../generated/auth0.ts";
import type { components as Cloudflare } from "../../../generated/cloudflare-access.ts";
import type { components as Prefactor } from "../../../generated/prefactor.ts";
import type {
  components as RocketChat,
  operations as RocketChatOperations,
} from "../../../generated/rocketchat.ts";

type Auth0Session = Auth0["schemas"]["Session"];
type PrefactorSummary = Prefactor["schemas"]["SessionSummary"];
type ListHeader = NonNullable<
  RocketChatOperations["listWorkspaceSessions"]["parameters"]["header"]
>;

test("an enumeration of a response takes a value the vendor adds later", () => {
  expectTypeOf<"suspended">().toExtend<NonNullable<PrefactorSummary["status"]>>();
  expectTypeOf<"strict">().toExtend<NonNullable<NonNullable<Auth0Session["cookie"]>["mode"]>>();
  expectTypeOf<"watch">().toExtend<RocketChat["schemas"]["Device"]["type"]>();
});

test("and still suggests the known ones, which a plain string would swallow", () => {
  type Known = Extract<PrefactorSummary["status"], "new" | "revoked">;
  expectTypeOf<Known>().toEqualTypeOf<"new" | "revoked">();
  expectTypeOf<PrefactorSummary["status"]>().not.toEqualTypeOf<string | undefined>();
});

test("it takes no other type", () => {
  // @ts-expect-error a status is text
  const summary: PrefactorSummary = { status: 1 };
  expectTypeOf(summary).toEqualTypeOf<PrefactorSummary>();
});

test("what a caller sends stays closed", () => {
  expectTypeOf<"sms">().not.toExtend<ListHeader["X-2fa-Method"]>();
});

test("success is a literal that narrows", () => {
  expectTypeOf<Cloudflare["schemas"]["ActiveSessionResponse"]["success"]>().toEqualTypeOf<true>();
  expectTypeOf<Cloudflare["schemas"]["FailureResponse"]["success"]>().toEqualTypeOf<false>();
});

test("fields that are null on real servers say so", () => {
  expectTypeOf<null>().toExtend<Auth0Session["expires_at"]>();
  expectTypeOf<null>().toExtend<PrefactorSummary["first_seen"]>();
  expectTypeOf<null>().toExtend<PrefactorSummary["authenticated_identity_id"]>();
});

test("an id is there unless fields were selected", () => {
  expectTypeOf<Auth0["schemas"]["RefreshToken"]["id"]>().toEqualTypeOf<string>();
  type Item = Auth0["schemas"]["RefreshTokensPage"]["refresh_tokens"][number];
  expectTypeOf<Item["id"]>().toEqualTypeOf<string | undefined>();
});
