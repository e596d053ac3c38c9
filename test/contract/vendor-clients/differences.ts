import type { SentRequest } from "./recording-server.ts";

/** Something that one of two clients sends otherwise than the other. */
export interface Difference {
  /** A header by its name (its value has versions in it), a query or body field by name and values. */
  text: string;
  operation: string;
}

/** Where the vendor's client sends other than ours, request by request. */
export function differencesOf(theirs: SentRequest[], ours: SentRequest[]): Difference[] {
  return Array.from({ length: Math.max(theirs.length, ours.length) }, (_, index) => {
    const [their, our] = [theirs[index], ours[index]];
    const operation = `${(their ?? our)?.operation}`;
    if (!their || !our) {
      return [{ text: `a request: only ${their ? "theirs" : "ours"}`, operation }];
    }
    return requestDifferences(their, our).map((text) => ({ text, operation }));
  }).flat();
}

function requestDifferences(theirs: SentRequest, ours: SentRequest): string[] {
  const [their, our] = [theirs, ours].map(({ method, path }) => `${method} ${path}`);
  return [
    ...(their === our ? [] : [`line: ${their} | ${our}`]),
    ...fieldDifferences("query", theirs.query, ours.query),
    ...(theirs.body && ours.body ? fieldDifferences("body", fields(theirs), fields(ours)) : []),
    ...(!theirs.body === !ours.body ? [] : [`body: ${theirs.body || "-"} | ${ours.body || "-"}`]),
    ...headerDifferences(theirs.headers, ours.headers),
  ];
}

type Fields = Record<string, unknown>;

function fieldDifferences(part: string, theirs: Fields, ours: Fields): string[] {
  return namesOf(theirs, ours).flatMap((name) => {
    const [their, our] = [theirs[name], ours[name]].map((value) => JSON.stringify(value) ?? "-");
    return their === our ? [] : [`${part} ${name}: ${their} | ${our}`];
  });
}

function headerDifferences(theirs: Fields, ours: Fields): string[] {
  return namesOf(theirs, ours).flatMap((name) => {
    // Follows from the body, which is compared itself.
    if (name === "content-length" || theirs[name] === ours[name]) {
      return [];
    }
    const where = !(name in theirs) ? "only ours" : name in ours ? "another value" : "only theirs";
    return [`header ${name}: ${where}`];
  });
}

function namesOf(theirs: Fields, ours: Fields): string[] {
  return Object.keys({ ...theirs, ...ours });
}

function fields({ headers, body }: SentRequest): Fields {
  const isForm = headers["content-type"]?.includes("x-www-form-urlencoded");
  return isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
}
