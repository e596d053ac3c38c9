import { ArgumentError, plainObject } from "@session-clients/core";

/** What Rocket.Chat can sort a page by. */
export type SortKey = keyof Sort;

/** Keys in the order in which they count, each 1 for ascending or -1 for descending. */
export interface Sort {
  loginAt?: 1 | -1;
  "device.name"?: 1 | -1;
  "device.os.name"?: 1 | -1;
  "device.os.version"?: 1 | -1;
  "_user.name"?: 1 | -1;
  "_user.username"?: 1 | -1;
}

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
 * @throws ArgumentError for a key or a direction that the server rejects
 */
export function serializeSort(sort: Sort): string {
  const isSort = Object.entries(plainObject("sort", sort)).every(
    ([key, to]) => KEYS.includes(key) && (to === 1 || to === -1),
  );
  if (!isSort) throw new ArgumentError("sort", `takes 1 or -1 for ${KEYS.join(", ")}`);
  return JSON.stringify(sort);
}
