/** Refuses what is not a plain options object, and any key that no option has. */
export function checkKeys(value: unknown, name: string, known: readonly string[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object.`);
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      throw new TypeError(`${name} has no option "${key}". Its options are: ${known.join(", ")}.`);
    }
  }
}

/** A whole number within its bounds, or the default where it is left out. */
export function wholeNumber(
  value: number | undefined,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  if (value === undefined) {
    return fallback;
  }
  if (typeof value !== "number") {
    throw new TypeError(`${name} must be a number.`);
  }
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

/** A true or false, or the default where it is left out. */
export function trueOrFalse(value: boolean | undefined, name: string, fallback: boolean): boolean {
  if (value === undefined) {
    return fallback;
  }
  if (typeof value !== "boolean") {
    throw new TypeError(`${name} must be true or false.`);
  }
  return value;
}

/** A text that is not empty, or the default where it is left out. */
export function text(value: string | undefined, name: string, fallback: string): string {
  if (value === undefined) {
    return fallback;
  }
  if (typeof value !== "string" || value === "") {
    throw new TypeError(`${name} must be a text that is not empty.`);
  }
  return value;
}

/** One of the allowed texts, or the default where it is left out. */
export function oneOf<Item extends string>(
  value: Item | undefined,
  name: string,
  allowed: readonly Item[],
  fallback: Item,
): Item {
  if (value === undefined) {
    return fallback;
  }
  if (!allowed.includes(value)) {
    throw new TypeError(`${name} must be one of: ${allowed.join(", ")}.`);
  }
  return value;
}

/** A list whose items are all among the allowed ones, or the default where it is left out. */
export function listOf<Item extends string>(
  value: readonly Item[] | undefined,
  name: string,
  allowed: readonly Item[],
  fallback: readonly Item[] = allowed,
): readonly Item[] {
  if (value === undefined) {
    return fallback;
  }
  if (!Array.isArray(value)) {
    throw new TypeError(`${name} must be a list.`);
  }
  for (const item of value as readonly Item[]) {
    if (!allowed.includes(item)) {
      throw new TypeError(`${name} must hold only: ${allowed.join(", ")}.`);
    }
  }
  return [...(value as readonly Item[])];
}

/** A list of objects, empty where it is left out. */
export function checkList<Item extends object>(
  value: readonly Item[] | undefined,
  name: string,
): readonly Item[] {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value) || value.some((item) => typeof item !== "object" || item === null)) {
    throw new TypeError(`${name} must be a list of objects.`);
  }
  return value as readonly Item[];
}
