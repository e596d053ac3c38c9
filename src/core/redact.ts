/** Takes credentials out of what an error shows. */
export interface Redact {
  value(value: unknown): unknown;
  headers(headers: Headers): Headers;
}

/** A server may echo a request in its error page; none of `secrets` survives in body or headers. */
export function redactor(secrets: readonly string[]): Redact {
  const clean = (text: string) =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, "<redacted>"), text);
  const value = (given: unknown): unknown => {
    if (typeof given === "string") return clean(given);
    if (Array.isArray(given)) return given.map(value);
    if (typeof given !== "object" || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([key, item]) => [clean(key), value(item)]),
    );
  };
  return {
    value,
    headers(given) {
      const kept = new Headers();
      given.forEach((text, name) => {
        if (name !== "set-cookie") kept.append(name, clean(text));
      });
      return kept;
    },
  };
}
