import type { Kind } from "./kinds.ts";
import { naiveWalk, walk } from "./model.ts";
import { createRandom } from "./random.ts";

/** What came of many walks of a kind. */
export interface Figures {
  kind: string;
  walks: number;
  /** Walks of a list that changed between two requests. */
  changed: number;
  /** Walks in which a plain loop loses a row; by cursor: yields one twice. */
  controlErrs: number;
  /** Walks that lost a row and did not reject. */
  silentLosses: number;
  doubles: number;
  rejected: number;
  requests: number;
  pages: number;
  /** The most requests of a walk beyond two a page. */
  beyondTwo: number;
  /** Walks that broke what is held, by the seed that draws them again. */
  broken: { seed: number; why: string }[];
}

/** Walks lists of a kind, by the seeds from `seed` on. */
export async function runKind(kind: Kind, walks: number, seed: number): Promise<Figures> {
  const figures: Figures = {
    kind: kind.name,
    walks: Math.ceil(walks / kind.share),
    changed: 0,
    controlErrs: 0,
    silentLosses: 0,
    doubles: 0,
    rejected: 0,
    requests: 0,
    pages: 0,
    beyondTwo: -Infinity,
    broken: [],
  };
  for (let index = 0; index < figures.walks; index++) {
    await addWalk(figures, kind, seed + index);
  }
  return figures;
}

async function addWalk(figures: Figures, { draw, held }: Kind, seed: number): Promise<void> {
  const scenario = draw(createRandom(seed));
  const naive = naiveWalk(scenario, seed);
  const { error, requests, hasChanged, twice, lost, pages } = await walk(scenario, seed);
  const isSilent = lost.length > 0 && error === undefined;
  const allowed = held.requests ? held.requests.aPage * pages + held.requests.more : Infinity;

  figures.changed += Number(hasChanged);
  figures.controlErrs += Number((scenario.style === "cursor" ? naive.twice : naive.lost) > 0);
  figures.silentLosses += Number(isSilent);
  figures.doubles += Number(twice > 0);
  figures.rejected += Number(error !== undefined);
  figures.requests += requests;
  figures.pages += pages;
  figures.beyondTwo = Math.max(figures.beyondTwo, requests - 2 * pages);

  const isOurs = !error || /^(IncompleteList|Paging)Error$/.test((error as Error).name);
  const problems = {
    [`ended with ${String(error)}`]: !isOurs || (held.resolves && error !== undefined),
    "yielded a row twice": twice > 0,
    [`lost ${lost.join()}`]: held.whole && isSilent,
    "was not rejected": held.rejects && error === undefined,
    [`${requests} requests for ${pages} pages`]: requests > allowed,
  };
  for (const [why, isBroken] of Object.entries(problems)) {
    if (isBroken) {
      figures.broken.push({ seed, why });
    }
  }
}

/** A line for each kind. */
export function table(all: readonly Figures[]): string {
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(part ? 1 : 0)} %`;
  const rows = all.map((figures) => [
    figures.kind,
    String(figures.walks),
    share(figures.changed, figures.walks),
    share(figures.controlErrs, figures.walks),
    share(figures.silentLosses, figures.walks),
    share(figures.rejected, figures.walks),
    (figures.requests / figures.pages).toFixed(2),
    String(figures.beyondTwo),
  ]);
  const head = [
    "kind",
    "walks",
    "changed",
    "a plain loop errs",
    "lost in silence",
    "rejected",
    "requests a page",
    "beyond two a page",
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => "-".repeat(width - 1) + (column ? ":" : "-")).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
