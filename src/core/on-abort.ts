const watched = new WeakMap<AbortSignal, { runs: Set<() => void>; fire: () => void }>();

/**
 * Calls `run` when `signal` aborts, until the answer is called. However many calls share a signal, it
 * has one listener: Node warns of a leak from the eleventh.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  let entry = watched.get(signal);
  if (!entry) {
    const runs = new Set<() => void>();
    entry = { runs, fire: () => runs.forEach((each) => each()) };
    watched.set(signal, entry);
  }
  const { runs, fire } = entry;
  if (!runs.size) signal.addEventListener("abort", fire);
  runs.add(run);
  return () => {
    runs.delete(run);
    if (!runs.size) signal.removeEventListener("abort", fire);
  };
}
