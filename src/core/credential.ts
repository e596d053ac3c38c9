/**
 * Checks a credential before it goes into a header. The value is never quoted.
 * @throws TypeError when it is missing, empty, or holds anything but visible ASCII characters
 */
export function checkCredential(name: string, value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value))
    throw new TypeError(`${name} must be a string of visible ASCII without spaces`);
  return value;
}
