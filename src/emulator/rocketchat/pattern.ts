/** The most characters that a pattern may have. */
const maxLength = 1000;
/** The most states that a pattern may come to once its counted repetitions are written out. */
const maxStates = 2000;
/** The most steps that the searches for one pattern may take, over all the texts they look at. */
export const maxSteps = 10_000_000;
/** How many situations are remembered. */
const maxSituations = 200;

/** Says that a pattern cannot be used. */
export class PatternError extends Error {}

type Test = (character: string) => boolean;
/** Whether a place is the right one, by the characters around it; empty at an end of the text. */
type Place = (before: string, after: string) => boolean;

/** What a pattern says. */
type Node =
  | { readonly kind: "one"; readonly test: Test }
  | { readonly kind: "place"; readonly test: Place }
  | { readonly kind: "all"; readonly parts: readonly Node[] }
  | { readonly kind: "any"; readonly parts: readonly Node[] }
  | { readonly kind: "times"; readonly part: Node; readonly min: number; readonly max: number };

/** A state: takes a character, or goes on to others, perhaps only at a certain place. */
interface State {
  test?: Test;
  place?: Place;
  next: readonly number[];
}

/** Where a search stands between two characters, and where each next character leads. */
interface Situation {
  readonly states: readonly number[];
  /** Stands for the character before: empty, a word character or any other. */
  readonly before: "" | "a" | " ";
  readonly after: Map<string, Situation | "match">;
}

/**
 * A regular expression from a caller, case aside. It never goes back in a text. What a character
 * leads to is worked out once and remembered, which costs steps: a pattern that needs too many of
 * them is given up. Where JavaScript has it, it means the same; look-around, references back and
 * properties are refused.
 */
export class Pattern {
  readonly #literal: string | undefined;
  readonly #states: readonly State[] = [];
  /** For each state, the turn in which it was last entered. */
  readonly #entered: Int32Array = new Int32Array(0);
  #turn = 0;
  #stepsLeft: number;
  readonly #situations = new Map<string, Situation>();

  /** @throws PatternError */
  constructor(source: string, steps = maxSteps) {
    this.#stepsLeft = steps;
    if (source.length > maxLength) {
      throw new PatternError("Regular expression is too long");
    }
    // An ordinary id.
    if (/^[\w -]*$/.test(source)) {
      this.#literal = source.toLowerCase();
    } else {
      const node = new Parser(source).parse();
      if (statesOf(node) > maxStates) {
        throw new PatternError("Regular expression is too large");
      }
      const states: State[] = [];
      write(node, states);
      // The last state, which goes nowhere, is the match.
      states.push({ next: [] });
      this.#states = states;
      this.#entered = new Int32Array(states.length);
    }
  }

  /**
   * Whether a text holds a match.
   *
   * @throws PatternError when all searches so far took too many steps.
   */
  isIn(text: string): boolean {
    const lower = text.toLowerCase();
    if (this.#literal !== undefined) {
      return lower.includes(this.#literal);
    }
    let situation = this.#situation([], "");
    for (let at = 0; at <= lower.length; at += 1) {
      const character = lower.charAt(at);
      let next = situation.after.get(character);
      if (next === undefined) {
        next = this.#follow(situation, character);
        situation.after.set(character, next);
      }
      if (next === "match") {
        return true;
      }
      situation = next;
    }
    return false;
  }

  #situation(states: readonly number[], before: Situation["before"]): Situation {
    const key = `${before}:${states.join()}`;
    const known = this.#situations.get(key);
    if (known !== undefined) {
      return known;
    }
    if (this.#situations.size >= maxSituations) {
      // They lead to each other, so none of them is left behind.
      for (const { after } of this.#situations.values()) {
        after.clear();
      }
      this.#situations.clear();
    }
    const situation: Situation = { states, before, after: new Map() };
    this.#situations.set(key, situation);
    return situation;
  }

  /** Where a character leads; the empty one is the end of the text. */
  #follow({ states, before }: Situation, character: string): Situation | "match" {
    const match = this.#states.length - 1;
    // A match may begin anywhere, so the first state is entered at each place.
    const open = [...states, 0];
    const reached = new Set<number>();
    this.#turn += 1;
    while (open.length > 0) {
      const index = open.pop()!;
      this.#stepsLeft -= 1;
      if (this.#stepsLeft < 0) {
        throw new PatternError("Regular expression takes too many steps");
      }
      if (this.#entered[index] === this.#turn) {
        continue;
      }
      this.#entered[index] = this.#turn;
      if (index === match) {
        return "match";
      }
      const { test, place, next } = this.#states[index]!;
      if (test === undefined) {
        if (place === undefined || place(before, character)) {
          open.push(...next);
        }
      } else if (character !== "" && test(character)) {
        for (const follower of next) {
          reached.add(follower);
        }
      }
    }
    return this.#situation(
      [...reached].sort((a, b) => a - b),
      isWord(character) ? "a" : " ",
    );
  }
}

/** How many states a node comes to, at most; counted no further than one too many. */
function statesOf(node: Node): number {
  if (node.kind === "one" || node.kind === "place") {
    return 1;
  }
  const parts = node.kind === "times" ? [node.part] : node.parts;
  const inside = parts.reduce((sum, part) => sum + statesOf(part), 0);
  if (node.kind === "all") {
    return Math.min(inside, maxStates + 1);
  }
  if (node.kind === "any") {
    return Math.min(inside + parts.length + 1, maxStates + 1);
  }
  const copies = node.max === Infinity ? node.min + 1 : node.max;
  return Math.min(Math.min(copies, maxStates + 1) * (inside + 2), maxStates + 1);
}

/** Writes the states of a node; what follows it begins at the state written next. */
function write(node: Node, states: State[]): void {
  if (node.kind === "one") {
    states.push({ test: node.test, next: [states.length + 1] });
  } else if (node.kind === "place") {
    states.push({ place: node.test, next: [states.length + 1] });
  } else if (node.kind === "all") {
    for (const part of node.parts) {
      write(part, states);
    }
  } else if (node.kind === "any") {
    const ends: State[] = [];
    const start: State = { next: [] };
    states.push(start);
    start.next = node.parts.map((part) => {
      const first = states.length;
      write(part, states);
      const end: State = { next: [] };
      ends.push(end);
      states.push(end);
      return first;
    });
    for (const end of ends) {
      end.next = [states.length];
    }
  } else {
    for (let count = 0; count < node.min; count += 1) {
      write(node.part, states);
    }
    const splits: State[] = [];
    const optional = node.max === Infinity ? 1 : node.max - node.min;
    for (let count = 0; count < optional; count += 1) {
      const split: State = { next: [states.length + 1] };
      splits.push(split);
      states.push(split);
      write(node.part, states);
      if (node.max === Infinity) {
        states.push({ next: [states.indexOf(split)] });
      }
    }
    for (const split of splits) {
      split.next = [...split.next, states.length];
    }
  }
}

const isDigit: Test = (character) => /\d/.test(character);
const isWord: Test = (character) => /\w/.test(character);
const isSpace: Test = (character) => /\s/.test(character);
const not =
  (test: Test): Test =>
  (character) =>
    !test(character);

const classes: Readonly<Record<string, Test>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace),
};
const controls: Readonly<Record<string, string>> = {
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  0: "\0",
};

const isBoundary: Place = (before, after) => isWord(before) !== isWord(after);
const places: Readonly<Record<string, Place>> = {
  "^": (before) => before === "",
  $: (_, after) => after === "",
  "\\b": isBoundary,
  "\\B": (before, after) => !isBoundary(before, after),
};

/** Reads a pattern. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#source.length) {
      throw invalid();
    }
    return node;
  }

  #choice(): Node {
    const parts = [this.#sequence()];
    while (this.#take("|")) {
      parts.push(this.#sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: "any", parts };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at]!)) {
      parts.push(this.#repeated());
    }
    return { kind: "all", parts };
  }

  #repeated(): Node {
    const part = this.#single();
    const counts = this.#match(/[*+?]|\{(\d+)(?:(,)(\d*))?\}/y);
    if (counts === undefined) {
      return part;
    }
    if (part.kind === "place") {
      throw invalid();
    }
    // Whether it takes much or little first makes no difference to whether there is a match.
    this.#take("?");
    const [sign, from, comma, to] = counts;
    let [min, max] = [sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity];
    if (from !== undefined) {
      min = Number(from);
    }
    if (from !== undefined && comma === undefined) {
      max = min;
    }
    if (to) {
      max = Number(to);
    }
    if (max < min) {
      throw invalid();
    }
    return { kind: "times", part, min, max };
  }

  #single(): Node {
    const place = this.#match(/[$^]|\\[bB]/y);
    if (place !== undefined) {
      return { kind: "place", test: places[place[0]]! };
    }
    if (this.#take("(")) {
      if (this.#take("?") && this.#match(/:|<[a-z_$][\w$]*>/iy) === undefined) {
        throw invalid();
      }
      const inside = this.#choice();
      if (!this.#take(")")) {
        throw invalid();
      }
      return { kind: "all", parts: [inside] };
    }
    if (this.#take("[")) {
      return { kind: "one", test: this.#class() };
    }
    if (this.#take(".")) {
      return { kind: "one", test: (character) => !/[\n\r\u2028\u2029]/.test(character) };
    }
    if (this.#match(/[*+?]|\{\d+(?:,\d*)?\}/y) !== undefined) {
      throw invalid();
    }
    const read = this.#character();
    return { kind: "one", test: typeof read === "string" ? same(read) : read };
  }

  /** What follows an opening bracket. */
  #class(): Test {
    const negated = this.#take("^");
    const tests: Test[] = [];
    while (!this.#take("]")) {
      const from = this.#classCharacter();
      if (this.#source[this.#at] !== "-" || this.#source[this.#at + 1] === "]") {
        tests.push(typeof from === "string" ? same(from) : from);
        continue;
      }
      this.#at += 1;
      const to = this.#classCharacter();
      if (typeof from !== "string" || typeof to !== "string") {
        tests.push(
          ...[from, "-", to].map((each) => (typeof each === "string" ? same(each) : each)),
        );
        continue;
      }
      if (to < from) {
        throw invalid();
      }
      tests.push((character) => {
        const upper = character.toUpperCase();
        return (character >= from && character <= to) || (upper >= from && upper <= to);
      });
    }
    const test: Test = (character) => tests.some((each) => each(character));
    return negated ? not(test) : test;
  }

  #classCharacter(): string | Test {
    return this.#match(/\\b/y) === undefined ? this.#character() : "\b";
  }

  /** One character, or the class that an escape stands for. */
  #character(): string | Test {
    const code = this.#match(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/iy);
    if (code !== undefined) {
      return String.fromCharCode(parseInt(code[1] ?? code[2]!, 16));
    }
    const escaped = this.#match(/\\(.)/sy)?.[1];
    if (escaped !== undefined) {
      if (!/[a-z\d]/i.test(escaped)) {
        return escaped;
      }
      const meaning = classes[escaped] ?? controls[escaped];
      if (meaning === undefined) {
        throw invalid();
      }
      return meaning;
    }
    const character = this.#source[this.#at++];
    if (character === undefined || character === "\\") {
      throw invalid();
    }
    return character;
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) {
      return false;
    }
    this.#at += 1;
    return true;
  }

  /** Takes what a sticky expression finds here. */
  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source);
    if (found === null) {
      return undefined;
    }
    this.#at = expression.lastIndex;
    return found;
  }
}

function same(wanted: string): Test {
  const lower = wanted.toLowerCase();
  return (character) => character === lower;
}

const invalid = () => new PatternError("Regular expression is invalid");
