import { plainObject } from "@session-clients/core";

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

/**
 * The JSON that the server reads. It refuses an unknown key with `error-invalid-sort-keys`.
 * @throws ArgumentError for what is no plain object
 */
export function serializeSort(sort: Sort): string {
  return JSON.stringify(plainObject("sort", sort));
}
