import type { TestEntry } from "../../../scripts/traffic/har.ts";

/**
 * Says which exchanges of a test file to keep: each once, and where they grow large, one of each shape.
 * A million rows would fill the disk and say nothing that the first pages do not.
 *
 * @param most characters that are kept whatever their shape
 */
export function keeper(most = 2_000_000): (entry: TestEntry) => boolean {
  const seen = new Set<string>();
  let size = 0;
  return (entry) => {
    const line = JSON.stringify(entry);
    const key = size < most ? line : shapeOf(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    size += line.length;
    return true;
  };
}

/** Everything about an exchange but its ids and values. */
function shapeOf({ _test, _fault, request, response }: TestEntry): string {
  const { pathname, searchParams } = new URL(request.url);
  const names = (headers: typeof request.headers) => headers.map(({ name }) => name);
  return JSON.stringify([
    _test,
    _fault,
    request.method,
    pathname.replaceAll(/[^/]*[^/a-z._-][^/]*/g, "*"),
    [...searchParams.keys()],
    names(request.headers),
    request.postData?.mimeType,
    shapeOfBody(request.postData?.text),
    response.status,
    names(response.headers),
    shapeOfBody(response.content.text),
  ]);
}

function shapeOfBody(text = ""): unknown {
  try {
    return shapeOfValue(JSON.parse(text));
  } catch {
    return text === "" ? "" : "text";
  }
}

function shapeOfValue(value: unknown): unknown {
  if (value === null) return "null";
  if (Array.isArray(value)) {
    return [...new Set(value.map((item) => JSON.stringify(shapeOfValue(item))))].sort();
  }
  if (typeof value !== "object") return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOfValue(item)]));
}
