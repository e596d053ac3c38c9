import { type ApiError, isAnswerOf, type Vendor } from "@session-clients/core";
import type { Error as ErrorBody } from "../../generated/auth0.ts";

/** The error body of the Management API, as observed: the documentation names none. */
export interface Auth0ErrorBody extends ErrorBody {}

/** An {@link ApiError} of Auth0 whose body has the Management API's shape. */
export type Auth0Error = ApiError & { readonly provider: "auth0"; readonly body: Auth0ErrorBody };

/** Whether a body is an error of the Management API. */
export const isOwnError: Vendor["isError"] = ({ statusCode, error }) =>
  typeof statusCode === "number" && typeof error === "string";

/**
 * Whether `error` is the Management API's own answer, of `status` where one is given, with its JSON body.
 * An answer of a proxy is an `ApiError` too, but not this; nor is one of the token endpoint, whose body has
 * the shape of OAuth.
 */
export function isAuth0Error<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is Auth0Error & { readonly status: Status } {
  // A gateway may answer the exchange like any other path.
  return isAnswerOf("auth0", isOwnError, error, status) && error.operation !== "exchangeToken";
}
