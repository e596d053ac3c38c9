import { expect, test } from "vitest";
import { compileErrors, compileText } from "../../../scripts/lib/compile-text.ts";
import { build } from "../../support/built.ts";

test.each([
  ["auth0", "createAuth0Client", '{ domain: "acme.eu.auth0.com" }'],
  ["cloudflare-access", "createCloudflareAccessClient", '{ accountId: "a" }'],
])("a compiler names the missing token of %s", (provider, factory, options) => {
  build();
  const program = `import { ${factory} } from "@session-clients/${provider}";\n${factory}(${options});`;
  const [error = "", ...more] = compileErrors(compileText(program));
  expect(more).toEqual([]);
  expect(error).toContain("Property 'token' is missing");
});
