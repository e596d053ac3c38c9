import { cursorPages, numberedPages, offsetPages, rowsAt } from "@session-clients/core";
import { collect } from "../../support/collect.ts";
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
  scenario: Scenario;
  seed: number;
  yielded: string[];
  error: unknown;
  requests: number;
  changed: boolean;
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

class Endless extends Error {}

/** The server of a scenario, which changes between two requests. */
function serverOf(scenario: Scenario, random: Random) {
  const list = new ChangingList(random, scenario.length, scenario.most);
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
    high: () => list.rows.length + hidden,
    low: (rows) => random.pick([0, 1, rows, random.integer(0, list.rows.length)]),
    any: () => random.integer(0, 2 * list.rows.length + 5),
  };
  const total = told[scenario.totals];
  const answer = (cut: () => string[]): { ids: string[]; total: number } => {
    if (++requests > MOST_REQUESTS) {
      throw new Endless("the walk does not end");
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
    /** The rows after one, which is remembered by its place where it has gone. */
    after(cursor: string | undefined, size: number): Page {
      const [id, place] = (cursor ?? ",0").split(",");
      let next = "";
      const { ids, total } = answer(() => {
        const at = id ? list.rows.indexOf(id) + 1 : 0;
        const start = Math.max(0, (at || Number(place)) - (id ? scenario.cap % 3 : 0));
        const ids = list.cut(start, size);
        const end = start + ids.length;
        next = end < list.rows.length ? `${list.rows[end - 1]},${end}` : "";
        return ids;
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

async function* rowsOf(pages: AsyncIterable<{ page: Page }>) {
  for await (const { page } of pages) {
    yield* page.rows.map(({ id }) => id);
  }
}

/** Walks a list that changes. */
export async function walk(scenario: Scenario, seed: number): Promise<Outcome> {
  const server = serverOf(scenario, createRandom(seed));
  const { items, error } = await collect(rowsOf(walkOf(scenario, server)));
  const got = new Set(items);
  const { list } = server;
  return {
    scenario,
    seed,
    yielded: items,
    error,
    requests: server.requests,
    changed: list.changes > 0,
    lost: [...list.stayed].filter((id) => !got.has(id)),
    pages: Math.max(1, Math.ceil(list.everything / Math.min(scenario.size, scenario.cap))),
  };
}

/** Rows that a loop loses which goes on where the last page ended, until one is empty. */
export function naivelyLost(scenario: Scenario, seed: number): number {
  const server = serverOf(scenario, createRandom(seed));
  const given = scenario.ignoresSize ? scenario.cap : Math.min(scenario.size, scenario.cap);
  const got = new Set<string>();
  let start = 0;
  for (let rows = given; rows > 0 && server.requests < 1000; start += rows) {
    const page = server.window(start, given);
    rows = page.rows.length;
    page.rows.forEach(({ id }) => got.add(id));
  }
  return [...server.list.stayed].filter((id) => !got.has(id)).length;
}

export const isEndless = (error: unknown) => error instanceof Endless;
