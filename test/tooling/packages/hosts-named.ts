/** Every text in a lock file that names a host, without what npm copies of a package's `funding`. */
export function hostsNamed(value: unknown): string[] {
  if (typeof value === "string") {
    return /(^|:)\/\//.test(value) ? [value] : [];
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    key === "funding" ? [] : hostsNamed(item),
  );
}
