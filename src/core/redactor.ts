/**
 * Takes credentials out of what an error shows: a server may echo the request. Texts and keys are
 * cleaned at any depth, everything else is kept.
 */
export function redactor(secrets: readonly string[]): (value: unknown) => unknown {
  const clean = (value: unknown): unknown => {
    if (typeof value === "string")
      return secrets.reduce((text, secret) => text.replaceAll(secret, "<redacted>"), value);
    if (Array.isArray(value)) return value.map(clean);
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [clean(key) as string, clean(item)]),
    );
  };
  return clean;
}
