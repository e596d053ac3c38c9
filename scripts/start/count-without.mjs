/**
 * Counts a list that must not hold what has been ended.
 *
 * @template Session
 * @param {Iterable<Session> | AsyncIterable<Session>} sessions
 * @param {(session: Session) => boolean} hasEnded
 */
export async function countWithout(sessions, hasEnded) {
  let count = 0;
  for await (const session of sessions) {
    if (hasEnded(session)) {
      throw new Error("a session that was ended is still listed");
    }
    count++;
  }
  return count;
}
