/** A JSON type as JSON Schema names it. */
export type JsonType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** What the transport must know of one operation: a row of `generated/<provider>.operations.ts`. */
export interface Operation {
  readonly operationId: string;
  /** The scope or permission that it needs, in the vendor's words. */
  readonly needs?: string;
  /** The documented statuses of a success. */
  readonly statuses: readonly number[];
  /** The body of a success is a JSON array, not an object. */
  readonly isArray?: true;
  /** The properties that the body of a success must hold, with their type. */
  readonly holds?: { readonly [name: string]: JsonType | readonly JsonType[] };
  /** The properties of a success that have one value only. */
  readonly constants?: { readonly [name: string]: unknown };
  /** A success needs no body. */
  readonly mayBeEmpty?: true;
  /** Its success holds a secret, so no error shows the body of one. */
  readonly isSecret?: true;
  /** A POST or PATCH may be sent again although an earlier one may have been executed. */
  readonly isRepeatable?: true;
  /** It deletes what its path names: a 404 is a success when an earlier attempt may have been executed. */
  readonly deletesOne?: true;
  /** The names of its query parameters. */
  readonly query?: readonly string[];
  /** Those of them that must be there. */
  readonly required?: readonly string[];
  /** The query parameters that cannot hold free text, so hooks may see their values. */
  readonly shown?: readonly string[];
  /** The query parameters that narrow what is listed, or name it: an empty one is refused. */
  readonly filters?: readonly string[];
  /** The query parameter that takes the `next` of a page. */
  readonly cursor?: string;
  readonly body?: {
    /** It is sent as `application/x-www-form-urlencoded`, not as JSON. */
    readonly isForm?: true;
    readonly isRequired?: true;
    readonly properties?: { readonly [name: string]: JsonType | readonly JsonType[] };
    /** The properties that must be there: one of these sets. */
    readonly variants?: readonly (readonly string[])[];
    /** Nothing may stand beside the set that is chosen. */
    readonly isExact?: true;
  };
}

/** The rows of a spec by method and documented path, for example `GET /users/{user_id}/sessions`. */
export interface Operations {
  readonly [at: string]: Operation;
}
