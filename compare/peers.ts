/// <reference path="./generated.d.ts" />
import type { Connect } from "./program.ts";
import type { ProviderName } from "./provider.ts";

/** Something that the same program can be written with. */
export interface Peer {
  title: string;
  /** The npm package that gives the version. */
  package: string;
  /** The name of its programs' files. */
  file: string;
  /** It is generated from our specs before it can be called. */
  generated?: true;
  /** The program, by vendor. */
  programs: Partial<Record<ProviderName, () => Promise<{ connect: Connect }>>>;
}

export const peers: Peer[] = [
  {
    title: "session-clients",
    package: "@session-clients/core",
    file: "session-clients",
    programs: {
      auth0: () => import("./auth0/session-clients.ts"),
      cloudflareAccess: () => import("./cloudflare-access/session-clients.ts"),
      rocketchat: () => import("./rocketchat/session-clients.ts"),
    },
  },
  {
    title: "auth0",
    package: "auth0",
    file: "auth0",
    programs: { auth0: () => import("./auth0/auth0.ts") },
  },
  {
    title: "cloudflare",
    package: "cloudflare",
    file: "cloudflare",
    programs: { cloudflareAccess: () => import("./cloudflare-access/cloudflare.ts") },
  },
  {
    title: "@rocket.chat/api-client",
    package: "@rocket.chat/api-client",
    file: "api-client",
    programs: { rocketchat: () => import("./rocketchat/api-client.ts") },
  },
  {
    title: "redocly generate-client",
    package: "@redocly/cli",
    file: "redocly",
    generated: true,
    programs: {
      auth0: () => import("./auth0/redocly.ts"),
      cloudflareAccess: () => import("./cloudflare-access/redocly.ts"),
      rocketchat: () => import("./rocketchat/redocly.ts"),
    },
  },
  {
    title: "hey-api",
    package: "@hey-api/openapi-ts",
    file: "hey-api",
    generated: true,
    programs: {
      auth0: () => import("./auth0/hey-api.ts"),
      cloudflareAccess: () => import("./cloudflare-access/hey-api.ts"),
      rocketchat: () => import("./rocketchat/hey-api.ts"),
    },
  },
  {
    title: "openapi-fetch",
    package: "openapi-fetch",
    file: "openapi-fetch",
    programs: {
      auth0: () => import("./auth0/openapi-fetch.ts"),
      cloudflareAccess: () => import("./cloudflare-access/openapi-fetch.ts"),
      rocketchat: () => import("./rocketchat/openapi-fetch.ts"),
    },
  },
];
