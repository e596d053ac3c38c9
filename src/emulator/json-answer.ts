/**
 * A JSON answer whose content type names its charset. That Prefactor's does is assumed, and no source here says
 * it of Auth0.
 */
export function jsonAnswer(body: unknown, status = 200): Response {
  return Response.json(body, {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
