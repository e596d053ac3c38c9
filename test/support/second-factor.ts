import { examples } from "../../generated/rocketchat.examples.ts";
import { pageOf, rows } from "./workspace.ts";
import { recording } from "./recording.ts";

export const {
  totpRequired,
  totpInvalid,
  totpInvalidOlder,
  totpMaxAttempts,
  totpUserNotFound,
  emailCodeMailed,
  documented,
} = examples.listWorkspaceSessions[400];

export const challenge = (body: unknown) => Response.json(body, { status: 400 });
export const success = () => pageOf(rows("a"), 1);

/** The code and method of a request, such as `123456 totp`, or nothing. */
export const factor = ({ headers }: Request) =>
  `${headers.get("x-2fa-code") ?? ""} ${headers.get("x-2fa-method") ?? ""}`.trim();

/** A server that takes only these codes, each once when they are single-use, and may remember the approval. */
export function guarded(
  codes: string[],
  { remembers = false, singleUse = false, required = totpRequired as object } = {},
) {
  const left = [...codes];
  let approved = false;
  return recording((request) => {
    const code = request.headers.get("x-2fa-code");
    if (approved) {
      return success();
    }
    if (code === null) {
      return challenge(required);
    }
    if (!left.includes(code)) {
      return challenge(totpInvalid);
    }
    if (singleUse) {
      left.splice(left.indexOf(code), 1);
    }
    approved = remembers;
    return success();
  });
}
