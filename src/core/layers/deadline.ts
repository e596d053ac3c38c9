import type { Layer } from "../context.ts";

/** Ends the call when its deadline passes or its caller's signal aborts, whatever a later layer does. */
export const deadline: Layer = (context, next) => context.scope.run(() => next(context));
