import {
  createPrefactorClient,
  isPrefactorError,
  type Session,
  type SessionSummary,
} from "@session-clients/prefactor";
import { expectTypeOf, test } from "vitest";

const prefactor = createPrefactorClient({ baseUrl: "https://prefactor.example", token: "fake" });

test("the base URL and the token are required", () => {
  const baseUrl = "https://prefactor.example";
  createPrefactorClient({ baseUrl, token: async () => "fake" });
  // @ts-expect-error no token
  createPrefactorClient({ baseUrl });
  // @ts-expect-error no base URL: the documentation names no host
  createPrefactorClient({ token: "fake" });
  // @ts-expect-error the option is token
  createPrefactorClient({ baseUrl, apiToken: "fake" });
});

test("a session is asked for by its id", () => {
  void prefactor.getSession("id", { retry: false });
  // @ts-expect-error no id
  void prefactor.getSession();
  // @ts-expect-error an id is text
  void prefactor.getSession(7);
  // @ts-expect-error the option is retry
  void prefactor.getSession("id", { retries: 1 });
});

test("what it answers", () => {
  expectTypeOf(prefactor.getSession).returns.resolves.toEqualTypeOf<Session>();
  expectTypeOf<"suspended">().toExtend<NonNullable<SessionSummary["status"]>>();
  expectTypeOf<null>().toExtend<SessionSummary["first_seen"]>();
  const summary = {} as SessionSummary;
  // @ts-expect-error the field is last_seen
  summary.lastSeen;
  // @ts-expect-error may be null
  summary.first_seen!.at satisfies number;
  // @ts-expect-error the fields are in summary
  ({}) as Session["status"];
});

test("the guard narrows the body of an error, whose code is open", () => {
  const error: unknown = undefined;
  if (isPrefactorError(error)) {
    expectTypeOf(error.provider).toEqualTypeOf<"prefactor">();
    expectTypeOf<"validation_error">().toExtend<typeof error.body.code>();
    expectTypeOf(error.body.message).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the field is code
    error.body.errorCode;
  }
  if (isPrefactorError(error, 404)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
  }
});
