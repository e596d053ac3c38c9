import { checkKeys, checkList, text, trueOrFalse, wholeNumber } from "../check-option.ts";
import { maxRows } from "../row-set.ts";

/** Someone who may call the Prefactor API. The first of a list may leave its token out. */
export interface PrefactorCredential {
  readonly token?: string;
  /** False: the token is good but answered with `not_permitted`. Default true. */
  readonly permitted?: boolean;
}

export interface PrefactorOptions {
  /** Sessions, 0 to 1,000,000. Default 3: the spec's examples, the documented one first. */
  readonly rows?: number;
  /** Who may call. Default: one credential, found in `credentials.prefactor`. */
  readonly credentials?: readonly PrefactorCredential[];
}

export interface PrefactorSettings {
  readonly rows: number;
  readonly credentials: readonly PrefactorCredential[];
  /** The first credential's token. */
  readonly token: string;
}

export function prefactorSettings(options: PrefactorOptions = {}): PrefactorSettings {
  checkKeys(options, "prefactor", ["rows", "credentials"]);
  const given = checkList(options.credentials, "prefactor.credentials");
  const token = given[0]?.token ?? "fake-prefactor-token";
  const credentials = [{ ...given[0], token }, ...given.slice(1)];
  credentials.forEach((credential, index) => {
    const name = `prefactor.credentials[${index}]`;
    checkKeys(credential, name, ["token", "permitted"]);
    if (credential.token === undefined) {
      throw new TypeError(`${name} needs a token.`);
    }
    text(credential.token, `${name}.token`, "");
    trueOrFalse(credential.permitted, `${name}.permitted`, true);
  });
  return { rows: wholeNumber(options.rows, "prefactor.rows", 3, 0, maxRows), credentials, token };
}
