import type { Clock } from "../clock.ts";
import type { Context, Layer } from "../context.ts";
import { TimeoutError } from "../errors.ts";
import { callScope, type Scope } from "../scope.ts";

/** Ends the call when its caller's signal aborts, whatever a later layer does. */
export const abort: Layer = (context, next) => context.scope.run(() => next(context));

/** Ends an attempt that takes longer than `timeoutMs`, from sending to the last byte. The call goes on. */
export function deadline(clock: Clock): Layer {
  return (context, next) => within(clock, context, (scope) => next({ ...context, scope }));
}

/** Runs one step of a call, which has `timeoutMs` of its own. */
export function within<T>(
  clock: Clock,
  { details, timeoutMs, scope }: Context,
  step: (scope: Scope) => Promise<T>,
): Promise<T> {
  const timeoutError = (phase: string) => {
    const message = `timeout of ${timeoutMs} ms passed while ${phase}`;
    return new TimeoutError(message, { ...details, timeoutMs, phase });
  };
  const own = callScope({ clock, timeoutMs, signal: scope.signal, timeoutError });
  return own.run(() => step(own));
}
