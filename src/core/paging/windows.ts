import { checkInteger } from "../checks.ts";
import { IncompleteListError, PagingError } from "../errors.ts";
import { type Checkpoint, checkCheckpoint, MOST_ANCHORS } from "./checkpoint.ts";
import { watchForEnd } from "./endless.ts";
import { createReading } from "./reading.ts";
import { idsOf, onlyNew, type PageShape } from "./rows.ts";
import { createTotals } from "./totals.ts";
import type { Pages } from "./walk.ts";

/** Rows that a window shares with the one before, so that one of them may go. */
const OVERLAP = 2;

/** What is asked for: the rows from `end` on, and some before it, where the list can be asked for these. */
export interface Target {
  readonly end: number;
  readonly overlap: number;
  /** Whether it must not begin below these, though it may hold nothing new. */
  readonly isBack?: boolean;
}

/** A part of the list, as a page tells of it. */
export interface Window<Page> {
  readonly page: Page;
  /** The rows before it. */
  readonly start: number;
  /** The most rows that it could hold; `undefined` where nothing tells. */
  readonly size: number | undefined;
  /** Rows of the whole list; `undefined` where no number can be believed. */
  readonly total: number | undefined;
  /** Rows that the vendor counts, be they of the whole list or of more: a lower number tells of a deletion. */
  readonly counted: number | undefined;
  /** Whether the vendor says that more pages follow, where it tells no total. */
  readonly hasMore: boolean;
}

/**
 * Pages of a list that others change meanwhile, each row once. A window overlaps the one before: a known row
 * anchors it, and without one the list has moved up, so rows further up are asked for. Where the list
 * cannot be asked for rows that overlap, a window is taken without an anchor, and the list read a second time.
 * So it is when fewer rows came by than the total says, and its growth does not explain it.
 * @param ask gets the window for a target
 * @throws IncompleteListError when the list ends before its total the second time too
 * @throws PagingError when a row has no id, after over ten pages in a row without a new row, and over a
 *   hundred pages after the total
 */
export function windowPages<Page, Row>(
  operation: string,
  shape: PageShape<Page, Row>,
  createAsk: () => (target: Target) => Promise<Window<Page>>,
): Pages<Page> {
  return async function* (from) {
    if (from) {
      checkCheckpoint(operation, from, Number.isSafeInteger);
      checkInteger("position of the checkpoint", from.position, 1, Number.MAX_SAFE_INTEGER);
      checkInteger("anchors of the checkpoint", from.anchors.length, 1, MOST_ANCHORS);
    }
    const ask = createAsk();
    const after = createDecisions(operation, shape, from);
    let target: Target | undefined = { end: Number(from?.position ?? 0), overlap: MOST_ANCHORS };
    while (target) {
      const { page, checkpoint, error, next } = after(await ask(target), target);
      if (page) {
        yield { page, checkpoint };
      }
      if (error) {
        throw error;
      }
      target = next;
    }
  };
}

/** What follows from a window: what is yielded of it, and then an error, or the next target, or the end. */
interface Step<Page> {
  page?: Page | undefined;
  checkpoint: Checkpoint;
  error?: Error | undefined;
  next?: Target | undefined;
}

function createDecisions<Page, Row>(
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
  let isFound = !from;
  let isJoined = true;
  let isSecond = false;
  let counted = 0;
  let wasShort = false;
  let earlierLargest = 0;
  let misses = 0;
  let unknownFrom = Infinity;
  let barren = 0;

  /** The target further up, where a window neither begins the list nor holds a known row. */
  const further = (window: Window<Page>, target: Target, ids: string[]): Target | undefined => {
    const lost = counted - (window.counted ?? counted);
    counted = window.counted ?? counted;
    const { start } = window;
    if (start > target.end) {
      return target;
    }
    if (start === 0 || ids.some(reading.knows) || (start === target.end && lost <= 0)) {
      return undefined;
    }
    const above = Math.max(OVERLAP, target.end - start);
    const doubled = Math.max(1, reading.largest - 1, ids.length - 1) * 2 ** misses;
    const overlap = misses || lost <= 0 ? Math.max(above + 1, doubled) : above + lost;
    return { end: target.end, overlap, isBack: true };
  };

  const isEnd = (
    { start, size, total, hasMore }: Window<Page>,
    length: number,
    expected: number,
    fresh: number,
  ) => {
    const end = start + length;
    const isShort = length < (size ?? reading.largest);
    // The server can give more than this.
    const isShorter = length < reading.largest || (start === 0 && length > earlierLargest);
    const mayEnd = total === undefined ? !hasMore : end >= total;
    const isAgain = isShort && wasShort;
    wasShort = isShort;
    if (length === 0 || !isShort) {
      return length === 0;
    }
    return mayEnd
      ? end === total || total === undefined || isShorter || fresh === 0
      : isAgain && (isShorter || fresh < Math.max(1, expected));
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
    reading = createReading();
    watch = watchForEnd(operation);
    totals.restart();
    return { next: { end: 0, overlap: 0 } };
  };

  return (window, target) => {
    const ids = idsOf(operation, shape, window.page);
    const elsewhere = further(window, target, ids);
    if (elsewhere) {
      unknownFrom = window.start;
      const error =
        ++misses > 50 ? new PagingError("no page follows the last", { operation }) : undefined;
      return { checkpoint, error, next: elsewhere };
    }
    misses = 0;
    isJoined &&= window.start === 0 || ids.some(reading.knows);

    const anchor = ids.findLastIndex((id) => from?.anchors.includes(id));
    if (!isFound) {
      isFound = anchor >= 0;
      ids.slice(0, isFound ? anchor : ids.length).forEach((id) => seen.add(id));
    }
    const isLastNew = ids.length > 0 && !reading.knows(ids.at(-1)!);
    earlierLargest = reading.largest;
    const { fresh, moved, end } = reading.take(ids, window.start, unknownFrom);
    unknownFrom = Infinity;
    totals.take(window.total, moved);
    const unseen = onlyNew(shape, window.page, ids, seen);
    rows = anchor < 0 ? rows + unseen.count : window.start + ids.length;

    if (!isSecond) {
      const tail = [...checkpoint.anchors.filter((id) => !ids.includes(id)), ...ids];
      const anchors = isLastNew ? tail.slice(-MOST_ANCHORS) : checkpoint.anchors;
      checkpoint = { operation, position: end, anchors };
    }
    const isOfUse = ids.length > 0 || (window.start === 0 && !isSecond);
    const step = { page: isOfUse ? unseen.page : undefined, checkpoint };
    const isCaughtUp = isSecond && isJoined && rows - totals.gone >= totals.sure;
    if (isCaughtUp || isEnd(window, ids.length, end - target.end, fresh)) {
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
