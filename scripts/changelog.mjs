/**
 * The changelog with a release on top: the packages that moved, and below them each change with its packages.
 *
 * @param {string} changelog
 * @param {object} release
 * @param {string} release.date such as `2026-11-01`
 * @param {Record<string, string>} release.versions of the packages that moved, by their names
 * @param {{ steps: Record<string, string>, text: string }[]} release.changesets that made them move
 * @returns {string}
 */
export function withRelease(changelog, { date, versions, changesets }) {
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

/** @param {string} name */
const shortName = (name) => name.replace("@session-clients/", "");

/** @param {string} name */
const inCode = (name) => `\`${name}\``;
