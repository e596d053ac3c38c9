import { IncompleteListError, PagingError } from "../errors.ts";
import { type Checkpoint, MOST_ANCHORS } from "./checkpoint.ts";
import { createEndOfList } from "./end-of-list.ts";
import { watchForEnd } from "./endless.ts";
import { createReading } from "./reading.ts";
import { idsOf, onlyNew, type PageShape } from "./rows.ts";
import { createTotals } from "./totals.ts";
import type { Target, Window } from "./window.ts";

/** Rows that a window shares with the one before, so that one of them may go. */
const OVERLAP = 2;

/** Doubled that often, a way back has reached the start of any list. */
const MOST_MISSES = 50;

/** What follows from a window: what is yielded of it, and then an error, or the next target, or the end. */
interface Step<Page> {
  page?: Page | undefined;
  checkpoint: Checkpoint;
  error?: Error | undefined;
  next?: Target | undefined;
}

/** @returns called with each window and what it was asked for, it gives what follows */
export function createDecisions<Page, Row>(
  operation: string,
  shape: PageShape<Page, Row>,
  from: Checkpoint | undefined,
): (window: Window<Page>, target: Target) => Step<Page> {
  const seen = new Set(from?.anchors);
  const totals = createTotals();
  let reading = createReading(Number(from?.position ?? 0), from?.anchors);
  let watch = watchForEnd(operation);
  let checkpoint: Checkpoint = from ?? { operation, position: 0, anchors: [] };
  /** Rows that are accounted for: those that were yielded, and those before a checkpoint. */
  let rows = 0;
  let isFound = !from?.anchors.length;
  let isJoined = true;
  let isSecond = false;
  let counted = 0;
  let isEnd = createEndOfList();
  let misses = 0;
  let unknownFrom = Infinity;
  let barren = 0;

  /** The target further up, where a window neither begins the list nor holds a known row. */
  const further = (
    { start, counted: now = counted }: Window<Page>,
    target: Target,
    length: number,
    isKnown: boolean,
  ): Target | undefined => {
    const lost = counted - now;
    counted = now;
    if (start > target.end) {
      return target;
    }
    if (isKnown || (start === target.end && lost <= 0)) {
      return undefined;
    }
    const above = Math.max(OVERLAP, target.end - start);
    const doubled = Math.max(1, reading.largest - 1, length - 1) * 2 ** misses;
    const overlap = misses || lost <= 0 ? Math.max(above + 1, doubled) : above + lost;
    return { end: target.end, overlap, isBack: true };
  };

  const isWhole = () =>
    isSecond
      ? rows - totals.gone >= totals.sure || reading.rows + totals.cameBefore >= totals.sure
      : rows + totals.cameBefore >= totals.sure;

  const atEnd = (length: number): { error?: Error; next?: Target } => {
    if (!isFound) {
      const message = "none of the rows of the checkpoint is left";
      return { error: new PagingError(message, { operation }) };
    }
    const isSure = isJoined || reading.rows === length;
    if (isWhole() && (isSure || isSecond || from)) {
      return {};
    }
    if (isSecond || from) {
      const { last: total } = totals;
      const message = `the list ended after ${rows} of ${total} rows`;
      const details = { operation, rowsRead: rows, total };
      return { error: new IncompleteListError(message, details) };
    }
    isSecond = true;
    checkpoint = { ...checkpoint, isSecond };
    reading = createReading();
    watch = watchForEnd(operation);
    isEnd = createEndOfList();
    totals.restart();
    return { next: { end: 0, overlap: 0 } };
  };

  return (window, target) => {
    const ids = idsOf(operation, shape, window.page);
    const isKnown = window.start === 0 || ids.some(reading.knows);
    const elsewhere = further(window, target, ids.length, isKnown);
    if (elsewhere) {
      unknownFrom = window.start;
      const error =
        ++misses > MOST_MISSES
          ? new PagingError("no page follows the last", { operation })
          : undefined;
      return { checkpoint, error, next: elsewhere };
    }
    misses = 0;
    isJoined &&= isKnown;

    const anchor = from ? ids.findLastIndex((id) => from.anchors.includes(id)) : -1;
    if (!isFound) {
      isFound = anchor >= 0;
      ids.slice(0, isFound ? anchor : ids.length).forEach((id) => seen.add(id));
    }
    const isLastNew = ids.length > 0 && !reading.knows(ids.at(-1)!);
    const earlierLargest = reading.largest;
    const { fresh, moved, end } = reading.take(ids, window.start, unknownFrom);
    unknownFrom = Infinity;
    totals.take(window.total, moved);
    const unseen = onlyNew(shape, window.page, ids, seen);
    rows = anchor < 0 ? rows + unseen.count : window.start + ids.length;

    if (!isSecond) {
      checkpoint = {
        operation,
        position: end,
        anchors: isLastNew ? lastOf(checkpoint.anchors, ids) : checkpoint.anchors,
      };
    }
    const isOfUse = ids.length > 0 || (window.start === 0 && !isSecond);
    const step = { page: isOfUse ? unseen.page : undefined, checkpoint };
    const isCaughtUp = isSecond && isJoined && rows - totals.gone >= totals.sure;
    const expected = Math.max(1, end - target.end);
    const rowsOf = {
      length: ids.length,
      fresh,
      expected,
      largest: reading.largest,
      earlierLargest,
    };
    if (isCaughtUp || isEnd(window, rowsOf)) {
      return { ...step, ...atEnd(ids.length) };
    }
    barren = fresh || end > target.end || target.isBack ? 0 : barren + 1;
    const overlap = Math.min(Math.max(OVERLAP, -2 * moved), reading.largest >> 1) - barren;
    return {
      ...step,
      error: watch(fresh, reading.rows, totals.last),
      next: { end, overlap: Math.max(0, overlap) },
    };
  };
}

/** The last rows before the next window: a row that is read again stands where it is now. */
function lastOf(anchors: readonly string[], ids: readonly string[]): string[] {
  const last = ids.slice(-MOST_ANCHORS);
  return [...anchors.filter((id) => !last.includes(id)), ...last].slice(-MOST_ANCHORS);
}
