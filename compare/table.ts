import type { Cell } from "./compare.ts";
import type { Verdict } from "./outcome.ts";
import type { Peer } from "./peers.ts";
import { type ProviderName, providers } from "./provider.ts";

const marks: Record<Verdict, string> = { good: "✓", bad: "✗", left: "–" };

export interface Measured {
  cells: Cell[];
  peers: Peer[];
  /** By peer. */
  versions: Record<string, string>;
  /** Bytes by provider and peer. */
  sizes: Record<ProviderName, Record<string, number>>;
  /** Such as `2026-11-01`. */
  date: string;
  /** Such as `20.19.0`. */
  node: string;
}

/** The comparison as a page of Markdown: a table a vendor, a row a fault, a column a peer. */
export function tableOf(measured: Measured): string {
  const { cells, peers, date, node } = measured;
  const names = (Object.keys(providers) as ProviderName[]).filter((name) =>
    cells.some(({ provider }) => provider === name),
  );
  return [
    "# Compared with others",
    `\`npm run compare\` writes this page. The same small program was written with each client and run on ${date} with Node ${node}, against the same faults of the emulator. Deadlines, retries and paging are switched on wherever a client has them. Where it has no paging, the program has the loop that one would write ([paging-loops.ts](paging-loops.ts)).`,
    "✓ nothing wrong is done, and the caller knows · ✗ something wrong is done, or the caller is told something untrue or nothing · – safe, and left to the caller",
    ...names.map((name) => `## ${providers[name].title}\n\n${table(name, measured)}`),
    ...(peers.length > 1 ? [betterPeers(names, measured)] : []),
  ].join("\n\n");
}

function table(name: ProviderName, { cells, peers, versions, sizes }: Measured): string {
  const columns = peers.filter(({ programs }) => programs[name]);
  const own = cells.filter(({ provider }) => provider === name);
  const faults = [...new Set(own.map(({ fault }) => fault))];
  return [
    ["Fault", ...columns.map(({ title }) => `${title} ${versions[title]}`)],
    columns.map(() => "---").concat("---"),
    ...faults.map((fault) => [
      fault,
      ...columns.map(({ title }) => {
        const cell = own.find((one) => one.fault === fault && one.peer === title)!;
        return `${marks[cell.verdict]} ${cell.happened}`;
      }),
    ]),
    [
      "The program, minified and gzipped",
      ...columns.map(({ title }) => kibibytes(sizes[name][title])),
    ],
  ]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** Where ours is not the best of them, by what was measured. */
function betterPeers(names: ProviderName[], { cells, peers, sizes }: Measured): string {
  const [ours = "", ...others] = peers.map(({ title }) => title);
  const lines = names.flatMap((name) => {
    const { title } = providers[name];
    const verdictOf = (peer: string, fault: string) =>
      cells.find((cell) => cell.provider === name && cell.peer === peer && cell.fault === fault)
        ?.verdict;
    const lost = [...new Set(cells.map(({ fault }) => fault))].filter(
      (fault) => (verdictOf(ours, fault) ?? "good") !== "good",
    );
    const smaller = others.filter((peer) => sizes[name][peer]! < sizes[name][ours]!);
    return [
      ...lost.flatMap((fault) =>
        others
          .filter((peer) => verdictOf(peer, fault) === "good")
          .map((peer) => `- ${title}, ${fault}: ${peer}`),
      ),
      ...(smaller.length > 0 ? [`- ${title}, smaller: ${smaller.join(", ")}`] : []),
    ];
  });
  return [
    "## Where another is better\n",
    ...lines,
    "- A vendor's own package knows its whole API, and the generators and openapi-fetch any API that is described; ours knows sessions.",
  ].join("\n");
}

function kibibytes(bytes: number | undefined): string {
  return `${((bytes ?? 0) / 1024).toFixed(1)} KiB`;
}
