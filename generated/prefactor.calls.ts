// Generated from specs/prefactor by scripts/generate.ts; do not edit.

export const calls = {
  "GET /api/v1/session/{session_id}": {
    "operationId": "getSession",
    "function": "getSession",
    "permission": "undocumented",
    "documented": "https://docs.prefactor.tech/api/operations/-35",
    "path": {
      "session_id": "013xrzp12g3nqk8nkv4y96wrbzje9dsr"
    }
  }
} as const;
