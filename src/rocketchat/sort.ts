/** What Rocket.Chat can sort a page by. */
export type SortKey =
  | "loginAt"
  | "device.name"
  | "device.os.name"
  | "device.os.version"
  | "_user.name"
  | "_user.username";

/** Keys in the order in which they count, each 1 for ascending or -1 for descending. */
export type Sort = { [Key in SortKey]?: 1 | -1 };

const KEYS: readonly string[] = [
  "loginAt",
  "device.name",
  "device.os.name",
  "device.os.version",
  "_user.name",
  "_user.username",
] satisfies SortKey[];

/**
 * The JSON that the server reads.
 * @throws TypeError when it is no object, RangeError for a key or a direction that the server rejects
 */
export function serializeSort(sort: Sort): string {
  if (typeof sort !== "object" || !sort || Array.isArray(sort))
    throw new TypeError("sort must be an object such as { loginAt: -1 }");
  for (const [key, direction] of Object.entries(sort)) {
    if (!KEYS.includes(key))
      throw new RangeError(
        `sort cannot use ${JSON.stringify(key)}: its keys are ${KEYS.join(", ")}`,
      );
    if (direction !== 1 && direction !== -1)
      throw new RangeError(`sort must give ${key} as 1 (ascending) or -1 (descending)`);
  }
  return JSON.stringify(sort);
}
