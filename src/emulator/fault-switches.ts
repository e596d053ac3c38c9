import { checkFault, type Fault } from "./fault.ts";
import { isOperationName, operationNames } from "./operation-name.ts";
import type { OperationName } from "./providers.ts";

function checkName(operation: string): void {
  if (isOperationName(operation)) {
    return;
  }
  const similar = operationNames.find((name) => name.endsWith(`.${String(operation)}`));
  throw new TypeError(
    `The emulator has no operation "${String(operation)}" to set a fault on. ` +
      `They are named <provider>.<function>, such as "${similar ?? operationNames[0]}".`,
  );
}

/** The faults that are switched on, one an operation at most. */
export class FaultSwitches {
  readonly #faults = new Map<OperationName, { fault: Fault; seen: number }>();

  set(operation: OperationName, fault: Fault): void {
    checkName(operation);
    checkFault(operation, fault);
    this.#faults.set(operation, { fault, seen: 0 });
  }

  clear(operation?: OperationName): void {
    if (operation === undefined) {
      return this.#faults.clear();
    }
    checkName(operation);
    this.#faults.delete(operation);
  }

  /** The fault that the request now made must get, if any. Counts the request. */
  next(operation: OperationName): Fault | undefined {
    const entry = this.#faults.get(operation);
    if (entry === undefined) {
      return undefined;
    }
    const { after = 0, times = Infinity } = entry.fault;
    const turn = entry.seen++;
    return turn >= after && turn < after + times ? entry.fault : undefined;
  }
}
