/**
 * The changelog with a release on top: the packages that moved, and below them each change with its packages.
 */
export function withRelease(
  changelog: string,
  {
    date,
    versions,
    changesets,
  }: {
    /** Such as `2026-11-01` */
    date: string;
    /** Of the packages that moved, by their names */
    versions: Record<string, string>;
    /** That made them move */
    changesets: { steps: Record<string, string>; text: string }[];
  },
): string {
  const moved = Object.entries(versions).map(([name, version]) => `${shortName(name)} ${version}`);
  const changes = changesets.map(
    ({ steps, text }) =>
      `${Object.keys(steps).map(shortName).map(inCode).join(", ")}:\n\n${text.trim()}`,
  );
  const section = [`## ${date}: ${moved.join(", ")}`, ...changes].join("\n\n");
  const place = changelog.search(/^## /m);
  if (place < 0) {
    return `${changelog.trimEnd()}\n\n${section}\n`;
  }
  return `${changelog.slice(0, place)}${section}\n\n${changelog.slice(place)}`;
}

const shortName = (name: string) => name.replace("@session-clients/", "");

const inCode = (name: string) => `\`${name}\``;
