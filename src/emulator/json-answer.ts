/** A JSON answer whose content type names its charset, as Auth0 and Prefactor send it. */
export function jsonAnswer(body: unknown, status = 200): Response {
  return Response.json(body, {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
