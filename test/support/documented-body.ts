type Json<Response> = Response extends { content: { "application/json": infer Body } }
  ? Body
  : undefined;

/** The body of an operation's documented success; `undefined` where it has none. */
export type DocumentedBody<Operation> = Operation extends { responses: { 200: infer Response } }
  ? Json<Response>
  : Operation extends { responses: { 202: infer Response } }
    ? Json<Response>
    : never;

type IsAny<Type> = 0 extends 1 & Type ? true : false;
type IsSame<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** What else an operation resolves with, by its row in the table of `Rows`: nothing, for an empty answer. */
type OrEmpty<Rows, Name> = Name extends Extract<
  Rows[keyof Rows],
  { mayBeEmpty: true; operationId: unknown }
>["operationId"]
  ? undefined
  : never;

/** Names of the functions that resolve with anything but the documented body, or with `any`. */
export type Undocumented<Client, Operations, Rows = {}> = {
  [Name in keyof Client & keyof Operations]: Client[Name] extends (
    ...args: never[]
  ) => Promise<infer Body>
    ? IsAny<Body> extends true
      ? Name
      : IsSame<
            Body extends void ? undefined : Body,
            DocumentedBody<Operations[Name]> | OrEmpty<Rows, Name>
          > extends true
        ? never
        : Name
    : Name;
}[keyof Client & keyof Operations];

/** Names of the functions that are neither in the spec nor a walk over a list that is. */
export type Unknown<Client, Operations> = {
  [Name in Exclude<keyof Client, keyof Operations>]: Name extends `all${infer List}`
    ? `list${List}` extends keyof Operations
      ? never
      : Name
    : Name;
}[Exclude<keyof Client, keyof Operations>];

/** All that differs between a client and its spec; `But` names a body that is changed on purpose. */
export type Differing<Client, Operations, Rows, But = never> =
  Exclude<Undocumented<Client, Operations, Rows>, But> | Unknown<Client, Operations>;

/** Compiles where there is no name. */
export type None<Names extends never> = Names;
