import { createServer } from "node:http";
import { headers, listPage, oneCall } from "./bodies.ts";

/** Run as a process of its own: what it costs must not count as a contender's. */
const PAGES = 1000;
let requests = 0;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  if (pathname === "/requests") {
    response.end(`${requests}`);
    requests = 0;
    return;
  }
  requests++;
  response.writeHead(200, headers).end(answer(pathname, searchParams));
});

function answer(path: string, query: URLSearchParams) {
  if (path.endsWith("/active_sessions/nonce")) {
    return oneCall.cloudflare;
  }
  if (path.endsWith("/access/users")) {
    const page = Number(query.get("page") ?? 1);
    const info = `"result_info":{"page":${page},"per_page":100,"total_count":${PAGES * 100}}`;
    if (page > PAGES) {
      return `{"success":true,"errors":[],"messages":[],"result":[],${info}}`;
    }
    return `${listPage.cloudflare},${info}}`;
  }
  const page = Number(query.get("from") ?? 0);
  return page + 1 < PAGES ? `${listPage.auth0},"next":"${page + 1}"}` : `${listPage.auth0}}`;
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") {
    process.send?.(address?.port);
  }
});
process.on("disconnect", () => process.exit());
