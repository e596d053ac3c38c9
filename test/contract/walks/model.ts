import { cursorPages, numberedPages, offsetPages, rowsAt } from "@session-clients/core";
import { type Change, ChangingList } from "./changing-list.ts";
import { createRandom, type Random } from "./random.ts";

export type Style = "offset" | "number" | "cursor";

/** How the server counts: all rows before or after the change, those of another filter too, not at all, or wrongly. */
export type Totals =
  "true" | "before" | "after" | "unfiltered" | "missing" | "low" | "high" | "any";

/** A list, its server and what happens to it. */
export interface Scenario {
  style: Style;
  length: number;
  /** The most rows that it grows to. */
  most: number;
  /** Rows a page, as they are asked for. */
  size: number;
  /** The most rows a page that the server gives. */
  cap: number;
  /** Whether the server gives `cap` rows a page whatever is asked for. */
  ignoresSize: boolean;
  totals: Totals;
  /** What happens between two requests. */
  changes: (random: Random) => Change[];
}

/** What came of a walk. */
export interface Outcome {
  error: unknown;
  requests: number;
  /** Whether the list changed between two requests. */
  hasChanged: boolean;
  /** Rows that were yielded a second time. */
  twice: number;
  /** Rows that were there throughout, and were not yielded. */
  lost: string[];
  /** How many pages there were to read: of all rows that the list ever had. */
  pages: number;
}

interface Row {
  id: string;
}

interface Page {
  rows: Row[];
  total: number;
  count: number;
  next: string | null;
}

const shape = rowsAt<Page, Row>("rows", "id");

/** After so many requests a walk does not end. */
const MOST_REQUESTS = 100_000;

/** The server of a scenario, which changes between two requests. */
function serverOf(scenario: Scenario, random: Random) {
  const list = new ChangingList(random, scenario.length, scenario.most);
  const cursors = new Map<string, string[]>();
  let requests = 0;
  const hidden = random.integer(1, 40);
  const change = () => {
    for (const each of scenario.changes(random)) {
      list.change(each);
    }
  };
  const told: Record<Totals, (rows: number) => number> = {
    true: () => list.rows.length,
    before: () => list.rows.length,
    after: () => list.rows.length,
    missing: () => 0,
    unfiltered: () => list.rows.length + hidden,
    high: () => 2 * list.rows.length + 100,
    low: (rows) => random.pick([0, 1, rows, random.integer(0, list.rows.length)]),
    any: () => random.integer(0, 2 * list.rows.length + 5),
  };
  const total = told[scenario.totals];
  const answer = (cut: () => string[]): { ids: string[]; total: number } => {
    if (++requests > MOST_REQUESTS) {
      throw new Error("the walk does not end");
    }
    if (scenario.totals === "after") {
      const ids = cut();
      change();
      return { ids, total: total(ids.length) };
    }
    const early = list.rows.length;
    if (requests > 1) {
      change();
    }
    const ids = cut();
    return { ids, total: scenario.totals === "before" ? early : total(ids.length) };
  };
  return {
    list,
    get requests() {
      return requests;
    },
    window(start: number, size: number): Page {
      const { ids, total } = answer(() => list.cut(start, size));
      return { rows: ids.map((id) => ({ id })), total, count: size, next: null };
    },
    /** The rows after those up to a place, of which the last one that is left counts, and some of them again. */
    after(cursor: string | undefined, size: number): Page {
      const before = cursors.get(cursor ?? "") ?? [];
      let next = "";
      const { ids, total } = answer(() => {
        const last = before.findLast((id) => list.rows.includes(id));
        const start = last === undefined ? 0 : list.rows.indexOf(last) + 1;
        const cut = list.cut(Math.max(0, start - (scenario.size % 3)), size);
        const end = cut.length ? list.rows.indexOf(cut.at(-1)!) + 1 : list.rows.length;
        if (end < list.rows.length) {
          next = `c${requests}`;
          cursors.set(next, list.rows.slice(0, end));
        }
        return cut;
      });
      return { rows: ids.map((id) => ({ id })), total, count: size, next };
    },
  };
}

function walkOf(scenario: Scenario, server: ReturnType<typeof serverOf>) {
  const { style, size, cap, ignoresSize } = scenario;
  switch (style) {
    case "offset":
      return offsetPages(
        "walk",
        async (offset) => server.window(offset, Math.min(size, cap)),
        shape,
      )();
    case "number":
      return numberedPages(
        "walk",
        async (page, asked = size) => {
          const given = ignoresSize ? cap : Math.min(asked, cap);
          return server.window((page - 1) * given, given);
        },
        ({ total, count }) => ({
          total: ["unfiltered", "missing"].includes(scenario.totals) ? undefined : total,
          counted: scenario.totals === "missing" ? undefined : total,
          pages: undefined,
          size: count,
        }),
        shape,
        size,
      )();
    case "cursor":
      return cursorPages("walk", undefined, async (from) => server.after(from, size), shape)();
  }
}

/** Walks a list that changes. */
export async function walk(scenario: Scenario, seed: number): Promise<Outcome> {
  const server = serverOf(scenario, createRandom(seed));
  const yielded: string[] = [];
  let error: unknown;
  try {
    for await (const { page } of walkOf(scenario, server)) {
      yielded.push(...page.rows.map(({ id }) => id));
    }
  } catch (reason) {
    error = reason;
  }
  const got = new Set(yielded);
  const { list } = server;
  return {
    error,
    requests: server.requests,
    hasChanged: list.changes > 0,
    twice: yielded.length - got.size,
    lost: [...list.stayed].filter((id) => !got.has(id)),
    pages: Math.max(1, Math.ceil(list.everything / lengthOf(scenario))),
  };
}

/** What a loop makes of the same list that goes on where the last page ended, until one is empty. */
export function naiveWalk(scenario: Scenario, seed: number): { lost: number; twice: number } {
  const server = serverOf(scenario, createRandom(seed));
  const length = lengthOf(scenario);
  const yielded: string[] = [];
  let cursor: string | undefined;
  for (let start = 0; server.requests < 1000;) {
    const page =
      scenario.style === "cursor" ? server.after(cursor, length) : server.window(start, length);
    yielded.push(...page.rows.map(({ id }) => id));
    start += page.rows.length;
    cursor = page.next ?? "";
    if (page.rows.length === 0 || (scenario.style === "cursor" && !cursor)) {
      break;
    }
  }
  const got = new Set(yielded);
  return {
    lost: [...server.list.stayed].filter((id) => !got.has(id)).length,
    twice: yielded.length - got.size,
  };
}

function lengthOf({ ignoresSize, size, cap }: Scenario) {
  return ignoresSize ? cap : Math.min(size, cap);
}
