import {
  type CallOptions,
  checkInteger,
  nameCaller,
  onAbort,
  readCallOptions,
} from "@session-clients/core";
import { isCloudflareAccessError } from "./error.ts";
import type { SessionOperations, ActiveSession, ActiveSessionSummary } from "./sessions.ts";

/** A session as the list shows it, and what only a call of its own shows. */
export interface ActiveSessionDetail {
  summary: ActiveSessionSummary;
  /**
   * `undefined` when the session has ended meanwhile, or the list gave no nonce for it. That an ended one
   * answers 404 is undocumented; any other refusal rejects.
   */
  session: ActiveSession | undefined;
}

export interface ActiveSessionDetailsOptions extends CallOptions {
  /** Sessions that are asked for at the same time: 1 to 100. Default 4. */
  concurrency?: number;
}

/**
 * The active sessions of a user with address, device and identity: the list, and a call a session. They
 * come in the order of the list. Abandoning the iteration aborts the calls under way.
 *
 * Needs the permission `Access: Audit Logs Read`. Rejects like `listActiveSessions` and `getActiveSession`.
 * @throws ArgumentError for a `concurrency` outside 1 to 100
 */
export async function* activeSessionDetails(
  client: Pick<SessionOperations, "listActiveSessions" | "getActiveSession">,
  userId: string,
  options?: ActiveSessionDetailsOptions,
): AsyncGenerator<ActiveSessionDetail, void, undefined> {
  const { concurrency = 4, ...given } = readCallOptions<ActiveSessionDetailsOptions>(options, {
    concurrency: (name, value) => checkInteger(name, value, 1, 100),
  });
  const { result } = await client.listActiveSessions(userId, given);
  const abandon = new AbortController();
  const { signal } = given;
  const forget = signal && onAbort(signal, () => abandon.abort(signal.reason));
  const call = { ...given, signal: abandon.signal };

  const detail = async (summary: ActiveSessionSummary): Promise<ActiveSessionDetail> => {
    const nonce = summary.metadata?.nonce;
    if (!nonce) {
      return { summary, session: undefined };
    }
    try {
      const response = await client.getActiveSession(userId, nonce, call);
      return { summary, session: response.result };
    } catch (error) {
      // A reason of the caller's, and what the token function threw, may be such an error of another call.
      const hasEnded =
        !call.signal.aborted &&
        isCloudflareAccessError(error, 404) &&
        error.operation === "getActiveSession";
      if (hasEnded) {
        return { summary, session: undefined };
      }
      throw error;
    }
  };

  const underWay: Promise<ActiveSessionDetail>[] = [];
  try {
    // It may have come with the list, before anyone listened.
    signal?.throwIfAborted();
    for (const summary of result ?? []) {
      const next = detail(summary);
      next.catch(() => {});
      underWay.push(next);
      if (underWay.length >= concurrency) {
        yield await underWay.shift()!;
      }
    }
    for (const next of underWay) {
      yield await next;
    }
  } catch (error) {
    // The call that failed was made ahead of the step that waits for it.
    nameCaller(error);
    throw error;
  } finally {
    forget?.();
    abandon.abort();
  }
}
