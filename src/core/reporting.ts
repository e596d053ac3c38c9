import { ApiError } from "./api-error.ts";
import { notify } from "./notify.ts";
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
  /** What paging and sorting asks for; other values are `<hidden>`. */
  query: Record<string, string>;
  requestHeaders: Record<string, string>;
  /** `undefined` when no whole response arrived. */
  status: number | undefined;
  responseHeaders: Record<string, string>;
  /** From the start of the request to the end of the body. */
  durationMs: number;
}

const SHOWN_HEADERS =
  /^(user-agent|content-(type|length|encoding)|date|retry-after(-ms)?|(x-)?ratelimit.*)$/;

/** Tells `log` and `onExchange` of each exchange. What is not on a list of shown things is left out. */
export function reporting(
  vendor: Vendor,
  now: () => number,
  { log, onExchange }: ClientOptions,
  next: Send,
): Send {
  const shown = (headers: Headers | undefined) =>
    Object.fromEntries(
      [...(headers ?? [])].filter(
        ([name]) => SHOWN_HEADERS.test(name) || name === vendor.requestIdHeader,
      ),
    );
  return async (request, scope) => {
    const start = now();
    const { operation, method, url, headers } = request;
    const path = vendor.operations[operation]!.at.split(" ")[1]!;
    const query = Object.fromEntries(
      [...new URL(url).searchParams].map(([name, value]) => [
        name,
        vendor.shownQuery?.includes(name) ? value : "<hidden>",
      ]),
    );
    const report = (status?: number, received?: Headers) => {
      const durationMs = now() - start;
      notify(
        log,
        `${operation}: ${method} ${path}: ${status ?? "no response"} after ${durationMs} ms`,
      );
      notify(
        onExchange,
        redactor(request.secrets)({
          operation,
          method,
          path,
          query,
          requestHeaders: shown(headers),
          status,
          responseHeaders: shown(received),
          durationMs,
        }),
      );
    };
    try {
      const answer = await next(request, scope);
      report(answer.status, answer.headers);
      return answer;
    } catch (error) {
      if (error instanceof ApiError) report(error.status, error.headers);
      else report();
      throw error;
    }
  };
}
