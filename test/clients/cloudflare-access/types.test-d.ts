import {
  type ActiveSession,
  type ActiveSessionResponse,
  createCloudflareAccessClient,
  isCloudflareAccessError,
} from "@session-clients/cloudflare-access";
import { expectTypeOf, test } from "vitest";

const access = createCloudflareAccessClient({ accountId: "a", token: "fake" });

test("the credentials are a token, or an e-mail address and a key", () => {
  const accountId = "a";
  createCloudflareAccessClient({ accountId, token: () => "fake" });
  createCloudflareAccessClient({ accountId, email: "user@example.com", key: "fake" });
  // @ts-expect-error no credential
  createCloudflareAccessClient({ accountId });
  // @ts-expect-error no account
  createCloudflareAccessClient({ token: "fake" });
  // @ts-expect-error both a token and a key
  createCloudflareAccessClient({ accountId, token: "fake", key: "fake" });
  // @ts-expect-error both a token and an e-mail address
  createCloudflareAccessClient({ accountId, token: "fake", email: "user@example.com" });
  const pair = { email: "user@example.com", key: "fake" };
  // @ts-expect-error both a token and the pair
  createCloudflareAccessClient({ accountId, token: "fake", ...pair });
  // @ts-expect-error no e-mail address
  createCloudflareAccessClient({ accountId, key: "fake" });
  // @ts-expect-error no key
  createCloudflareAccessClient({ accountId, email: "user@example.com" });
  // @ts-expect-error the option is accountId
  createCloudflareAccessClient({ account_id: "a", token: "fake" });
  // @ts-expect-error the option is token
  createCloudflareAccessClient({ accountId, apiToken: "fake" });
});

test("one session is named by user and nonce", () => {
  void access.getActiveSession("u", "n", { timeoutMs: 1 });
  // @ts-expect-error no nonce
  void access.getActiveSession("u");
  // @ts-expect-error text
  void access.getActiveSession("u", 7);
  // @ts-expect-error the option is signal
  void access.getActiveSession("u", "n", { abortSignal: undefined });
});

test("what it answers", () => {
  expectTypeOf(access.getActiveSession).returns.resolves.toEqualTypeOf<ActiveSessionResponse>();
  expectTypeOf<ActiveSessionResponse["success"]>().toEqualTypeOf<true>();
  expectTypeOf<ActiveSession["isActive"]>().toEqualTypeOf<boolean | undefined>();
  const session = {} as ActiveSession;
  // @ts-expect-error the field is isActive
  session.is_active;
  // @ts-expect-error the field is devicePosture
  session.device_posture;
  // @ts-expect-error the session is in the envelope's result
  ({}) as ActiveSessionResponse["isActive"];
});

test("the guard narrows the body of an error", () => {
  const error: unknown = undefined;
  if (isCloudflareAccessError(error)) {
    expectTypeOf(error.provider).toEqualTypeOf<"cloudflare-access">();
    expectTypeOf(error.body.success).toEqualTypeOf<false>();
    expectTypeOf(error.body.errors[0]!.code).toEqualTypeOf<number>();
    // @ts-expect-error the field is errors
    error.body.error;
  }
  if (isCloudflareAccessError(error, 429)) {
    expectTypeOf(error.status).toEqualTypeOf<429>();
  }
});
