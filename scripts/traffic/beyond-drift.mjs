export const refused =
  "drift checks neither parameters nor body of a request that was answered with 4XX";
export const unnamed =
  "drift looks up no status, response header or property that is not documented";
export const bodyless = "drift looks into JSON bodies only, and only where there is one";
export const noHeader = "drift checks no response header";
export const noSchema = "drift has no schema to hold it against";

/**
 * What our own check sees and drift does not, and why.
 *
 * @type {readonly { side: "request" | "response", refused?: boolean, problem: RegExp, reason: string }[]}
 */
export const beyondDrift = [
  { side: "request", refused: true, problem: /./, reason: refused },
  { side: "request", problem: /unevaluated properties/, reason: unnamed },
  { side: "response", problem: /unevaluated properties/, reason: unnamed },
  { side: "response", problem: /(status is|header \S+ is) not documented/, reason: unnamed },
  { side: "response", problem: /header \S+ is wrong/, reason: noHeader },
  { side: "response", problem: /body of media type|no body, where one is/, reason: bodyless },
  { side: "response", problem: /a body, where none is/, reason: noSchema },
];
