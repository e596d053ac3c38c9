import { checkKeys, wholeNumber } from "./check-option.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Checks a `rateLimit` option. `true` stands for the vendor's own limit, where there is one. */
export function checkRateLimit(
  value: boolean | RateLimit | undefined,
  name: string,
  vendor?: RateLimit,
): false | RateLimit {
  if (value === undefined || value === false) return false;
  if (value === true && vendor !== undefined) return vendor;
  if (typeof value !== "object") {
    throw new TypeError(`${name} must be { limit, windowMs }${vendor ? ", true" : ""} or false.`);
  }
  checkKeys(value, name, ["limit", "windowMs"]);
  if (value.limit === undefined || value.windowMs === undefined) {
    throw new TypeError(`${name} needs both limit and windowMs.`);
  }
  return {
    limit: wholeNumber(value.limit, `${name}.limit`, 1, 1, 1_000_000),
    windowMs: wholeNumber(value.windowMs, `${name}.windowMs`, 1, 1, 86_400_000),
  };
}
