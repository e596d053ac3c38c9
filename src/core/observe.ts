import { ApiError } from "./api-error.ts";
import type { Answer } from "./send.ts";

/** Tells what came back, be it a success or an error answer, and hands it on; `{}` for no answer. */
export async function observe(
  exchange: Promise<Answer>,
  tell: (seen: Partial<Answer>) => void,
): Promise<Answer> {
  let seen: Partial<Answer> = {};
  try {
    const answer = await exchange;
    seen = answer;
    return answer;
  } catch (error) {
    if (error instanceof ApiError) seen = error;
    throw error;
  } finally {
    tell(seen);
  }
}
