import type { CallOptions } from "./options.ts";

/** The methods that a spec's `paths` may have, as openapi-typescript names them. */
type Method = "get" | "put" | "post" | "patch" | "delete";

interface Described {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** The paths of a spec that have a method. */
type PathWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in M]: Described } ? Path : never;
}[keyof Paths] &
  string;

type OperationAt<Paths, Path extends keyof Paths, M extends Method> = Paths[Path] extends {
  [Name in M]: infer Operation extends Described;
}
  ? Operation
  : never;

type BodyOf<RequestBody> = RequestBody extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

/** Path parameters, query and body of a generated operation. */
export type Input<Operation extends Described> = {
  params?: Pick<Operation["parameters"], "path" | "query">;
} & (Operation["parameters"]["path"] extends object
  ? { params: Pick<Operation["parameters"], "path" | "query"> }
  : unknown) &
  (Operation extends { requestBody: infer RequestBody }
    ? { body: BodyOf<RequestBody> }
    : { body?: BodyOf<NonNullable<Operation["requestBody"]>> | undefined });

/** The JSON that a generated operation succeeds with. */
export type Output<Operation extends Described> = Operation["responses"] extends
  | { 200: { content: { "application/json": infer Body } } }
  | { 202: { content: { "application/json": infer Body } } }
  ? Body
  : undefined;

type Send<Paths, M extends Method> = <Path extends PathWith<Paths, M>>(
  path: Path,
  input: Input<OperationAt<Paths, Path, M>>,
  options?: CallOptions,
) => Promise<Output<OperationAt<Paths, Path, M>>>;

/** Sends one operation of a spec and resolves with its documented body. */
export interface Api<Paths> {
  GET: Send<Paths, "get">;
  PUT: Send<Paths, "put">;
  POST: Send<Paths, "post">;
  PATCH: Send<Paths, "patch">;
  DELETE: Send<Paths, "delete">;
}
