import type { JsonType } from "./operation.ts";

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isOfType(value: unknown, types: JsonType | readonly JsonType[]): boolean {
  const type = typeOf(value);
  return [types].flat().some((each) => {
    if (each === "objects") {
      return Array.isArray(value) && value.every(isObject);
    }
    return each === type || (each === "number" && type === "integer");
  });
}

function typeOf(value: unknown): string {
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "array";
  }
  return Number.isInteger(value) ? "integer" : typeof value;
}
