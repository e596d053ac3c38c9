import type { Change } from "./changing-list.ts";
import type { Scenario, Style, Totals } from "./model.ts";
import type { Random } from "./random.ts";

/** What is promised of each walk of a kind, beside that it ends and yields nothing twice. */
export interface Held {
  /** No row is lost without a rejection. Where it is not held, such losses are counted. */
  whole?: true;
  /** The most requests. */
  requests?: { aPage: number; more: number };
  /** No walk is rejected. */
  resolves?: true;
  /** Each walk is rejected. */
  rejects?: true;
}

export interface Kind {
  name: string;
  held: Held;
  /** How many such walks stand for one of another kind: of a list that is long, few are enough. */
  share: number;
  draw(random: Random): Scenario;
}

const comesOrGoes = ["add", "remove"] as const;
const many = (random: Random, most: number, changes: readonly Change[]) =>
  Array.from({ length: random.integer(0, most) }, () => random.pick(changes));

/** What happens between two requests. Rows keep their order in the first ones. */
const often: Scenario["changes"] = (random) =>
  random.chance(0.9) ? [random.pick(comesOrGoes)] : [];
const always =
  (change: Change): Scenario["changes"] =>
  () => [change];
const inABurst: Scenario["changes"] = (random) => many(random, 4, [...comesOrGoes, "replace"]);
const inPlace: Scenario["changes"] = (random) => [random.pick(["swap", "move"])];
const anything: Scenario["changes"] = (random) =>
  many(random, 2, [...comesOrGoes, "replace", "swap", "move"]);
const removing: Scenario["changes"] = () => Array.from({ length: 50 }, () => "remove");

const one = [often, often, always("add"), always("remove")];

const believable: Record<Style, Totals[]> = {
  offset: ["true", "before", "after"],
  number: ["true", "before", "after", "unfiltered", "missing"],
  cursor: ["true", "missing"],
};

function kindOf(
  style: Style,
  name: string,
  held: Held,
  { size: [least, most] = [5, 10], changes = one, totals = believable[style], ...rest }: Draws,
): Kind {
  return {
    name: `${style}: ${name}`,
    held,
    share: rest.rows ? 1000 : 1,
    draw(random) {
      const size = random.integer(least, most);
      // By number, five or six rows a page share none with what follows the sixtieth row.
      const limit = style === "number" && size < 7 ? 59 : 60;
      const length = random.chance(0.1) ? random.integer(0, limit) : random.integer(20, limit);
      return {
        style,
        size,
        length: rest.rows ?? length,
        most: rest.rows ?? limit,
        cap: rest.cap ? random.integer(1, rest.cap) : size,
        ignoresSize: rest.cap !== undefined,
        totals: random.pick(totals),
        changes: random.pick(changes),
      };
    },
  };
}

interface Draws {
  /** Bounds of the rows a page. */
  size?: [least: number, most: number];
  changes?: Scenario["changes"][];
  totals?: Totals[];
  /** The most rows a page of a server that gives as many as it likes. */
  cap?: number;
  /** Rows of a list that is longer than the others. */
  rows?: number;
}

function ofWindows(style: "offset" | "number"): Kind[] {
  const lies: Totals[] = ["low", "any", "high"];
  const few: [number, number] = [1, 4];
  const kind = (name: string, held: Held, draws: Draws) => kindOf(style, name, held, draws);
  const costs = (size: [number, number], aPage: number) =>
    kind(
      `one change a request, ${size.join(" to ")} rows a page`,
      { whole: true, resolves: true, requests: { aPage, more: 8 } },
      { size },
    );
  return [
    ...(style === "offset" ? [costs([5, 10], 2)] : [costs([5, 7], 3), costs([8, 10], 2)]),
    kind("a total that is too low", { whole: true, resolves: true }, { totals: ["low"] }),
    kind("a total that is too high", { whole: true, rejects: true }, { totals: ["high"] }),
    kind("up to four changes a request", { whole: true }, { changes: [inABurst] }),
    kind("the same, and totals that lie", { whole: true }, { changes: [inABurst], totals: lies }),
    kind(
      "20,000 rows, one change a request",
      { whole: true, resolves: true, requests: { aPage: 1.2, more: 8 } },
      { size: [100, 1000], rows: 20_000 },
    ),
    kind(
      "20,000 rows, 50 go at each request",
      { whole: true, resolves: true, requests: { aPage: 2, more: 8 } },
      { size: [100, 1000], rows: 20_000, changes: [removing] },
    ),
    kind(
      "rows change places, and nothing else",
      { whole: true },
      { size: [1, 10], changes: [inPlace], totals: ["true"] },
    ),
    kind("rows change places, come and go", {}, { size: [1, 10], changes: [anything] }),
    kind("1 to 4 rows a page, one change a request", {}, { size: few }),
    kind("1 to 4 rows a page, up to four", {}, { size: few, changes: [inABurst] }),
    ...(style === "number"
      ? [kind("a server that ignores the size", {}, { size: [1, 10], cap: 10 })]
      : []),
  ];
}

export const kinds: Kind[] = [
  ...ofWindows("offset"),
  ...ofWindows("number"),
  kindOf(
    "cursor",
    "pages that overlap",
    { whole: true, resolves: true },
    { changes: [often, inABurst] },
  ),
];
