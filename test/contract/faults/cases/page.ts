import assert from "node:assert/strict";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import { settledHeap } from "../memory.ts";
import { collect } from "../outcome.ts";
import { lazyRows, rowsOf, serve } from "../paging.ts";
import type { Stage } from "../stage.ts";

const needs: Case["needs"] = ["walk"];
const MIB = 2 ** 20;

/** Walks the list that the server pages through; the answer to page n can be replaced. */
async function walked(stage: Stage, options = {}) {
  return collect(stage.open(options).walk!());
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

export const pageCases: Case[] = [
  {
    id: "page.normal",
    must: "yield every item of three pages once and in order",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 5);
      stage.server.answer(serve(paging, rows, 2));
      assert.deepEqual(await walked(stage), { items: rows, error: undefined });
      assert.ok(stage.server.requests.length <= 6, `${stage.server.requests.length} requests`);
    },
  },
  {
    id: "page.none",
    must: "yield nothing of an empty list, after one request",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      stage.server.answer(serve(paging, [], 2));
      assert.deepEqual(await walked(stage), { items: [], error: undefined });
      assert.equal(stage.server.requests.length, 1);
    },
  },
  {
    id: "page.repeated",
    must: "reject when the server repeats the same page forever",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 2);
      const stuck = stage.adapter.lacks.cursor
        ? serve(paging, rows, 2, 50)
        : answers.json({ ...paging.emptyButMore, ...paging.lastPage(rows) });
      stage.server.answer((response, request) =>
        stuck(response, { ...request, path: request.path.split("?")[0]! }),
      );
      const { items, error } = await walked(stage);
      assert.ok(error instanceof Error, "the walk ended as if whole");
      assert.ok(stage.server.requests.length <= 12, `${stage.server.requests.length} requests`);
      assert.ok(items.length <= 4);
    },
  },
  {
    id: "page.cycle",
    must: "reject for cursors that lead in a circle",
    needs: ["walk", "cursor"],
    async run(stage) {
      const { paging } = stage.adapter;
      const page = (next: string) => answers.json({ ...paging!.lastPage([]), next });
      stage.server.answer(page("a"), page("b"), page("c"), page("a"));
      const { error } = await walked(stage);
      assert.equal((error as Error).name, "PagingError");
      assert.equal(stage.server.requests.length, 4);
    },
  },
  {
    id: "page.empty-with-next",
    must: "not take an empty page for the end of a list that says that it goes on",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 2);
      stage.server.answer(answers.json(paging.emptyButMore), answers.json(paging.lastPage(rows)));
      const { items, error } = await walked(stage);
      if (error === undefined) {
        assert.deepEqual(items, rows);
      } else {
        assert.match((error as Error).name, /^(IncompleteList|Paging)Error$/);
      }
    },
  },
  {
    id: "page.empty-forever",
    must: "not follow empty pages without end",
    needs,
    async run(stage) {
      const { paging, lacks } = stage.adapter;
      let page = 0;
      stage.server.answer((response, request) =>
        answers.json(
          lacks.cursor ? paging!.emptyButMore : { ...paging!.emptyButMore, next: `c-${++page}` },
        )(response, request),
      );
      const { items, error } = await walked(stage);
      assert.deepEqual(items, []);
      assert.ok(error instanceof Error);
      assert.ok(stage.server.requests.length <= 12);
    },
  },
  {
    id: "page.null-next",
    must: "end at `next: null`, an empty `next` and a missing one",
    needs: ["walk", "cursor"],
    async run(stage) {
      const { paging } = stage.adapter;
      const rows = rowsOf(paging!, 2);
      for (const end of [{ next: null }, { next: "" }, {}]) {
        stage.server.answer(answers.json({ ...paging!.lastPage(rows), ...end }));
        assert.deepEqual(await walked(stage), { items: rows, error: undefined });
      }
      assert.equal(stage.server.requests.length, 3);
    },
  },
  {
    id: "page.odd-next",
    must: "reject for a cursor that is no text",
    needs: ["walk", "cursor"],
    async run(stage) {
      const { paging } = stage.adapter;
      for (const next of [7, 0, true, false, {}, [], ["c"]]) {
        stage.server.answer(answers.json({ ...paging!.lastPage(rowsOf(paging!, 1)), next }));
        const { items, error } = await walked(stage);
        assert.equal(items.length, 1);
        assert.equal((error as Error).name, "PagingError", JSON.stringify(next));
      }
    },
  },
  {
    id: "page.odd-cursor",
    must: "send a cursor back as it came, whatever stands in it",
    needs: ["walk", "cursor"],
    async run(stage) {
      const { paging } = stage.adapter;
      const next = "a&take=1#b/../c +%é";
      stage.server.answer(
        answers.json({ ...paging!.lastPage(rowsOf(paging!, 1)), next }),
        answers.json(paging!.lastPage([])),
      );
      assert.equal((await walked(stage)).error, undefined);
      const { searchParams } = new URL(stage.server.requests[1]!.path, stage.server.origin);
      assert.deepEqual(searchParams.getAll("from"), [next]);
      assert.deepEqual(searchParams.getAll("take"), ["2"]);
    },
  },
  {
    id: "page.odd-total",
    must: "not take a list for whole whose total is no number",
    needs: ["walk", "total"],
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 4);
      for (const total of [-1, "4", null, {}, 1e999]) {
        stage.server.answer(serve(paging, rows, 2, total));
        const { items, error } = await walked(stage);
        assert.ok(error instanceof Error || items.length === 4, JSON.stringify(total));
      }
    },
  },
  {
    id: "page.error-mid",
    must: "yield page one and then reject when page two fails",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 6);
      stage.server.answer(serve(paging, rows, 2), answers.json({}, 500));
      stage.time.flow();
      const { items, error } = await walked(stage);
      assert.deepEqual(items, rows.slice(0, 2));
      assert.equal((error as { status?: number }).status, 500);
    },
  },
  {
    id: "page.not-a-list-mid",
    must: "reject when a later page has no list",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      stage.server.answer(serve(paging, rowsOf(paging, 6), 2), answers.json({ success: true }));
      const { items, error } = await walked(stage);
      assert.equal(items.length, 2);
      assert.equal((error as { status?: number }).status, 200);
    },
  },
  {
    id: "page.retried",
    must: "repeat a page that failed once, and yield nothing twice",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 5);
      const page = serve(paging, rows, 2);
      stage.server.answer(page, answers.json({}, 503), page, answers.reset, page);
      stage.time.flow();
      assert.deepEqual(await walked(stage), { items: rows, error: undefined });
    },
  },
  {
    id: "page.early-break",
    must: "ask for at most one page more after a break, and leave nothing in flight",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      stage.server.answer(serve(paging, rowsOf(paging, 50), 2));
      const { walk } = stage.open();
      for await (const _ of walk!()) {
        break;
      }
      for await (const _ of walk!().pages()) {
        break;
      }
      await moment();
      assert.equal(stage.server.requests.length, 2);
    },
  },
  {
    id: "page.lazy",
    must: "ask for nothing until it is iterated, and anew each time",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 2);
      stage.server.answer(serve(paging, rows, 2));
      const walk = stage.open().walk!();
      await moment();
      assert.equal(stage.server.requests.length, 0);
      assert.deepEqual((await collect(walk)).items, rows);
      assert.deepEqual((await collect(walk)).items, rows);
    },
  },
  {
    id: "page.memory",
    must: "hold one page at a time: 100 pages of 300 kB grow the heap by less than 16 MiB",
    needs,
    async run(stage) {
      const paging = stage.adapter.paging!;
      const padding = "p".repeat(3000);
      const total = 10_000;
      const rows = lazyRows(paging, total, padding);
      stage.server.answer(serve(paging, rows, 100));
      const subject = stage.adapter.open({ baseUrl: stage.baseUrl });
      let count = 0;
      const start = await settledHeap();
      let most = 0;
      for await (const _ of (subject.longWalk ?? subject.walk)!()) {
        if (++count % 2500 === 0) {
          stage.server.requests.length = 0;
          most = Math.max(most, (await settledHeap(start + 15 * MIB)) - start);
        }
      }
      assert.equal(count, total);
      assert.ok(most < 16 * MIB, `${Math.round(most / MIB)} MiB more`);
    },
  },
  {
    id: "page.offset-short-pages",
    must: "skip nothing when the server holds fewer rows a page than were asked for",
    needs: ["walk", "total"],
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 7);
      for (const cap of [1, 2, 3]) {
        stage.server.answer(serve(paging, rows, cap));
        const { items, error } = await collect((stage.open().longWalk ?? stage.open().walk)!());
        if (cap === 1 && error !== undefined) {
          continue;
        }
        assert.deepEqual({ items, error }, { items: rows, error: undefined });
      }
    },
  },
  {
    id: "page.total-lies-low",
    must: "yield all five rows, or reject, when the total says one",
    needs: ["walk", "total"],
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 5);
      stage.server.answer(serve(paging, rows, 2, 1));
      const { items, error } = await walked(stage);
      assert.ok(error instanceof Error || items.length === 5, `${items.length} rows`);
    },
  },
  {
    id: "page.total-lies-high",
    must: "yield the rows that there are and then reject when the total says fifty",
    needs: ["walk", "total"],
    async run(stage) {
      const paging = stage.adapter.paging!;
      const rows = rowsOf(paging, 5);
      stage.server.answer(serve(paging, rows, 2, 50));
      const { items, error } = await walked(stage);
      assert.deepEqual(items, rows);
      assert.ok(error instanceof Error);
      assert.ok(stage.server.requests.length <= 20);
    },
  },
];
