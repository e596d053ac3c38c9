import v8 from "node:v8";
import vm from "node:vm";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc") as () => void;

/** Bytes in use after a full collection. */
export function heapOf(): number {
  gc();
  return inUse();
}

/**
 * The same, once finalizers have run: they free what was held weakly, some turns later.
 *
 * @param enough bytes that are few enough for the caller, who need not know by how much
 */
export async function settledHeap(enough = 0): Promise<number> {
  let bytes = heapOf();
  for (let calm = 0; calm < 3 && bytes > enough;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const next = heapOf();
    calm = bytes - next < 10_000 ? calm + 1 : 0;
    bytes = next;
  }
  return bytes;
}

/** Looks at the memory on every turn until it is stopped; then tells the most that was in use. */
export function watchMemory(): { stop(): number } {
  let most = inUse();
  let watching = true;
  const look = () => {
    most = Math.max(most, inUse());
    if (watching) {
      setImmediate(look);
    }
  };
  look();
  return {
    stop() {
      watching = false;
      return most;
    },
  };
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
