import { expect, test } from "vitest";
import { openResponseEnumerations } from "../../../scripts/lib/open-enumerations.ts";

const ok = (schema: unknown) => ({ 200: { content: { "application/json": { schema } } } });

test("what a server sends is opened, through references and arrays", () => {
  const document = {
    paths: { "/a": { get: { responses: ok({ $ref: "#/components/schemas/Page~1One" }) } } },
    components: {
      schemas: { "Page/One": { type: "array", items: { type: "string", enum: ["a", "b"] } } },
    },
  };
  openResponseEnumerations(document);
  expect(document.components.schemas["Page/One"].items).toEqual({
    type: "string",
    "x-extensible-enum": ["a", "b"],
  });
});

test("what a caller sends, and what is no text, stays closed", () => {
  const method = { type: "string", enum: ["totp"] };
  const direction = { type: "integer", enum: [1, -1] };
  const success = { type: "boolean", enum: [true] };
  const document = {
    paths: {
      "/a": {
        parameters: [{ schema: method }],
        post: {
          parameters: [{ schema: direction }],
          requestBody: { content: { "application/json": { schema: method } } },
          responses: ok(success),
        },
      },
    },
  };
  const before = structuredClone(document);
  openResponseEnumerations(document);
  expect(document).toEqual(before);
});

test("an example that looks like a schema is left alone", () => {
  const example = { enum: ["a"] };
  const document = { paths: { "/a": { get: { responses: ok({ type: "object", example }) } } } };
  openResponseEnumerations(document);
  expect(example).toEqual({ enum: ["a"] });
});

test("one enumeration for both directions is refused", () => {
  const parameters = [{ schema: { $ref: "#/components/schemas/Mode" } }];
  const document = {
    paths: { "/a": { get: { parameters, responses: ok({ $ref: "#/components/schemas/Mode" }) } } },
    components: { schemas: { Mode: { type: "string", enum: ["a"] } } },
  };
  expect(() => openResponseEnumerations(document)).toThrow("both sent and received");
});
