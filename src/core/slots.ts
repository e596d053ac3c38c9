import type { Scope } from "./scope.ts";

/** At most `max` requests at the same time; the others wait in line. */
export function createSlots(max: number): {
  enter(scope: Scope): Promise<void>;
  leave(): void;
} {
  let taken = 0;
  const line: (() => void)[] = [];
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else taken--;
  };
  return {
    async enter(scope) {
      if (taken < max) return void taken++;
      let admit!: () => void;
      const turn = new Promise<void>((resolve) => line.push((admit = resolve)));
      try {
        await scope.race("waiting for a slot", turn);
      } catch (error) {
        const place = line.indexOf(admit);
        if (place < 0) leave();
        else line.splice(place, 1);
        throw error;
      }
    },
    leave,
  };
}
