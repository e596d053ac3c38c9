/**
 * What is still to be set, in words: one of the alternatives of each value.
 *
 * @param variables one line of alternatives a value, names that go together apart by a space
 */
export function missingVariables(
  variables: readonly string[][],
  environment: Record<string, string | undefined> = {},
): string[] {
  return variables
    .filter(
      (groups) => !groups.some((group) => group.split(" ").every((name) => environment[name])),
    )
    .map((groups) => groups.map((group) => group.replace(" ", " and ")).join(", or "));
}
