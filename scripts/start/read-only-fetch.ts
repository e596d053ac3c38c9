/**
 * Sends what only reads, and counts it. The one POST that passes exchanges an Auth0 client's id and
 * secret for a token.
 */
export function readOnlyFetch(send: (request: Request) => Promise<Response> = fetch) {
  let sent = 0;
  return {
    get sent() {
      return sent;
    },
    async fetch(input: string | Request, init?: RequestInit): Promise<Response> {
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
