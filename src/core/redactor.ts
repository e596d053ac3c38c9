/**
 * Takes credentials out of what an error shows: a server may echo the request. Texts and keys are
 * cleaned, everything else is kept down to a hundred levels.
 */
export function redactor(secrets: Iterable<string>): <Value>(value: Value) => Value {
  const clean = (value: unknown, depth = 0): unknown => {
    if (typeof value === "string")
      return [...secrets].reduce((text, secret) => text.replaceAll(secret, "<redacted>"), value);
    if (depth > 100) return undefined;
    if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [clean(key) as string, clean(item, depth + 1)]),
    );
  };
  return clean as <Value>(value: Value) => Value;
}

/** Response headers as errors and hooks see them: without cookies and echoed credentials. */
export function shownHeaders(headers: Headers, secrets: Iterable<string>): Headers {
  const clean = redactor(secrets);
  const shown = new Headers();
  headers.forEach((value, name) => name !== "set-cookie" && shown.append(name, clean(value)));
  return shown;
}
