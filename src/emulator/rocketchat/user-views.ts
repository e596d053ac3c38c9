import type { User } from "./users.ts";

type Field = keyof User;

const inEveryList: readonly Field[] = [
  "_id",
  "username",
  "name",
  "status",
  "active",
  "avatarETag",
  "type",
];
const forPermitted: readonly Field[] = ["emails", "roles", "lastLogin"];
const always: readonly Field[] = [
  ...inEveryList,
  "nickname",
  "statusText",
  "utcOffset",
  "bio",
  "reason",
  "federated",
  "freeSwitchExtension",
];
const details: readonly Field[] = [
  ...forPermitted,
  "statusConnection",
  "createdAt",
  "requirePasswordChange",
  "requirePasswordChangeReason",
  "importIds",
];

/** A row of `users.list`. */
export function listView(user: User, canViewAllInfo: boolean): object {
  const row = pick(user, canViewAllInfo ? [...inEveryList, ...forPermitted] : inEveryList);
  return { ...row, nameInsensitive: (user.name ?? "").toLowerCase() };
}

/** A row of `users.listByStatus`, which has the addresses whoever asks. */
export function byStatusView(user: User): object {
  return pick(user, [
    ...inEveryList,
    ...forPermitted,
    "reason",
    "federated",
    "freeSwitchExtension",
  ]);
}

/** The user of `users.info`. */
export function detailsView(user: User, canViewAllInfo: boolean): object {
  return { ...pick(user, canViewAllInfo ? [...always, ...details] : always), canViewAllInfo };
}

function pick(user: User, fields: readonly Field[]): object {
  const known = fields.filter((field) => user[field] !== undefined);
  return Object.fromEntries(known.map((field) => [field, user[field]]));
}
