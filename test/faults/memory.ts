import v8 from "node:v8";
import vm from "node:vm";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc") as () => void;

/** Bytes in use after a full collection. */
export function heapOf(): number {
  gc();
  return inUse();
}

/** Looks at the memory on every turn until it is stopped; then tells the most that was in use. */
export function watchMemory(): { stop(): number } {
  let most = inUse();
  let watching = true;
  const look = () => {
    most = Math.max(most, inUse());
    if (watching) setImmediate(look);
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
