/** Calls a hook; what a hook throws, or rejects with, must not change the fate of a call. */
export function notify<T>(hook: ((event: T) => unknown) | undefined, event: T): void {
  if (hook) (async () => hook(event))().catch(() => {});
}
