import { Hono } from "hono";
import { operations } from "../../../generated/cloudflare-access.operations.ts";
import { operationIdsOf } from "../operation-table.ts";
import type { EmulatedProvider } from "../provider.ts";
import { addAccessRequestRoutes } from "./access-request-routes.ts";
import { addApplicationRoutes } from "./application-routes.ts";
import { addDeviceRoutes } from "./device-routes.ts";
import { documentedRegistrationId } from "./device-store.ts";
import { cloudflareAccessFailure, failure } from "./errors.ts";
import { createGuard } from "./guard.ts";
import { cloudflareAccessSettings, type CloudflareAccessOptions } from "./options.ts";
import { addRoutes } from "./routes.ts";
import { addSeatRoutes } from "./seat-routes.ts";
import { CloudflareAccessStore } from "./store.ts";
import { successWith } from "./success.ts";
import { documentedApp, documentedNonce, documentedUser, personId } from "./synthetic.ts";

export const cloudflareAccessOperationIds = operationIdsOf(operations);

/** Cloudflare Access: the values of its first credential, with the one account and the one zone. */
export interface CloudflareAccessSignIn {
  readonly token: string;
  readonly email: string;
  readonly key: string;
  readonly accountId: string;
  readonly zoneId: string;
}

/** Cloudflare Access: ids of a seeded person. */
export interface CloudflareAccessPersonIds {
  readonly userId: string;
}

/** Cloudflare Access: ids that exist with the default number of rows. */
export interface CloudflareAccessIds {
  /** The user of the reference page's example. */
  readonly userId: string;
  readonly email: string;
  /** The session of that example. */
  readonly nonce: string;
  readonly appId: string;
  /** A registration of that user. */
  readonly registrationId: string;
}

const basePath = "/client/v4";

export const cloudflareAccess: EmulatedProvider<
  CloudflareAccessOptions,
  CloudflareAccessSignIn,
  CloudflareAccessIds,
  CloudflareAccessPersonIds
> = {
  id: "cloudflare-access",
  hosts: /^api\.cloudflare\.com$/,
  basePath,
  operations,
  ids: {
    userId: documentedUser.id!,
    email: documentedUser.email!,
    nonce: documentedNonce,
    appId: documentedApp.uid,
    registrationId: documentedRegistrationId,
  },
  seeds: { account: [], session: ["createdAt", "ip"] },
  configure(options, revocationDelayMs, accounts) {
    const settings = cloudflareAccessSettings(options, revocationDelayMs);
    const { primary, accountId, zoneId } = settings;
    return {
      credentials: { ...primary, accountId, zoneId },
      idsOfAccount: (account) => ({ userId: personId.of(account) }),
      createApi(host) {
        const store = new CloudflareAccessStore(settings, accounts, host.now);
        const api = new Hono().basePath(basePath);
        const success = successWith(settings.placeholders);
        const guard = createGuard(host, settings);
        addRoutes(api, host, store, guard, success);
        addApplicationRoutes(api, host, settings, guard, success);
        addDeviceRoutes(api, host, store.devices, guard, success);
        addSeatRoutes(api, host, store, guard, success);
        addAccessRequestRoutes(api, host, settings, store.directory, guard, success);
        api.all("*", () => failure(404, { code: 7003, message: "No route for the URI" }));
        return api;
      },
    };
  },
  failureAnswer: cloudflareAccessFailure,
};
