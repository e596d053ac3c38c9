/** A mail with a code, as a user would find it. */
export interface CodeMail {
  /** User id of whom it went to. */
  readonly userId: string;
  /** Six digits, written with a dash as in the real mail. */
  readonly code: string;
  /** When it was sent, epoch milliseconds. */
  readonly sentAt: number;
}

/** Keeps the newest 1,000 mails. */
export class Mailbox {
  static readonly max = 1000;
  #mails: CodeMail[] = [];

  get list(): readonly CodeMail[] {
    return [...this.#mails];
  }

  send(mail: CodeMail): void {
    this.#mails.push(mail);
    if (this.#mails.length > Mailbox.max) {
      this.#mails.shift();
    }
  }

  clear(): void {
    this.#mails = [];
  }
}
