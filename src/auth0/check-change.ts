import { checkBody } from "@session-clients/core";

/** @throws TypeError for a change without a property, which Auth0 refuses, or with one that is `undefined` */
export function checkChange<Body extends object>(body: Body): Body {
  if (!Object.keys(body ?? {}).length)
    throw new TypeError("the body must have a property to change");
  return checkBody(body);
}
