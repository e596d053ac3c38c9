import {
  bearer,
  checkBaseUrl,
  type ClientOptions,
  createApi,
  readClientOptions,
  type Token,
  type Vendor,
} from "@session-clients/core";
import { operations } from "../../generated/prefactor.operations.ts";
import type { paths } from "../../generated/prefactor.ts";
import { isOwnError } from "./error.ts";
import { version } from "./package.json";
import { type SessionOperations, sessionOperations } from "./sessions.ts";

/** The session endpoint of one Prefactor installation. */
export interface PrefactorClient extends SessionOperations {}

export interface PrefactorClientOptions extends ClientOptions {
  /** Everything before `/api/v1`. The documentation names no host, so there is no default. */
  baseUrl: string;
  /** An API token, or a function that returns one. */
  token: Token;
  /**
   * Whether an id must be a PFID. Default true. The form is that of Prefactor's own library; the page says
   * only that an id is text, so `false` sends any id that can stand in a path.
   */
  checkIds?: boolean;
}

/** What an object says in place of a text. */
const errorIn = (message: unknown) => (message as { error?: unknown } | null | undefined)?.error;

const vendor: Vendor = {
  name: "prefactor",
  agent: `session-clients-prefactor/${version}`,
  operations,
  errorText: ({ code, message, error }) => {
    const said = [message, errorIn(message), error].find((part) => typeof part === "string");
    return [code, said].filter((part) => typeof part === "string").join(": ") || undefined;
  },
  isError: isOwnError,
  isFailure: ({ status }) => status === "error",
};

/**
 * A client for Prefactor's session endpoint.
 * @throws ArgumentError for a missing or malformed token or base URL
 */
export function createPrefactorClient(options: PrefactorClientOptions): PrefactorClient {
  const read = readClientOptions(options, {
    baseUrl: "string",
    token: "unknown",
    checkIds: "boolean",
  });
  const base = checkBaseUrl(read.baseUrl!);
  const api = createApi<paths>(vendor, base, bearer("token", read.token!), read);
  return sessionOperations(api, read.checkIds);
}
