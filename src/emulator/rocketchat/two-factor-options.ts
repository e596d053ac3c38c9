import { checkKeys, listOf, text, trueOrFalse, wholeNumber } from "../check-option.ts";

export const twoFactorMethods = ["totp", "email", "password"] as const;

export type TwoFactorMethod = (typeof twoFactorMethods)[number];

/** How the second factor is asked for. */
export interface TwoFactorOptions {
  /**
   * What every user has. `password` is used only where neither `totp` nor `email` is there.
   * Default `["password"]`.
   */
  readonly methods?: readonly TwoFactorMethod[];
  /** Every user's password; its SHA-256 in hex is the code. Default `fake-password`. */
  readonly password?: string;
  /** The one valid authenticator code; it never changes here. Default `000000`. */
  readonly totpCode?: string;
  /** Backup codes for `totp`, 8 characters, each good once. Default none. */
  readonly backupCodes?: readonly string[];
  /**
   * How long an approval is remembered for a token and user agent, 0 to 86,400 s. Default 1800. The server looks at
   * the IP address too.
   */
  readonly rememberForSeconds?: number;
  /** Life of a mailed code, 1 to 86,400 s. Default 3600. */
  readonly emailCodeSeconds?: number;
  /** Wrong tries before a mailed code is spent, 1 to 100. Default 5. */
  readonly emailAttempts?: number;
  /** Older servers leave `availableMethods` out of `totp-invalid`. Default true: it is there. */
  readonly availableMethodsOnInvalid?: boolean;
}

export type TwoFactorSettings = Required<TwoFactorOptions>;

export function twoFactorSettings(
  options: false | TwoFactorOptions | undefined,
): false | TwoFactorSettings {
  if (options === undefined || options === false) {
    return false;
  }
  const name = "rocketchat.twoFactor";
  checkKeys(options, name, [
    "methods",
    "password",
    "totpCode",
    "backupCodes",
    "rememberForSeconds",
    "emailCodeSeconds",
    "emailAttempts",
    "availableMethodsOnInvalid",
  ]);
  const { backupCodes = [] } = options;
  if (
    !Array.isArray(backupCodes) ||
    backupCodes.some((code) => typeof code !== "string" || !/^\S{8}$/.test(code))
  ) {
    throw new TypeError(`${name}.backupCodes must be a list of texts of 8 characters.`);
  }
  return {
    methods: listOf(options.methods, `${name}.methods`, twoFactorMethods, ["password"]),
    password: text(options.password, `${name}.password`, "fake-password"),
    totpCode: text(options.totpCode, `${name}.totpCode`, "000000"),
    backupCodes,
    rememberForSeconds: wholeNumber(
      options.rememberForSeconds,
      `${name}.rememberForSeconds`,
      1800,
      0,
      86_400,
    ),
    emailCodeSeconds: wholeNumber(
      options.emailCodeSeconds,
      `${name}.emailCodeSeconds`,
      3600,
      1,
      86_400,
    ),
    emailAttempts: wholeNumber(options.emailAttempts, `${name}.emailAttempts`, 5, 1, 100),
    availableMethodsOnInvalid: trueOrFalse(
      options.availableMethodsOnInvalid,
      `${name}.availableMethodsOnInvalid`,
      true,
    ),
  };
}
