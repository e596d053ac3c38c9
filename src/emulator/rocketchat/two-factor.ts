import type { Context } from "hono";
import type { Host } from "../host.ts";
import type { Mailbox } from "../mailbox.ts";
import { failure } from "./errors.ts";
import type { TwoFactorMethod, TwoFactorSettings } from "./two-factor-options.ts";

/** Who is asked for a second factor. */
export interface TwoFactorCaller {
  readonly userId: string;
  readonly authToken: string;
  readonly username: string;
}

interface MailedCode {
  readonly code: string;
  readonly expiresAt: number;
  wrongTries: number;
}

interface Details {
  readonly method: TwoFactorMethod;
  readonly codeGenerated: boolean;
  readonly availableMethods?: readonly TwoFactorMethod[];
  readonly emailOrUsername?: string;
  readonly codeExpires?: string;
}

/** How many approvals are remembered: a caller can make one for each user agent it thinks of. */
const maxApproved = 1000;

/** The second factor: which method is asked for, and whether a code is good. */
export class TwoFactor {
  readonly #settings: TwoFactorSettings;
  readonly #now: () => number;
  readonly #mailbox: Mailbox;
  readonly #approvedUntil = new Map<string, number>();
  readonly #mailed = new Map<string, MailedCode>();
  readonly #backupCodes: Set<string>;
  #mailCount = 0;

  constructor(settings: TwoFactorSettings, host: Host) {
    this.#settings = settings;
    this.#now = host.now;
    this.#mailbox = host.mailbox;
    this.#backupCodes = new Set(settings.backupCodes);
  }

  /** The 400 that asks for or refuses a code, or undefined where the request may go on. */
  async challenge(c: Context, caller: TwoFactorCaller): Promise<Response | undefined> {
    const device = `${caller.authToken} ${c.req.header("user-agent") ?? ""}`;
    if ((this.#approvedUntil.get(device) ?? -Infinity) > this.#now()) {
      return undefined;
    }

    const method = this.#method(c.req.header("x-2fa-method"));
    if (method === undefined) {
      return undefined;
    }
    // Runs before the code is looked at, so that a late or repeated try can send another mail.
    const mail = method === "email" ? this.#mailIfNeeded(caller) : { codeGenerated: false };
    const details: Details = {
      method,
      ...mail,
      availableMethods: this.#settings.methods.filter((name) => name !== "password"),
    };
    const code = c.req.header("x-2fa-code");
    if (!code) {
      return refusal("totp-required", "TOTP Required", details);
    }
    // It was sent before the code of this very request was mailed, so it cannot be that one, right or wrong.
    if (!mail.codeGenerated && (await this.#accepts(method, code, caller))) {
      const { rememberForSeconds } = this.#settings;
      this.#approvedUntil.delete(device);
      this.#approvedUntil.set(device, this.#now() + rememberForSeconds * 1000);
      if (this.#approvedUntil.size > maxApproved) {
        this.#approvedUntil.delete(this.#approvedUntil.keys().next().value!);
      }
      return undefined;
    }
    if (method === "email" && this.#isSpent(caller)) {
      return refusal(
        "totp-max-attempts",
        // The server's own spelling.
        "TOTP Maximun Failed Attempts Reached",
        details,
      );
    }
    const { availableMethods, ...older } = details;
    return refusal(
      "totp-invalid",
      "TOTP Invalid",
      this.#settings.availableMethodsOnInvalid ? { ...older, availableMethods } : older,
    );
  }

  #method(asked: string | undefined): TwoFactorMethod | undefined {
    // Only these two are known by name: a wish for the password is not heard.
    if (asked === "totp" || asked === "email") {
      return asked;
    }
    const { methods } = this.#settings;
    return (["totp", "email", "password"] as const).find((method) => methods.includes(method));
  }

  #mailIfNeeded(caller: TwoFactorCaller): Omit<Details, "method"> {
    const emailOrUsername = caller.username;
    if (!this.#settings.methods.includes("email")) {
      return { codeGenerated: false };
    }
    const current = this.#mailed.get(caller.userId);
    if (current !== undefined && current.expiresAt > this.#now() && !this.#isSpent(caller)) {
      const codeExpires = new Date(current.expiresAt).toISOString();
      return { codeGenerated: false, emailOrUsername, codeExpires };
    }
    const code = String(100_000 + (this.#mailCount++ % 900_000));
    const expiresAt = this.#now() + this.#settings.emailCodeSeconds * 1000;
    this.#mailed.set(caller.userId, { code, expiresAt, wrongTries: 0 });
    this.#mailbox.send({
      userId: caller.userId,
      code: `${code.slice(0, 3)}-${code.slice(3)}`,
      sentAt: this.#now(),
    });
    return { codeGenerated: true, emailOrUsername };
  }

  #isSpent(caller: TwoFactorCaller): boolean {
    const current = this.#mailed.get(caller.userId);
    return current !== undefined && current.wrongTries >= this.#settings.emailAttempts;
  }

  async #accepts(method: TwoFactorMethod, code: string, caller: TwoFactorCaller): Promise<boolean> {
    const { methods, password, totpCode } = this.#settings;
    if (!methods.includes(method)) {
      return false;
    }
    if (method === "password") {
      return code.toLowerCase() === (await sha256(password));
    }
    if (method === "totp") {
      return code === totpCode || this.#backupCodes.delete(code);
    }
    const current = this.#mailed.get(caller.userId);
    if (current?.code === code.replaceAll(/\D/g, "")) {
      return this.#mailed.delete(caller.userId);
    }
    if (current !== undefined) {
      current.wrongTries += 1;
    }
    return false;
  }
}

function refusal(errorType: string, reason: string, details: Details): Response {
  return failure(400, `${reason} [${errorType}]`, { errorType, details });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
