export * from "./client.ts";
export * from "./auth0-error.ts";
