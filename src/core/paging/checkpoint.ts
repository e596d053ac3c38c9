import { refuseUnknown } from "../checks.ts";
import { ArgumentError } from "../errors.ts";

/** Rows that a checkpoint names: one that is left is enough to find its place again. */
export const MOST_ANCHORS = 10;

/** Where a walk stands after a page: plain JSON, to be kept and given to `resume` of the same walk. */
export interface Checkpoint {
  /** The function whose pages are walked, for example `allUsers`. */
  operation: string;
  /** The rows before the next page, or its cursor; `null` after the last page of a list by cursor. */
  position: number | string | null;
  /** The ids of up to ten rows before it, the last one last. */
  anchors: string[];
  /** The list was being read a second time, for rows that may be missing before: no walk goes on from there. */
  isSecond?: true;
}

const KNOWN = { operation: 0, position: 0, anchors: 0, isSecond: 0 };

/**
 * Checks a checkpoint that someone kept.
 * @param isPosition whether the walk knows such positions
 * @param fewest how many anchors it must have
 * @throws ArgumentError for one of another walk, or that is none
 */
export function checkCheckpoint(
  operation: string,
  checkpoint: Checkpoint,
  isPosition: (position: unknown) => boolean,
  fewest: number,
): void {
  const { position, anchors } = checkpoint;
  refuseUnknown("part of a checkpoint", checkpoint, KNOWN);
  const areAnchors =
    Array.isArray(anchors) &&
    anchors.length >= fewest &&
    anchors.length <= MOST_ANCHORS &&
    anchors.every((id) => typeof id === "string" && id);
  if (checkpoint.operation !== operation || !isPosition(position) || !areAnchors) {
    throw new ArgumentError("checkpoint", `is none of ${operation}`);
  }
}
