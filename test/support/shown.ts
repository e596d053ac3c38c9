import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";

/** All that a log, a debugger or a crash reporter would show of a value, as one text. */
export function shown(value: unknown): string {
  const parts = [
    logged(value),
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    JSON.stringify(value) ?? "",
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(error.message, error.stack ?? "", JSON.stringify({ ...error }));
    const { headers } = error as { headers?: unknown };
    if (headers instanceof Headers) {
      parts.push(JSON.stringify([...headers]));
    }
  }
  return parts.join("\n");
}

/** What console.log prints of a value. */
export function logged(value: unknown): string {
  let text = "";
  const stdout = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  new Console({ stdout }).log(value);
  return text;
}

/** The system's error codes along a chain of causes. */
export function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    const { code, errors = [] } = link as { code?: string; errors?: { code?: string }[] };
    for (const part of [code, ...errors.map((inner) => inner.code)]) {
      if (part) {
        codes.push(part);
      }
    }
  }
  return codes;
}
