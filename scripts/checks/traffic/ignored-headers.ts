/** Headers that no description lists, and why that is right. The one place where they are named. */

export const ignoredRequestHeaders: Readonly<Record<string, string>> = {
  accept: "says what the client can read; HTTP's own",
  "accept-encoding": "HTTP's own, set by the runtime",
  "accept-language": "HTTP's own, set by the runtime",
  connection: "HTTP's own, set by the runtime",
  "content-length": "HTTP's own, set by the runtime",
  "content-type": "HTTP's own; the description lists media types instead",
  host: "HTTP's own, set by the runtime",
  "sec-fetch-mode": "set by the runtime's fetch",
  "user-agent": "names the client's package and version, as clients should",
};

export const ignoredResponseHeaders: Readonly<Record<string, string>> = {
  connection: "HTTP's own",
  "content-length": "HTTP's own",
  "content-type": "HTTP's own; the description lists media types instead",
  date: "HTTP's own",
  "keep-alive": "HTTP's own",
  "transfer-encoding": "HTTP's own",
};

/** The names of the headers of the schemes that the security of a description has. */
export function credentialHeaders({ security, components }: any): string[] {
  return security
    .flatMap(Object.keys)
    .map((scheme: string) => components.securitySchemes[scheme])
    .map(({ type, name }: any) => (type === "apiKey" ? name : "authorization"));
}
