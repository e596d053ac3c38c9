import { auth0Failure } from "./auth0/auth0-error.ts";
import { oauthError } from "./auth0/oauth-token.ts";
import { cloudflareAccessFailure } from "./cloudflare-access/envelope.ts";
import type { OperationName } from "./operation-name.ts";
import { prefactorFailure } from "./prefactor/prefactor-error.ts";
import { rocketChatFailure } from "./rocketchat/rocketchat-error.ts";

const failures: Readonly<Record<string, (status: number) => Response>> = {
  auth0: auth0Failure,
  cloudflareAccess: cloudflareAccessFailure,
  prefactor: prefactorFailure,
  rocketchat: rocketChatFailure,
};

/** What the vendor of an operation would say with this status, at its wordiest. */
export function failureAnswer(operation: OperationName, status: number): Response {
  if (operation === "auth0.exchangeToken") {
    return oauthError(status, "emulated_failure", "A fault was set.");
  }
  return failures[operation.slice(0, operation.indexOf("."))]!(status);
}
