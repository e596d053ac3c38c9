/** A clock that moves only when it is told to. */
export function createClock(start = Date.UTC(2026, 10, 1)) {
  let time = start;
  return {
    now: () => time,
    advance(ms: number) {
      time += ms;
    },
  };
}
