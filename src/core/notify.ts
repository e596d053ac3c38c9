/** Calls a hook; what a hook throws must not change the fate of a call. */
export function notify<T>(hook: ((event: T) => void) | undefined, event: T): void {
  try {
    hook?.(event);
  } catch {
    return;
  }
}
