import { ArgumentError } from "@session-clients/core";

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Whether a text has the form of a PFID: 32 characters of lower-case Crockford base32, the first of 0 to 7. */
export function isPfid(id: unknown): id is string {
  return typeof id === "string" && /^[0-7][0-9a-hjkmnp-tv-z]{31}$/.test(id) && id.length === 32;
}

/**
 * When an id was made, to the millisecond. A PFID has no checksum, so any text of its form has a time.
 * @throws ArgumentError for an id that is no PFID
 */
export function pfidTime(id: string): Date {
  return new Date(
    [...checkPfid("id", id).slice(0, 10)].reduce((ms, c) => ms * 32 + DIGITS.indexOf(c), 0),
  );
}

/** @throws ArgumentError for an id that is no PFID */
export function checkPfid(name: string, id: string): string {
  if (isPfid(id)) {
    return id;
  }
  throw new ArgumentError(
    name,
    "must be a PFID: 32 characters of lower-case Crockford base32, the first of 0 to 7",
  );
}
