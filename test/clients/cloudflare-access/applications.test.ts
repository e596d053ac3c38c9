import { ArgumentError } from "@session-clients/cloudflare-access";
import { expect, test } from "vitest";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { cloudflareAccessClient as client } from "../../support/cloudflare-access.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { always, recording } from "../../support/recording.ts";

const PATH = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/access/apps";

test.each(Object.entries(examples.listApplications[200]))(
  "the example page %s comes back as it is",
  async (_, page) => {
    expect(await client({ fetch: always(page).fetch }).listApplications()).toEqual(page);
  },
);

test.each([
  [undefined, ""],
  [{ page: 2, per_page: 25 }, "?page=2&per_page=25"],
  [{ name: "a b", exact: true }, "?name=a%20b&exact=true"],
  [{ domain: "x.example", aud: "5b", search: "x" }, "?domain=x.example&aud=5b&search=x"],
  [{ target_attributes: "username=root" }, "?target_attributes=username%3Droot"],
])("%j is sent as %s", async (query, search) => {
  const server = always(examples.listApplications[200].composed);
  await client({ fetch: server.fetch }).listApplications(query);
  expect(server.lines).toEqual([`GET ${PATH}${search}`]);
});

test.each([
  ["page", { page: 0 }],
  ["per_page", { per_page: 1.5 }],
  ["name", { name: "" }],
  ["domain", { domain: undefined }],
  ["aud", { aud: null }],
  ["search", { search: "" }],
  ["target_attributes", { target_attributes: "" }],
  ["app_id", { app_id: "a" }],
])("%s in %j is refused before a request", async (argument, query) => {
  const server = always({});
  const access = client({ fetch: server.fetch });
  const error = await failure(access.listApplications(query as never));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ argument });
  expect(server.lines).toEqual([]);
});

test("the walk names itself, and believes no total of a filtered list", async () => {
  const all = ["a", "b", "c"].map((id) => ({ id }));
  const server = recording(({ url }) => {
    const page = Number(new URL(url).searchParams.get("page"));
    const result = all.slice((page - 1) * 2, page * 2);
    const result_info = { page, per_page: 2, count: result.length, total_count: 500 };
    return Response.json({ success: true, errors: [], messages: [], result, result_info });
  });
  const access = client({ fetch: server.fetch });
  const walk = access.allApplications({ name: "wiki", per_page: 2 });
  expect(await collect(walk)).toEqual({ items: all, error: undefined });
  // Pages of two share no rows, so a second reading has to show that none is missing.
  const reading = [
    `GET ${PATH}?name=wiki&per_page=2&page=1`,
    `GET ${PATH}?name=wiki&per_page=2&page=2`,
  ];
  expect(server.lines).toEqual([...reading, ...reading]);
  const { error } = await collect(access.allApplications({ per_page: 2 }));
  expect(error).toMatchObject({ name: "IncompleteListError", operation: "allApplications" });
});
