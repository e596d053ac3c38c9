/** A provider's operations as they are generated from its spec, by `METHOD /documented/path`. */
export type OperationTable = Readonly<Record<string, { readonly operationId: string }>>;

/** The `operationId` of any operation in a table. */
export type OperationIdOf<Table extends OperationTable> = Table[keyof Table]["operationId"];

/** The `operationId` of every operation, in the order of the spec. */
export function operationIdsOf<Table extends OperationTable>(
  table: Table,
  // Not OperationIdOf, whose name would stand in the published types in place of the ids.
): readonly Table[keyof Table]["operationId"][] {
  return Object.values(table).map(({ operationId }) => operationId);
}

/** How a request of an operation is recognized. */
export interface Route {
  readonly method: string;
  /** As Hono takes it: `/users/:user_id/sessions`. */
  readonly path: string;
}

/** The route of an operation; undefined where the table has no such operation. */
export function routeOf(table: OperationTable, operationId: string): Route | undefined {
  const line = Object.keys(table).find((key) => table[key]!.operationId === operationId);
  if (line === undefined) {
    return undefined;
  }
  const [method, path] = line.split(" ") as [string, string];
  return { method, path: path.replaceAll(/\{(\w+)\}/g, ":$1") };
}
