import type { Coverage } from "./drift.ts";

/**
 * What was not, in words such as `getSession 5XX property code`: of what belongs together the whole only.
 */
export function missing(coverage: readonly Coverage[]) {
  const names = coverage.flatMap(({ operationId, missing }) =>
    missing.map(({ kind, name, in: where, status, target, path }) => {
      const what = {
        operation: "",
        response: ` ${status}`,
        parameter: ` ${where} parameter ${name}`,
        property: ` ${target === "request" ? target : status} property ${path}`,
      };
      return operationId + what[kind];
    }),
  );
  const isPart = (name: string) =>
    names.some((whole) => name.startsWith(whole) && /^[ .[]/.test(name.slice(whole.length)));
  return names.filter((name) => !isPart(name));
}
