import type { Api } from "@session-clients/core";
import { expectTypeOf, test } from "vitest";
import type { components, paths } from "../../../generated/auth0.ts";

declare const api: Api<paths>;

test("a call is checked against the paths of the spec", () => {
  expectTypeOf(api.GET("/sessions/{id}", { params: { path: { id: "s" } } })).resolves.toEqualTypeOf<
    components["schemas"]["Session"]
  >();
  expectTypeOf(
    api.DELETE("/sessions/{id}", { params: { path: { id: "s" } } }),
  ).resolves.toEqualTypeOf<undefined>();
  // @ts-expect-error the path is not in the spec
  void api.GET("/session/{id}", { params: { path: { id: "s" } } });
  // @ts-expect-error the path has no such method
  void api.PUT("/sessions/{id}", { params: { path: { id: "s" } } });
  // @ts-expect-error a path parameter is missing
  void api.GET("/sessions/{id}", { params: { path: {} } });
  // @ts-expect-error all parameters are missing
  void api.GET("/sessions/{id}", {});
  void api.GET("/refresh-tokens", {
    // @ts-expect-error a query key is misspelt
    params: { query: { user_id: "u", fieldz: "id" } },
  });
  // @ts-expect-error the body is missing
  void api.POST("/refresh-tokens/revoke", {});
  // @ts-expect-error the body is of another form
  void api.PATCH("/sessions/{id}", { params: { path: { id: "s" } }, body: { metadata: null } });
  // @ts-expect-error an operation without a body takes none
  void api.POST("/sessions/{id}/revoke", { params: { path: { id: "s" } }, body: {} });
  void api.POST("/users/{id}/revoke-access", { params: { path: { id: "u" } } });
});
