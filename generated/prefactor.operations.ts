// Generated from specs/prefactor by scripts/generate.ts; do not edit.

export const operations = {
  "GET /api/v1/session/{session_id}": {
    "operationId": "getSession",
    "holds": {
      "summary": "object"
    }
  }
} as const;
