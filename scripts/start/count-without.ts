/** Counts a list that must not hold what has been ended. */
export async function countWithout<Session>(
  sessions: Iterable<Session> | AsyncIterable<Session>,
  hasEnded: (session: Session) => boolean,
) {
  let count = 0;
  for await (const session of sessions) {
    if (hasEnded(session)) {
      throw new Error("a session that was ended is still listed");
    }
    count++;
  }
  return count;
}
