import { ArgumentError, type CallOptions } from "@session-clients/core";
import type {
  AccessRequest,
  AccessRequestOperations,
  EmailAccessRequestsQuery,
} from "./access-requests.ts";
import type {
  Registration,
  RegistrationOperations,
  UserRegistrationsQuery,
} from "./registrations.ts";
import type { User, UserOperations } from "./users.ts";

/**
 * The users whose e-mail address is this one. Cloudflare is asked for it, which may match a part; each user that
 * comes back is compared as a whole, upper and lower case alike. Users without an address are left out. Whom
 * Cloudflare's own filter leaves out is not seen, such as an address in another case, if it tells these apart
 * (undocumented).
 *
 * Needs the permission `Access: Audit Logs Read`. Rejects like `allUsers`.
 * @throws ArgumentError for an address that is empty or no text, at the first step
 */
export async function* usersByEmail(
  client: Pick<UserOperations, "allUsers">,
  email: string,
  options?: CallOptions,
): AsyncGenerator<User, void, undefined> {
  const isTheirs = sameText("email", email);
  for await (const user of client.allUsers({ email }, options)) {
    if (isTheirs(user.email)) {
      yield user;
    }
  }
}

/**
 * The users whose name is this one. Cloudflare is asked for it, which may match a part; each user that comes back is
 * compared as a whole, upper and lower case alike. Whom Cloudflare's own filter leaves out is not seen.
 *
 * Needs the permission `Access: Audit Logs Read`. Rejects like `allUsers`.
 * @throws ArgumentError for a name that is empty or no text, at the first step
 */
export async function* usersByName(
  client: Pick<UserOperations, "allUsers">,
  name: string,
  options?: CallOptions,
): AsyncGenerator<User, void, undefined> {
  const isTheirs = sameText("name", name);
  for await (const user of client.allUsers({ name }, options)) {
    if (isTheirs(user.name)) {
      yield user;
    }
  }
}

/**
 * The logins of this e-mail address, and what was refused of them, newest first. Cloudflare is asked for the whole
 * address (`emailOp: "eq"`); that of each event that comes back is compared too, upper and lower case alike. Events without an address are
 * left out. What Cloudflare's own filter leaves out is not seen, such as logins by an address in another case, if it
 * tells these apart (documented of `contains` only).
 *
 * Needs the permission `Access: Audit Logs Read`. Rejects like `allAccessRequests`.
 * @throws ArgumentError for an address that is empty or no text, at the first step
 */
export async function* accessRequestsByEmail(
  client: Pick<AccessRequestOperations, "allAccessRequests">,
  email: string,
  query?: EmailAccessRequestsQuery,
  options?: CallOptions,
): AsyncGenerator<AccessRequest, void, undefined> {
  const isTheirs = sameText("email", email);
  const asked = { ...query, email, emailOp: "eq" } as const;
  for await (const event of client.allAccessRequests(asked, options)) {
    if (isTheirs(event.user_email)) {
      yield event;
    }
  }
}

/**
 * The registrations of a user, by the `id` in the list of users: active ones, and revoked ones unless `status` says
 * otherwise. Cloudflare is asked for the id; that of each registration that comes back is compared too. One without a user is
 * left out.
 *
 * Needs a permission, which is undocumented. Rejects like `allRegistrations`.
 * @throws ArgumentError for an id that is empty or no text, at the first step
 */
export async function* registrationsOfUser(
  client: Pick<RegistrationOperations, "allRegistrations">,
  userId: string,
  query?: UserRegistrationsQuery,
  options?: CallOptions,
): AsyncGenerator<Registration, void, undefined> {
  const asked = { ...query, status: query?.status ?? "all", "user.id": [userId] };
  for await (const registration of client.allRegistrations(asked, options)) {
    if (registration.user?.id === userId) {
      yield registration;
    }
  }
}

function sameText(argument: string, wanted: string) {
  if (typeof wanted !== "string" || wanted === "") {
    throw new ArgumentError(argument, "must be a non-empty string");
  }
  const folded = wanted.toLowerCase();
  // An answer may hold anything.
  return (text: string | undefined) => text !== undefined && `${text}`.toLowerCase() === folded;
}
