import type { CallOptions } from "./options.ts";

/** The operation of a path; `never`, which nothing can be passed for, where it lacks the method. */
type OperationAt<PathItem, Method extends string> = PathItem extends { [Name in Method]: infer Op }
  ? Op
  : never;

/** Path parameters, query and body of an operation: what the spec requires of them is required. */
export type Input<Op> = (Op extends { parameters: { path: infer Path; query?: infer Query } }
  ? { params: { path: Path; query?: Query } }
  : { params?: Op[keyof Op & "parameters"] }) & {
  [Key in keyof Op as Key extends "requestBody" ? "body" : never]: Op[Key] extends infer Body
    ? Body extends { content: infer Content }
      ? Content[keyof Content]
      : Body
    : never;
};

/** The JSON that an operation succeeds with. */
export type Output<Op> = Op extends {
  responses:
    | { 200: { content: { "application/json": infer Body } } }
    | { 202: { content: { "application/json": infer Body } } };
}
  ? Body
  : undefined;

type Send<Paths, Method extends string> = <Path extends keyof Paths>(
  path: Path,
  input: Input<OperationAt<Paths[Path], Method>>,
  options?: CallOptions,
) => Promise<Output<OperationAt<Paths[Path], Method>>>;

/** Sends one operation of a spec and resolves with its documented body. */
export interface Api<Paths> {
  GET: Send<Paths, "get">;
  PUT: Send<Paths, "put">;
  POST: Send<Paths, "post">;
  PATCH: Send<Paths, "patch">;
  DELETE: Send<Paths, "delete">;
}
