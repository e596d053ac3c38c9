/**
 * Where two types differ, as a union of texts such as `"Session.id: optional only in theirs"`; `never`
 * where they agree. It says the same in both directions: what theirs takes and ours does not, and the
 * reverse. `Names` gives a path a shorter name, so that a type within several others is told once.
 */
export type Differences<Theirs, Ours, Path extends string, Names = {}> = unknown extends
  Theirs | Ours
  ? Anything<Theirs, Ours, Path>
  : | Only<null, Theirs, Ours, `${Path}: null`>
    | ValueDifferences<NonNullable<Theirs>, NonNullable<Ours>, Path, Names>;

/** Compiles for `never` alone; otherwise the error names what is there. */
export declare function none<_Unreviewed extends never>(): void;

/** The arguments of a method without its last one, which holds the options of the call. */
export type Arguments<Method extends (...args: never[]) => unknown> = Pick<
  Parameters<Method>,
  Required<Parameters<Method>> extends [...infer Rest, unknown] ? Indices<Rest> : never
>;

type ValueDifferences<Theirs, Ours, Path extends string, Names> =
  IsPlain<Theirs> | IsPlain<Ours> extends true
  ? FieldDifferences<Theirs, Ours, Path, Names>
  : [Theirs, Ours] extends [readonly (infer TheirItem)[], readonly (infer OurItem)[]]
    ? Differences<TheirItem, OurItem, Named<`${Path}[]`, Names>, Names>
    : [Theirs] extends [Ours]
      ? [Ours] extends [Theirs]
        ? never
        : `${Path}: wider in ours`
      : [Ours] extends [Theirs]
        ? `${Path}: narrower in ours`
        : `${Path}: another type in ours`;

type FieldDifferences<Theirs, Ours, Path extends string, Names> =
  | {
      [Key in FieldOf<Theirs> | FieldOf<Ours>]: Key extends keyof Theirs &
        keyof Ours &
        FieldOf<Theirs> &
        FieldOf<Ours>
        ? | Only<true, IsOptional<Theirs, Key>, IsOptional<Ours, Key>, `${Path}.${Key}: optional`>
          | Differences<
              Exclude<Theirs[Key], undefined>,
              Exclude<Ours[Key], undefined>,
              Named<`${Path}.${Key}`, Names>,
              Names
            >
        : `${Path}.${Key}: only ${Key extends FieldOf<Theirs> ? "theirs" : "ours"}`;
    }[FieldOf<Theirs> | FieldOf<Ours>]
  | (string extends keyof Theirs & keyof Ours
      ? Differences<Theirs[string & keyof Theirs], Ours[string & keyof Ours], `${Path}[key]`, Names>
      : Only<string, keyof Theirs, keyof Ours, `${Path}[key]:`>);

/** Told when one of two types takes any value and the other does not do it in the same way. */
type Anything<Theirs, Ours, Path extends string> =
  Looseness<Theirs> extends Looseness<Ours>
    ? never
    : `${Path}: ${Looseness<Theirs>} in theirs, ${Looseness<Ours>} in ours`;

type Looseness<Type> = 0 extends 1 & Type ? "any" : unknown extends Type ? "unknown" : "typed";

/** Told when `Part` is in one of two types alone. */
type Only<Part, Theirs, Ours, Text extends string> = [Part] extends [Theirs]
  ? [Part] extends [Ours]
    ? never
    : `${Text} only in theirs`
  : [Part] extends [Ours]
    ? `${Text} only in ours`
    : never;

/** An object that is no array and no union, whose fields can be compared. */
type IsPlain<Type> = [Type] extends [object]
  ? [Type] extends [readonly unknown[]]
    ? false
    : IsUnion<Type> extends true
      ? false
      : true
  : false;

type IsUnion<Type, Member = Type> = Type extends unknown
  ? [Member] extends [Type]
    ? false
    : true
  : never;

type FieldOf<Type> = Type extends readonly unknown[]
  ? Indices<Type>
  : keyof { [Key in keyof Type as string extends Key ? never : Key]: 0 } & string;

type Indices<Tuple> = keyof Tuple & `${number}`;
type IsOptional<Type, Key extends keyof Type> = {} extends Pick<Type, Key> ? true : false;
type Named<Path extends string, Names> = Path extends keyof Names ? Names[Path] & string : Path;

/** The operations of which the spec says that the vendor's own package lacks them. */
export type OnlyOurs<Calls> = Extract<
  Calls[keyof Calls],
  { inVendorClient: false; operationId: unknown }
>["operationId"];
