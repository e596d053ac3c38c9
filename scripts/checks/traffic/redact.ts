const secretHeaders = new Set([
  "authorization",
  "cookie",
  "proxy-authorization",
  "set-cookie",
  "x-2fa-code",
  "x-auth-email",
  "x-auth-key",
  "x-auth-token",
  "x-user-id",
]);

const secretFields = new Set([
  "access_token",
  "access_token_secret",
  "client_assertion",
  "client_secret",
  "hashedToken",
  "id_token",
  "loginToken",
  "refresh_token",
  "token",
]);

/** Headers without credentials. The scheme of an `Authorization` stays: drift checks it. */
export function redactedHeaders(headers: Headers): { name: string; value: string }[] {
  return [...headers].map(([name, value]) => {
    if (!secretHeaders.has(name)) {
      return { name, value };
    }
    const scheme = name === "authorization" && /^(Bearer|Basic) /i.exec(value)?.[0];
    return { name, value: `${scheme || ""}<redacted>` };
  });
}

/**
 * A body without tokens and client secrets, in JSON at any depth or in a form. Of any other text only the
 * length stays: nobody can tell what is secret in it.
 *
 * @param type its media type
 */
export function redactedBody(text: string, type: string | null) {
  if (type?.includes("x-www-form-urlencoded")) {
    const form = new URLSearchParams(text);
    for (const name of form.keys()) {
      if (secretFields.has(name)) {
        form.set(name, "<redacted>");
      }
    }
    return form.toString();
  }
  try {
    const hide = (key: string, value: unknown) =>
      secretFields.has(key) && typeof value === "string" ? "<redacted>" : value;
    return JSON.stringify(JSON.parse(text), hide);
  } catch {
    return text === "" ? "" : `<${text.length} characters>`;
  }
}
