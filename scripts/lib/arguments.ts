import { relative } from "node:path";
import { argv, env, exit } from "node:process";
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";

/**
 * What this program was given. It ends here with 0 where that is --help, and with 1 and one line where
 * it is something else than the program takes.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]> = {}>({
  usage,
  options,
  positionals,
}: {
  /** What --help prints */
  usage: string;
  /** Besides --help */
  options?: Options;
  /** What other arguments are; without it there are none */
  positionals?: string;
}): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  const own = options ?? ({} as Options);
  const all = { ...own, help: { type: "boolean" } as const };
  const parsed = parse(all, positionals !== undefined);
  if (parsed === undefined) {
    const names = Object.keys(all).map((name) => `--${name}`);
    const got = argv.slice(2).map((argument) => JSON.stringify(argument));
    const taken = listed([...(positionals === undefined ? [] : [positionals]), ...names]);
    refuse(`${programName()} takes no argument but ${taken}; got ${got.join(" ")}`);
  }
  if ("help" in parsed.values) {
    console.log(usage);
    exit(0);
  }
  const kept = Object.keys(own).filter((name) => !isGiven(name) && npmKept(name));
  if (kept.length > 0) {
    const meant = kept.map((name) => `--${name}${own[name]?.type === "string" ? "=..." : ""}`);
    const instead = [programName(), "--", ...argv.slice(2), ...meant].join(" ");
    refuse(`npm takes ${listed(meant)} for itself without a "--" before it; type: ${instead}`);
  }
  return parsed as any;
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(
  options: Options,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch {
    return undefined;
  }
}

function refuse(line: string): never {
  console.error(line);
  exit(1);
}

/** How the reader started this program. */
function programName() {
  const file = relative(".", argv[1] ?? "");
  if (!isRunByNpm()) {
    return file;
  }
  const name = env.npm_lifecycle_event ?? "";
  return ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

/** Whether npm runs this very program; those that it starts have the same environment. */
function isRunByNpm() {
  return (env.npm_lifecycle_script ?? "").split(" ").includes(relative(".", argv[1] ?? ""));
}

function isGiven(option: string) {
  return argv.some((argument) => argument.split("=")[0] === `--${option}`);
}

/**
 * Whether npm took an option for a setting of its own, as it does with all that no "--" goes before.
 */
function npmKept(option: string) {
  return isRunByNpm() && !!env[`npm_config_${option.replaceAll("-", "_")}`];
}

function listed(names: string[]) {
  return names.join(", ").replace(/, ([^,]*)$/, " and $1");
}
