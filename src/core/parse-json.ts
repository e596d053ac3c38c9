/** A body as JSON, or as text with the reason why it is not JSON. An empty body has neither. */
export interface ParsedJson {
  value?: unknown;
  text?: string;
  problem?: string;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder();

/** Parses a whole body. A byte-order mark is dropped. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  if (bytes.length === 0) return {};
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { text: lenient.decode(bytes), problem: "its body is not UTF-8" };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { text, problem: "its body is not JSON" };
  }
}
