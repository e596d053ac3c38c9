import { relative } from "node:path";
import { argv, env, exit } from "node:process";
import { parseArgs } from "node:util";

/**
 * What this program was given. It ends here with 0 where that is --help, and with 1 and one line where
 * it is something else than the program takes.
 *
 * @template {NonNullable<import("node:util").ParseArgsConfig["options"]>} [Options={}]
 * @param {object} program
 * @param {string} program.usage what --help prints
 * @param {Options} [program.options] besides --help
 * @param {string} [program.positionals] what other arguments are; without it there are none
 * @returns {ReturnType<typeof parseArgs<{ options: Options, allowPositionals: true }>>}
 */
export function readArguments({ usage, options, positionals }) {
  const own = /** @type {Options} */ (options ?? {});
  const all = { ...own, help: /** @type {const} */ ({ type: "boolean" }) };
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
  return /** @type {any} */ (parsed);
}

/**
 * @template {NonNullable<import("node:util").ParseArgsConfig["options"]>} Options
 * @param {Options} options
 * @param {boolean} allowPositionals
 */
function parse(options, allowPositionals) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch {
    return undefined;
  }
}

/**
 * @param {string} line
 * @returns {never}
 */
function refuse(line) {
  console.error(line);
  exit(1);
}

/** How the reader started this program. */
function programName() {
  const file = relative(".", argv[1] ?? "");
  if (!isRunByNpm()) {
    return `node ${file}`;
  }
  const name = env.npm_lifecycle_event ?? "";
  return ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

/** Whether npm runs this very program; those that it starts have the same environment. */
function isRunByNpm() {
  const [node, file] = (env.npm_lifecycle_script ?? "").split(" ");
  return node === "node" && file === relative(".", argv[1] ?? "");
}

/** @param {string} option */
function isGiven(option) {
  return argv.some((argument) => argument.split("=")[0] === `--${option}`);
}

/**
 * Whether npm took an option for a setting of its own, as it does with all that no "--" goes before.
 *
 * @param {string} option
 */
function npmKept(option) {
  return isRunByNpm() && !!env[`npm_config_${option.replaceAll("-", "_")}`];
}

/** @param {string[]} names */
function listed(names) {
  return names.join(", ").replace(/, ([^,]*)$/, " and $1");
}
