/** Prints what is to be mended, one line each, and lets the process end with 1 where there is any. */
export function report(problems: readonly string[]) {
  for (const problem of problems) {
    console.error(problem);
    process.exitCode = 1;
  }
}
