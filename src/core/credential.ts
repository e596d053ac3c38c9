/**
 * Checks a credential before it goes into a header. The value is never quoted.
 * @throws TypeError when it is missing, empty, or holds anything but visible ASCII characters
 */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "")
    throw new TypeError(`${name} is missing: pass a non-empty string`);
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new TypeError(
      `${name} must hold visible ASCII characters only: no space, line break or control character`,
    );
  return value;
}
