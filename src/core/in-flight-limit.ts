import type { Send } from "./send.ts";

/** At most `max` requests at the same time; the others wait in line. */
export function inFlightLimit(max: number, next: Send): Send {
  let active = 0;
  const line: (() => void)[] = [];
  const leave = () => {
    const enter = line.shift();
    if (enter) enter();
    else active--;
  };
  return async (request, scope) => {
    let enter: (() => void) | undefined;
    try {
      if (active < max) active++;
      else
        await scope.race(
          "waiting for a free request slot",
          new Promise<void>((resolve) => line.push((enter = resolve))),
        );
      enter = undefined;
      return await next(request, scope);
    } finally {
      const place = enter ? line.indexOf(enter) : -1;
      if (place < 0) leave();
      else line.splice(place, 1);
    }
  };
}
