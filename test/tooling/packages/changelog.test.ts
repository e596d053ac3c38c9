import { expect, test } from "vitest";
import { withRelease } from "../../../scripts/lib/changelog.ts";

const release: Parameters<typeof withRelease>[1] = {
  date: "2026-11-01",
  versions: { "@session-clients/core": "0.2.0", "@session-clients/auth0": "0.1.1" },
  changesets: [
    { steps: { "@session-clients/core": "minor" }, text: "\n- A walk has an end.\n" },
    {
      steps: {
        "@session-clients/core": "patch",
        "@session-clients/auth0": "patch",
      },
      text: "Words.\n",
    },
  ],
};
const section = `## 2026-11-01: core 0.2.0, auth0 0.1.1

\`core\`:

- A walk has an end.

\`core\`, \`auth0\`:

Words.
`;

test("a release stands above those before it", () => {
  const before = "# Changelog\n\nWords.\n\n## 2026-10-01: core 0.1.0\n\n- More.\n";
  expect(withRelease(before, release)).toBe(before.replace("## 2026-10", `${section}\n## 2026-10`));
});

test("the first release stands at the end", () => {
  expect(withRelease("# Changelog\n", release)).toBe(`# Changelog\n\n${section}`);
});
