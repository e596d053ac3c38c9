import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/index.ts";
import { providers as specs, type Provider } from "../../scripts/lib/bundle-spec.ts";
import { createValidator, type Validator } from "../tooling/specs/validator.ts";

export type ProviderKey = keyof Emulator["baseUrls"];

/** The spec of each provider, by its key on the emulator. */
export const providers = Object.fromEntries(
  specs.map((name) => [name.replace(/-./, ([, letter]) => letter!.toUpperCase()), name]),
) as Record<ProviderKey, Provider>;

const validators = new Map<Provider, Validator>();

function validatorOf(provider: Provider): Validator {
  const validator = validators.get(provider) ?? createValidator(provider);
  validators.set(provider, validator);
  return validator;
}

/** An answer, read and checked. */
export interface EmulatorAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; undefined where there is none. */
  readonly body: any;
}

interface CallOptions {
  headers?: Record<string, string>;
  body?: unknown;
  signal?: AbortSignal;
}

export interface CheckedEmulator extends Emulator {
  /** The request of `"GET /path"` to a base URL, with the default credential. */
  request(provider: ProviderKey, line: string, options?: CallOptions): Request;
  /** Sends `"GET /path"` to a base URL; refuses an answer that the specs do not allow. */
  call(provider: ProviderKey, line: string, options?: CallOptions): Promise<EmulatorAnswer>;
}

const json = { "content-type": "application/json" };

/** An emulator whose every answer is held against the specs, unless a fault made it on purpose. */
export function createCheckedEmulator(options: EmulatorOptions = {}): CheckedEmulator {
  const emulator = createEmulator(options);
  const signIn = (provider: ProviderKey): Record<string, string> => {
    const values = emulator.credentials[provider];
    return "token" in values
      ? { authorization: `Bearer ${values.token}` }
      : { "x-user-id": values.userId, "x-auth-token": values.authToken };
  };

  const requestOf: CheckedEmulator["request"] = (
    provider,
    line,
    { headers, body, signal } = {},
  ) => {
    const [method, path] = line.split(" ") as [string, string];
    return new Request(emulator.baseUrls[provider] + path, {
      method,
      headers: { ...(headers ?? signIn(provider)), ...(body !== undefined && json) },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
      signal,
    });
  };

  return Object.assign(emulator, {
    request: requestOf,
    async call(provider: ProviderKey, line: string, options?: CallOptions) {
      const pending = emulator.fetch(requestOf(provider, line, options));
      // Recorded before the first wait, so the last record is this request's.
      const record = emulator.requests.at(-1)!;
      const response = await pending;
      const answer = await read(response);
      const name = record.operation;
      if (name === undefined) {
        throw new Error(`No route for ${line}`);
      }
      const problems = check(name, answer);
      if (problems.length > 0) {
        throw new Error(problems.join("\n"));
      }
      return answer;
    },
  });
}

function check(name: string, { status, headers, body }: EmulatorAnswer): string[] {
  const [provider, operation] = name.split(".") as [ProviderKey, string];
  return validatorOf(providers[provider]).response(operation, status, headers, body);
}

async function read(response: Response): Promise<EmulatorAnswer> {
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json");
  const body = text === "" ? undefined : json ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}
