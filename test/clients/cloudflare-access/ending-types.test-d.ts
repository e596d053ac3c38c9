import {
  type ActiveSessionDetail,
  activeSessionDetails,
  createCloudflareAccessClient,
  type User,
} from "@session-clients/cloudflare-access";
import { expectTypeOf, test } from "vitest";

const account = createCloudflareAccessClient({ accountId: "a", token: "fake" });
const zone = createCloudflareAccessClient({ zoneId: "z", token: "fake" });

test("a client of a zone has only what a zone has", () => {
  expectTypeOf<keyof typeof zone>().toEqualTypeOf<
    "revokeUser" | "revokeApplicationTokens" | "listApplications"
  >();
  // @ts-expect-error a zone has no filters
  void zone.listApplications({ name: "wiki" });
  // @ts-expect-error only for an account
  void zone.listUsers();
  // @ts-expect-error a zone takes no devices
  void zone.revokeUser({ email: "test@example.com", devices: true });
  // @ts-expect-error an account or a zone
  createCloudflareAccessClient({ accountId: "a", zoneId: "z", token: "fake" });
});

test("a revocation names the address", () => {
  void account.revokeUser({ email: "test@example.com", devices: true, warp_session_reauth: false });
  void account.revokeUser({ email: "test@example.com" }, { query: { devices: true } });
  // @ts-expect-error no address
  void account.revokeUser({});
  // @ts-expect-error the field is user_uid
  void account.revokeUser({ email: "test@example.com", user_id: "u" });
  // @ts-expect-error the query has devices only
  void account.revokeUser({ email: "test@example.com" }, { query: { email: "x" } });
});

test("users are asked for by page", () => {
  void account.listUsers({ page: 1, per_page: 25, email: "test@example.com" });
  // @ts-expect-error the key is per_page
  void account.listUsers({ perPage: 25 });
  // @ts-expect-error the walk counts the pages
  account.allUsers({ page: 2 });
  expectTypeOf(account.allUsers()).toExtend<AsyncIterable<User>>();
});

test("no function ends one single session", () => {
  // @ts-expect-error Cloudflare has no such endpoint
  account.revokeActiveSession;
});

test("details come with the summary, and may be missing", () => {
  expectTypeOf(activeSessionDetails(account, "u")).toExtend<AsyncIterable<ActiveSessionDetail>>();
  const detail = {} as ActiveSessionDetail;
  // @ts-expect-error the session may have ended
  detail.session.ip;
  // @ts-expect-error a zone has no sessions to show
  activeSessionDetails(zone, "u");
});
