import { argv, env, exit } from "node:process";
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";

/**
 * What this program was given. It ends here with 0 where that is --help, and with 1 and one line where
 * it is something else than the program takes.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]> = {}>({
  usage,
  options = {} as Options,
  positionals,
}: {
  /** What --help prints */
  usage: string;
  /** Besides --help */
  options?: Options;
  /** What other arguments are; without it there are none */
  positionals?: string;
}): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  const names = Object.keys(options).map((name) => `--${name}`);
  const taken = [...(positionals === undefined ? [] : [positionals]), ...names, "--help"];
  // npm takes what no "--" goes before for a setting of its own, and hands only that on.
  const given = argv.map((argument) => argument.replace(/=.*/, ""));
  const kept = names.filter((name) => env[`npm_config_${name.slice(2)}`] && !given.includes(name));
  if (kept.length > 0) {
    const values = kept.flatMap((name) => [name, env[`npm_config_${name.slice(2)}`] ?? ""]);
    const line = [...values.filter((value) => value !== "true"), ...argv.slice(2)].join(" ");
    console.error(
      `npm took ${kept.join(" and ")} for itself; write: npm run ${env.npm_lifecycle_event} -- ${line}`,
    );
    exit(1);
  }
  try {
    const all = { ...options, help: { type: "boolean" } as const };
    const parsed = parseArgs({ options: all, allowPositionals: positionals !== undefined });
    if ("help" in parsed.values) {
      console.log(usage);
      exit(0);
    }
    return parsed as any;
  } catch (error) {
    const [reason] = (error as Error).message.split(". ");
    console.error(`${reason}; what it takes, after a "--" of its own: ${taken.join(", ")}`);
    exit(1);
  }
}
