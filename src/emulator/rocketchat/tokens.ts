import type { components } from "../../../generated/rocketchat.ts";
import { examples } from "../../../generated/rocketchat.examples.ts";
import type { RocketChatPermission, RocketChatSettings } from "./options.ts";
import type { RocketChatStore } from "./store.ts";

type PersonalAccessToken = Required<components["schemas"]["PersonalAccessToken"]>;

/** A login token or a personal access token of a user. */
export interface Token {
  /** Tells it from every other. */
  readonly index: number;
  readonly userId: string;
  /** Left out where nobody can call with it. */
  readonly authToken?: string;
  readonly permissions: readonly RocketChatPermission[];
  readonly bypassTwoFactor: boolean;
  /** The row of the session that a login token belongs to: it ends with that. */
  readonly row?: number | undefined;
  /** What a list shows of a personal access token. */
  readonly personal?: PersonalAccessToken;
}

const examplesOfTokens = examples.listOwnPersonalAccessTokens["200"];

/** The tokens of the workspace: those of the credentials, and two that the first user made. */
export class Tokens {
  readonly #store: RocketChatStore;
  #tokens: Token[];

  constructor(settings: RocketChatSettings, store: RocketChatStore) {
    this.#store = store;
    const ofCredentials = settings.credentials.map((credential, index): Token => {
      const { userId, authToken, permissions, bypassTwoFactor, personalAccessToken } = credential;
      const token = { index, userId, authToken, permissions, bypassTwoFactor };
      return personalAccessToken
        ? {
            ...token,
            personal: {
              name: `credential-${index}`,
              createdAt: "2026-08-01T12:00:00.000Z",
              lastTokenPart: authToken.slice(-6),
              bypassTwoFactor,
            },
          }
        : { ...token, row: store.newestRowOf(userId) };
    });
    const { userId } = settings.credentials[0]!;
    const documented = [
      ...examplesOfTokens.documented.tokens.map((each) => ({ ...each, bypassTwoFactor: false })),
      ...examplesOfTokens.bypassing.tokens,
    ];
    const ofFirstUser = documented.map((personal, index): Token => ({
      index: ofCredentials.length + index,
      userId,
      permissions: [],
      bypassTwoFactor: personal.bypassTwoFactor,
      personal,
    }));
    this.#tokens = [...ofCredentials, ...ofFirstUser];
  }

  /** The token that a caller shows, unless it has ended. */
  find(userId: string | undefined, authToken: string | undefined): Token | undefined {
    return this.#tokens.find(
      (token) =>
        authToken !== undefined &&
        token.userId === userId &&
        token.authToken === authToken &&
        (token.row === undefined || this.#store.isOpen(token.row)),
    );
  }

  /** What the list shows of a user's personal access tokens. */
  personalOf(userId: string): PersonalAccessToken[] {
    return this.#tokens.flatMap((token) =>
      token.userId === userId && token.personal ? [token.personal] : [],
    );
  }

  endAll(userId: string): void {
    this.#end((token) => token.userId === userId);
  }

  /** Ends the other login tokens of a user; the personal access tokens stay. */
  endOtherLogins(kept: Token): void {
    this.#end((token) => token.userId === kept.userId && token !== kept && !token.personal);
  }

  endOthers(kept: Token): void {
    this.#end((token) => token.userId === kept.userId && token !== kept);
  }

  /** Whether there was such a personal access token, which has ended now. */
  endPersonal(userId: string, name: unknown): boolean {
    const before = this.#tokens.length;
    this.#end((token) => token.userId === userId && token.personal?.name === name);
    return this.#tokens.length < before;
  }

  #end(isEnded: (token: Token) => boolean): void {
    this.#tokens = this.#tokens.filter((token) => !isEnded(token));
  }
}
