import type { Random } from "./random.ts";

/** How a list changes between two requests. */
export type Change = "add" | "remove" | "replace" | "swap" | "move";

/** A list that others change, and what it knows of the rows that nobody touched. */
export class ChangingList {
  rows: string[];
  /** Rows that were there from the start, and still are. */
  readonly stayed: Set<string>;
  /** The most rows that a walk could have to read: those of the start, and all that came. */
  everything: number;
  changes = 0;
  readonly #random: Random;
  readonly #most: number;
  #added = 0;
  /** The highest place that was read so far. */
  #read = 0;

  constructor(random: Random, length: number, most: number) {
    this.#random = random;
    this.#most = most;
    this.rows = Array.from({ length }, (_, index) => `row${index}`);
    this.stayed = new Set(this.rows);
    this.everything = length;
  }

  /** The rows that a request is given. */
  cut(start: number, size: number): string[] {
    const rows = this.rows.slice(start, start + size);
    this.#read = Math.max(this.#read, start + rows.length);
    return rows;
  }

  change(change: Change) {
    this.changes++;
    this.#make(change);
  }

  #make(change: Change) {
    switch (change) {
      case "add":
        return this.#add();
      case "remove":
        return this.#remove();
      case "replace":
        this.#remove();
        return this.#add();
      case "swap": {
        const at = this.#random.integer(0, Math.max(0, this.rows.length - 2));
        this.rows.splice(at, 2, ...this.rows.slice(at, at + 2).reverse());
        return;
      }
      case "move": {
        const moved = this.rows.splice(this.#place(), 1);
        this.rows.splice(this.#place(), 0, ...moved);
      }
    }
  }

  #add() {
    if (this.rows.length < this.#most) {
      this.everything++;
      this.rows.splice(this.#place(), 0, `new${this.#added++}`);
    }
  }

  #remove() {
    for (const id of this.rows.splice(this.#place(), 1)) {
      this.stayed.delete(id);
    }
  }

  /** The head, the end, a place that was read or is to be read, or any. */
  #place() {
    const { length } = this.rows;
    const read = Math.min(this.#read, length);
    switch (this.#random.integer(0, 4)) {
      case 0:
        return 0;
      case 1:
        return Math.max(0, length - 1 + this.#random.integer(0, 1));
      case 2:
        return this.#random.integer(0, Math.max(0, read - 1));
      case 3:
        return this.#random.integer(read, length);
      default:
        return this.#random.integer(0, length);
    }
  }
}
