import { createPrefactorClient } from "@session-clients/prefactor";
import { examples } from "../../generated/prefactor.examples.ts";
import { CREDENTIAL, type OperationUnderTest, type TestOptions } from "./operation-under-test.ts";

export const prefactorClient = (options: TestOptions = {}) =>
  createPrefactorClient({ baseUrl: "https://prefactor.example", token: CREDENTIAL, ...options });

export const prefactorOperations: OperationUnderTest[] = [
  {
    provider: "prefactor",
    operation: "getSession",
    line: "GET /api/v1/session/{session_id}",
    ids: { session_id: "013xrzp12g3nqk8nkv4y96wrbzje9dsr" },
    answer: () => Response.json(examples.getSession[200].documented),
    promised: "summary",
    errorBody: (message) => ({ status: "error", code: "bad_request", message }),
    run: async (ids, client, call) => prefactorClient(client).getSession(ids["session_id"]!, call),
  },
];
