import { isObject, isOfType } from "./json.ts";
import type { Held, Operation } from "./operation.ts";
import type { Vendor } from "./vendor.ts";

/**
 * What keeps a body from being the success that the spec documents, in words that finish "answered
 * with"; `undefined` when nothing does.
 */
export function bodyProblem(
  { isFailure }: Vendor,
  { is = "object", mayBeEmpty, holds = {} }: Operation,
  body: unknown,
): string | undefined {
  if (body === undefined && mayBeEmpty) {
    return undefined;
  }
  if (!isOfType(body, is)) {
    return `a body that is not a JSON ${is}`.replace("objects", "array of objects");
  }
  if (!isObject(body)) {
    return undefined;
  }
  if (isFailure?.(body)) {
    return "a body that reports a failure";
  }
  const broken = Object.entries(holds).find(([name, held]) => !isHeld(body[name], held));
  return broken && `a body without its ${broken[0]}`;
}

function isHeld(value: unknown, held: Held): boolean {
  return typeof held === "object" && "const" in held ? value === held.const : isOfType(value, held);
}

/**
 * Whether a status is one of a success. A call without a result is one with 200, 202 and 204 alike, whichever
 * of them the vendor documents.
 */
export function isSuccess(
  { mayBeEmpty, statuses = mayBeEmpty ? [200, 202, 204] : [200] }: Operation,
  status: number,
): boolean {
  return statuses.includes(status);
}
