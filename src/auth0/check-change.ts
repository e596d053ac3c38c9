import { ArgumentError } from "@session-clients/core";

/** @throws ArgumentError for a change without a property, which Auth0's schema does not allow */
export function checkChange<Body extends object>(body: Body): Body {
  if (!Object.keys(body ?? {}).length) {
    throw new ArgumentError("the body", "must have a property to change");
  }
  return body;
}
