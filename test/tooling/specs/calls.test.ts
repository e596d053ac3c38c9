import { expect, test } from "vitest";
import { callsOf } from "../../../scripts/lib/calls.ts";

const parameter = (name: string) => ({ name, in: "query", example: `an ${name}` });

test("of parameters of which one is to be given, the first is called with, beside what is required", () => {
  const get = {
    operationId: "getUser",
    "x-permission": "none",
    "x-one-of": ["name", "id"],
    externalDocs: { url: "https://vendor.example/user" },
    parameters: [parameter("id"), parameter("name"), { ...parameter("realm"), required: true }],
  };
  expect(callsOf({ paths: { "/user": { get } } })["GET /user"]).toMatchObject({
    query: { name: "an name", realm: "an realm" },
  });
});
