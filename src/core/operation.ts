/** A JSON type as JSON Schema names it, and a list of objects. */
export type JsonType =
  "array" | "boolean" | "integer" | "null" | "number" | "object" | "objects" | "string";

/** The type of a property, one of several, or its only value. */
export type Held = JsonType | readonly JsonType[] | { readonly const: unknown };

/**
 * What a query parameter is for. `required` and `filter` name or narrow what is listed, so an empty one is
 * refused, as is an empty `requiredList` or `list`, whose texts repeat the key; `cursor` takes the `next` of a
 * page, and nothing for the first one; `form` is a text that pages or forms the list, and `shown` one of its
 * parameters that cannot hold free text, so that hooks may see it.
 */
export type QueryRole =
  "required" | "requiredList" | "filter" | "list" | "cursor" | "form" | "shown";

/** What the transport must know of one operation: a row of `generated/<provider>.operations.ts`. */
export interface Operation {
  readonly operationId: string;
  /** The scope or permission that it needs, in the vendor's words. */
  readonly needs?: string;
  /** The vendor's rate limit that it counts against, where there are several. */
  readonly rateLimit?: string;
  /** The documented statuses of a success. Default: 200, and for one without a body 202 and 204 alike. */
  readonly statuses?: readonly number[];
  /** The type of a success's body, or one of several. Default: an object. */
  readonly is?: JsonType | readonly JsonType[];
  /** The properties that the body of a success must hold. */
  readonly holds?: { readonly [name: string]: Held };
  /** A success needs no body. */
  readonly mayBeEmpty?: true;
  /** Its success holds or may hold a secret, so no error shows the body of one. */
  readonly isSecret?: true;
  /** A POST or PATCH may be sent again although an earlier one may have been executed. */
  readonly isRepeatable?: true;
  /** It deletes what its path names: a 404 is a success when an earlier attempt may have been executed. */
  readonly deletesOne?: true;
  /** Its query parameters, and what each is for. */
  readonly query?: { readonly [name: string]: QueryRole };
  readonly body?: {
    /** It is sent as `application/x-www-form-urlencoded`, not as JSON. */
    readonly isForm?: true;
    readonly isRequired?: true;
    /** It is a list of objects, of which each has these properties. */
    readonly isList?: true;
    readonly properties: { readonly [name: string]: JsonType | readonly JsonType[] };
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
