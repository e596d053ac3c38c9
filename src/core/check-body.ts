/**
 * Refuses a body that could do more than it was meant to: JSON drops what is `undefined`, and a
 * revocation that is not narrowed reaches further.
 * @throws TypeError for a property that is `undefined`
 */
export function checkBody<Body extends object | undefined>(body: Body): Body {
  for (const [name, value] of Object.entries(body ?? {}))
    if (value === undefined) throw new TypeError(`${name} must not be undefined: leave it out`);
  return body;
}
