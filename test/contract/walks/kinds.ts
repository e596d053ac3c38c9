import type { Change } from "./changing-list.ts";
import type { Scenario, Style, Totals } from "./model.ts";
import type { Random } from "./random.ts";

export interface Kind {
  name: string;
  draw(random: Random): Scenario;
  /** What is held of every walk: `whole` for no row lost, whatever else happens. */
  held: {
    whole?: boolean;
    cheap?: boolean;
    accepts?: boolean;
    rejects?: boolean;
    tells?: boolean;
  };
}

const KEEPING: Change[] = ["add", "remove"];

const one = (random: Random): Change[] => (random.chance(0.9) ? [random.pick(KEEPING)] : []);
const every = (change: Change) => (): Change[] => [change];
const several = (random: Random): Change[] =>
  Array.from({ length: random.integer(0, 4) }, () => random.pick([...KEEPING, "replace"]));
const places = (random: Random): Change[] =>
  Array.from({ length: random.integer(0, 2) }, () =>
    random.pick<Change>([...KEEPING, "replace", "swap", "move"]),
  );
const onlyPlaces = (random: Random): Change[] => [random.pick<Change>(["swap", "move"])];

const length = (random: Random) =>
  random.chance(0.1) ? random.integer(0, 60) : random.integer(20, 60);

function kindsOf(style: Style, counts: Totals[]): Kind[] {
  const kind = (
    name: string,
    [min, max]: [number, number],
    changes: (random: Random) => Scenario["changes"],
    totals: Totals[],
    held: Kind["held"],
    more: (random: Random, size: number) => Partial<Scenario> = () => ({}),
  ): Kind => ({
    name: `${style}: ${name}`,
    held,
    draw(random) {
      const size = random.integer(min, max);
      const most = style === "number" && (size === 5 || size === 6) ? 59 : 60;
      return {
        style,
        most,
        length: Math.min(most, length(random)),
        size,
        cap: size,
        ignoresSize: false,
        totals: random.pick(totals),
        changes: changes(random),
        ...more(random, size),
      };
    },
  });
  return [
    kind(
      "one change a request",
      [5, 10],
      (random) => random.pick([one, one, every("add"), every("remove")]),
      counts,
      {
        whole: true,
        cheap: true,
        accepts: true,
      },
    ),
    kind("a low total, one change a request", [5, 10], () => one, ["low"], {
      whole: true,
      accepts: true,
    }),
    kind("several changes a request", [5, 10], () => several, counts, { whole: true }),
    kind("several changes, any total", [5, 10], () => several, ["any", "low", "high"], {
      whole: true,
    }),
    kind("a total that is too high", [5, 10], () => one, ["high"], { whole: true, rejects: true }),
    kind("small pages, one change", [1, 4], () => one, counts, {}),
    kind("small pages, several", [1, 4], () => several, counts, {}),
    kind("rows that only change places", [5, 10], () => onlyPlaces, ["true"], { tells: true }),
    kind("small, rows that only change places", [1, 4], () => onlyPlaces, ["true"], {
      tells: true,
    }),
    kind("rows that change places", [5, 10], () => places, ["true"], {}),
    kind(
      "rows that change places, all totals",
      [1, 10],
      () => places,
      [...counts, "any", "low"],
      {},
    ),
    ...(style === "number"
      ? [
          kind(
            "a server that ignores the size",
            [1, 10],
            () => one,
            counts,
            {},
            (random) => ({
              ignoresSize: true,
              cap: random.integer(1, 10),
            }),
          ),
        ]
      : []),
  ];
}

export const kinds: Kind[] = [
  ...kindsOf("offset", ["true", "before", "after"]),
  ...kindsOf("number", ["true", "before", "after", "unfiltered", "missing"]),
];
