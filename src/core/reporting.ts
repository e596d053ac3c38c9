import { notify } from "./notify.ts";
import { observe } from "./observe.ts";
import type { ClientOptions } from "./options.ts";
import { redactor } from "./redactor.ts";
import type { Send } from "./send.ts";
import type { Vendor } from "./vendor.ts";

/** One request and its response, without anything secret: no body, no id, listed headers only. */
export interface Exchange {
  operation: string;
  method: string;
  /** The path as documented, for example `/users/{user_id}/sessions`. */
  path: string;
  /** What paging and sorting asks for; other parameters are left out. */
  query: Record<string, string>;
  requestHeaders: Record<string, string>;
  /** `undefined` when no whole response arrived. */
  status: number | undefined;
  responseHeaders: Record<string, string>;
  /** From the start of the request to the end of the body. */
  durationMs: number;
}

const SHOWN_HEADERS = /^(user-agent|content-type|date|retry-after(-ms)?|(x-)?ratelimit.*)$/;

/** Tells `log` and `onExchange` of each exchange. What is not on a list of shown things is left out. */
export function reporting(
  vendor: Vendor,
  now: () => number,
  { log, onExchange }: ClientOptions,
  next: Send,
): Send {
  const pick = (entries: Iterable<[string, string]>, isShown: (name: string) => boolean) =>
    Object.fromEntries([...entries].filter(([name]) => isShown(name)));
  const isShownHeader = (name: string) =>
    SHOWN_HEADERS.test(name) || name === vendor.requestIdHeader;
  return (request, scope) => {
    const start = now();
    const { method, path, url, headers, secrets } = request;
    const { operation } = request.source;
    return observe(next(request, scope), (seen) => {
      const durationMs = now() - start;
      const { status } = seen;
      notify(log, `${operation}: ${method} ${path}: ${status ?? "no answer"}, ${durationMs} ms`);
      const exchange = {
        operation,
        method,
        path,
        query: pick(new URL(url).searchParams, (name) => !!vendor.shownQuery?.includes(name)),
        requestHeaders: pick(headers, isShownHeader),
        status,
        responseHeaders: pick(seen.headers ?? [], isShownHeader),
        durationMs,
      };
      notify(onExchange, redactor(secrets)(exchange));
    });
  };
}
