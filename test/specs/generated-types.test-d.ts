import { expectTypeOf, test } from "vitest";
import type { components as Auth0 } from "../../generated/auth0.ts";
import type { components as Cloudflare } from "../../generated/cloudflare-access.ts";
import type { components as Prefactor } from "../../generated/prefactor.ts";
import type {
  components as RocketChat,
  operations as RocketChatOperations,
} from "../../generated/rocketchat.ts";

type Auth0Session = Auth0["schemas"]["Session"];
type PrefactorSummary = Prefactor["schemas"]["SessionSummary"];
type ListQuery = NonNullable<RocketChatOperations["listWorkspaceSessions"]["parameters"]["query"]>;
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

test("a misspelt field of a response does not compile", () => {
  const auth0 = {} as Auth0Session;
  // @ts-expect-error the field is user_id
  auth0.userId;
  const cloudflare = {} as Cloudflare["schemas"]["ActiveSession"];
  // @ts-expect-error the field is isActive
  cloudflare.is_active;
  const prefactor = {} as PrefactorSummary;
  // @ts-expect-error the field is last_seen
  prefactor.lastSeen;
  const rocketchat = {} as RocketChat["schemas"]["WorkspaceSession"];
  // @ts-expect-error the field is loginAt
  rocketchat.login_at;
  expectTypeOf(rocketchat.loginAt).toEqualTypeOf<string>();
});

test("what a caller sends stays closed", () => {
  expectTypeOf<ListQuery["sort"]>().not.toBeAny();
  const sort: ListQuery["sort"] = { loginAt: -1, "device.os.name": 1 };
  // @ts-expect-error the server refuses this key, though the vendor's page shows it
  const documentedSort: ListQuery["sort"] = { _id: 1 };
  // @ts-expect-error only 1 and -1
  const otherDirection: ListQuery["sort"] = { loginAt: 2 };
  // @ts-expect-error only email, totp and password
  const otherMethod: ListHeader["X-2fa-Method"] = "sms";
  expectTypeOf([sort, documentedSort, otherDirection, otherMethod]).not.toBeAny();
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
