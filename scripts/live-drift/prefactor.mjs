import { createPrefactorClient } from "@session-clients/prefactor";
import { start } from "../start/prefactor.mjs";

/** @type {import("./live-api.ts").Reading} */
export const api = {
  title: start.title,
  variables: start.variables,
  server: ({ PREFACTOR_URL: baseUrl = "" }) => baseUrl,
  async read(values, fetch, attempt) {
    const { PREFACTOR_URL: baseUrl = "", PREFACTOR_TOKEN: token = "" } = values;
    const client = createPrefactorClient({ baseUrl, token, fetch });
    await attempt("getSession", () => client.getSession(values.PREFACTOR_SESSION_ID ?? ""));
  },
};
