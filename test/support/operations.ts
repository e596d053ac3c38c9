import { auth0Client, auth0Operations } from "./auth0-operations.ts";
import {
  cloudflareAccessClient,
  cloudflareAccessOperations,
} from "./cloudflare-access-operations.ts";
import { prefactorClient, prefactorOperations } from "./prefactor-operations.ts";
import { rocketChatClient, rocketChatOperations } from "./rocketchat-operations.ts";

/** A client of each provider. */
export const clients = {
  auth0: auth0Client,
  "cloudflare-access": cloudflareAccessClient,
  prefactor: prefactorClient,
  rocketchat: rocketChatClient,
};

/** Every operation of every client, and every walk. */
export const operations = [
  ...auth0Operations,
  ...cloudflareAccessOperations,
  ...prefactorOperations,
  ...rocketChatOperations,
];

const DOCUMENTED = ["listUserSessions", "getActiveSession", "listWorkspaceSessions"];

/** One operation of each client, for what does not depend on the operation. */
export const oneOfEach = operations.filter(
  ({ provider, operation }) => provider === "prefactor" || DOCUMENTED.includes(operation),
);

/** What stands before the documented path in the base URLs of these clients. */
export const basePaths = {
  auth0: "/api/v2",
  "cloudflare-access": "/client/v4",
  prefactor: "",
  rocketchat: "",
};

/** The table for `describe.each`, each entry under its name. */
export const everyOperation = operations.map(
  (entry) => [`${entry.operation} of ${entry.provider}`, entry] as const,
);
