/**
 * Sends what only reads, and counts it. The one POST that passes exchanges an Auth0 client's id and
 * secret for a token.
 *
 * @param {(request: Request) => Promise<Response>} [send]
 */
export function readOnlyFetch(send = fetch) {
  let sent = 0;
  return {
    get sent() {
      return sent;
    },
    /** @type {(input: string | Request, init?: RequestInit) => Promise<Response>} */
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      const exchangesToken = request.method === "POST" && pathname === "/oauth/token";
      if (request.method !== "GET" && !exchangesToken) {
        throw new Error(`npm start only reads: ${request.method} is not sent to a real API`);
      }
      sent++;
      return send(request);
    },
  };
}
