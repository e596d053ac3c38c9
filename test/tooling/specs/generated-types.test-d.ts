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

test("a bulk revocation is one of four combinations", () => {
  type Body = Auth0["schemas"]["RevokeRefreshTokensBody"];
  const legal: Body[] = [
    { ids: ["rt_1"] },
    { user_id: "auth0|1" },
    { user_id: "auth0|1", client_id: "app" },
    { user_id: "auth0|1", client_id: "app", audience: "https://api.acme.test" },
  ];
  // @ts-expect-error ids go alone
  const idsOfUser: Body = { ids: ["rt_1"], user_id: "auth0|1" };
  // @ts-expect-error an application needs its user
  const clientAlone: Body = { client_id: "app" };
  // @ts-expect-error an API needs the application too
  const userAndApi: Body = { user_id: "auth0|1", audience: "https://api.acme.test" };
  // @ts-expect-error it names tokens or a user
  const nothing: Body = {};
  expectTypeOf([...legal, idsOfUser, clientAlone, userAndApi, nothing]).not.toBeAny();
});

test("a change needs its one property, and a default asks nothing of the caller", () => {
  // @ts-expect-error an empty change is refused
  const change: Auth0["schemas"]["UpdateSessionBody"] = {};
  const clear: Auth0["schemas"]["UpdateSessionBody"] = { session_metadata: null };
  const everything: Auth0["schemas"]["RevokeUserAccessBody"] = {};
  expectTypeOf([change, clear, everything]).not.toBeAny();
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

test("a zone revokes a user by e-mail only", () => {
  const user: Cloudflare["schemas"]["RevokeUserBody"] = { email: "a@acme.test", devices: true };
  const zone: Cloudflare["schemas"]["RevokeZoneUserBody"] = {
    email: "a@acme.test",
    // @ts-expect-error devices cannot be revoked for a zone
    devices: true,
  };
  expectTypeOf([user, zone]).not.toBeAny();
});
