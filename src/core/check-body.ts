/**
 * Refuses a body that could do more than it was meant to: JSON drops what is `undefined`, and a
 * revocation that is not narrowed reaches further.
 * @throws TypeError for a body that is no object, and a property of any depth that is `undefined`
 */
export function checkBody<Body extends object | undefined>(body: Body): Body {
  if (body === undefined) return body;
  if (typeof body !== "object" || !body) throw new TypeError("the body must be an object");
  JSON.stringify(body, (name, value: unknown) => {
    if (value === undefined) throw new TypeError(`${name} must not be undefined: leave it out`);
    return value;
  });
  return body;
}
