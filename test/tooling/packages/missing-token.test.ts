import { expect, test } from "vitest";
import { compileErrors, compileText } from "../../../scripts/lib/compile-text.ts";
import { build } from "../../support/built.ts";

test("a compiler names the missing token", () => {
  build();
  const program = `import { createAuth0Client } from "@session-clients/auth0";
    import { createCloudflareAccessClient } from "@session-clients/cloudflare-access";
    createAuth0Client({ domain: "acme.eu.auth0.com" });
    createCloudflareAccessClient({ accountId: "a" });`;
  const missing = expect.stringContaining("Property 'token' is missing");
  expect(compileErrors(compileText(program))).toEqual([missing, missing]);
});
