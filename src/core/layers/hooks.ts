import { type Layer, observe } from "../context.ts";
import type { ClientOptions } from "../options.ts";
import { pick, redactor } from "../redact.ts";
import type { Vendor } from "../vendor.ts";

const HEADER_ALLOWLIST = /^(user-agent|content-type|date|retry-after(-ms)?|(x-)?ratelimit.*)$/;

/** Tells `log` and `onExchange` of each exchange. What is not on a list of shown things is left out. */
export function hooks(
  vendor: Vendor,
  elapsed: () => number,
  { log, onExchange }: Pick<ClientOptions, "log" | "onExchange">,
): Layer {
  const isShown = (name: string) => HEADER_ALLOWLIST.test(name) || name === vendor.requestIdHeader;
  return (context, next) => {
    const start = elapsed();
    const { method, path, url, secrets } = context;
    const { operationId: operation, query: roles } = context.operation;
    return observe(context, next, ({ status, headers }) => {
      const durationMs = Math.round(elapsed() - start);
      notify(log, `${operation}: ${method} ${path}: ${status ?? "no answer"}, ${durationMs} ms`);
      const exchange = {
        operation,
        method,
        path,
        query: pick(new URLSearchParams(url.split("?")[1]), (name) => roles?.[name] === "shown"),
        requestHeaders: pick(new Headers(context.headers), isShown),
        status,
        responseHeaders: pick(headers, isShown),
        durationMs,
      };
      notify(onExchange, redactor(secrets)(exchange));
    });
  };
}

/** Calls a hook; what a hook throws, or rejects with, must not change the fate of a call. */
export function notify<T>(hook: ((event: T) => unknown) | undefined, event: T): void {
  if (hook) {
    (async () => hook(event))().catch(() => {});
  }
}
