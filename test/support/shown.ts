import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";

/** Everything that a log, a debugger or a crash reporter would show of a value, as one text. */
export function shown(value: unknown): string {
  const parts = [
    consoleLog(value),
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    JSON.stringify(value) ?? "",
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    parts.push(error.message, error.stack ?? "", JSON.stringify({ ...error }));
  }
  return parts.join("\n");
}

function consoleLog(value: unknown): string {
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
