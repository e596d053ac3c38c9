import { existsSync } from "node:fs";
import { manifest } from "../lib/packages.ts";
import { insertAt } from "./files.ts";
import {
  callText,
  changesetText,
  declarationText,
  pathText,
  routeText,
  testText,
} from "./operation.ts";

import type { Names } from "./names.ts";
import type { Skeleton } from "./files.ts";

/** The skeleton of a provider with one operation. Its credential is taken for a bearer token. */
export function providerFiles(names: Names): Skeleton[] {
  const { provider, path, pathFile } = names;
  const spec = `specs/${provider}`;
  const src = `src/${provider}`;
  const emulator = `src/emulator/${provider}`;
  if (existsSync(src)) {
    throw new Error(`${src} exists already; nothing was written`);
  }
  return [
    [
      `${spec}/openapi.yaml`,
      `openapi: 3.1.0
info:
  title: FILL IN
  version: 0.0.0
  description: FILL IN where it was read, and what is undocumented
  license:
    name: MIT
    identifier: MIT
servers:
  - url: FILL IN
tags:
  - name: Sessions
    description: FILL IN
security:
  - bearer: []
x-permission-words:
  noun: permission
  needed: all
paths:
  ${path}:
    $ref: ./paths/${pathFile}
components:
  securitySchemes:
    bearer:
      $ref: ./components/securitySchemes/bearer.yaml
`,
      "the server, and the words for a permission",
    ],
    [
      `${spec}/paths/${pathFile}`,
      pathText(names),
      "the page, its permission, answers and examples",
    ],
    [
      `${spec}/components/securitySchemes/bearer.yaml`,
      "type: http\nscheme: bearer\ndescription: FILL IN\n",
      "what token it is",
    ],
    ...["Session", "Error"].map((schema): Skeleton => [
      `${spec}/components/schemas/${schema}.yaml`,
      "type: object\ndescription: FILL IN\nproperties: FILL IN\n",
      "its properties",
    ]),
    [
      `${spec}/SOURCES.md`,
      `# Contradictions that this spec does not hold

## FILL IN what one source says and what another

Why not: FILL IN
`,
      "where sources disagree and no `x-contradiction` says so, with why not",
    ],
    [
      `specs/arazzo/${provider}.arazzo.yaml`,
      `arazzo: 1.0.1
info:
  title: FILL IN
  version: 1.0.0
sourceDescriptions:
  - name: ${names.property}
    type: openapi
    url: ../${provider}/openapi.yaml
workflows:
  - workflowId: FILL IN
    steps: FILL IN
`,
      "the life of a session: list, get, end, list again",
    ],
    [
      "specs/redocly.yaml",
      (text) =>
        text.replace(
          /^apis:\n(?: .*\n)*/m,
          `$&  ${provider}:\n    root: ${provider}/openapi.yaml\n`,
        ),
      "nothing",
    ],
    [`${src}/package.json`, manifestText(names), "the description"],
    [`${src}/README.md`, readmeText(names), "how to use it, and what to know"],
    [`${src}/index.ts`, indexText(names), "the further types that users name"],
    [`${src}/client.ts`, clientText(names), "the credential, its texts of errors, rate limits"],
    [`${src}/sessions.ts`, sessionsText(names), "the docs"],
    [`${src}/error.ts`, errorText(names), "nothing, where Error is the schema of its errors"],
    [`${emulator}/api.ts`, apiText(names), "its state, its refusals and its answers"],
    [`${emulator}/options.ts`, optionsText(names), "what a test can set"],
    ["src/emulator/providers.ts", (text) => listed(names, text), "nothing"],
    [
      `test/support/${provider}.ts`,
      supportText(names),
      "its errors, and why it lacks what it lacks",
    ],
    [
      `test/clients/${provider}/${names.kebab}.test.ts`,
      testText(names),
      "the tests, which read as HTTP",
    ],
    [
      `scripts/providers/${provider}.ts`,
      toolingText(names),
      "what drives every status and parameter; `start` and `live`, if you like",
    ],
    [
      "README.md",
      (text) => insertAt(text, text.indexOf("| [`@session-clients/core`]"), rowText(names)),
      "its row among the packages",
    ],
    [`.changeset/${provider}.md`, changesetText(names), "the line for the changelogs"],
  ];
}

function manifestText({ provider }: Names) {
  const { dependencies: _, ...shared } = manifest("src/prefactor");
  const { homepage, repository } = shared;
  const folder = `src/${provider}`;
  return JSON.stringify({
    ...shared,
    name: `@session-clients/${provider}`,
    version: "0.0.0",
    description: "FILL IN",
    keywords: [provider, "session-management", "sessions", "api-client"],
    homepage: homepage.replace(repository.directory, folder),
    repository: { ...repository, directory: folder },
    dependencies: { "@session-clients/core": manifest("src/core").version },
  });
}

function readmeText({ provider, type }: Names) {
  return `# @session-clients/${provider}

FILL IN

\`\`\`sh
npm install @session-clients/${provider}
\`\`\`

ES modules only, for Node 20.19 or newer. TypeScript finds the types where \`moduleResolution\` is \`nodenext\`,
\`node16\` or \`bundler\`. \`require()\` works too, as Node loads ES modules with it from 20.19 on; TypeScript
allows it from 5.8 on where \`module\` is \`nodenext\`.

\`\`\`ts
import { create${type}Client } from "@session-clients/${provider}";

const client = create${type}Client({ baseUrl: "https://FILL IN", token });
\`\`\`

## Operations

<!-- operations: from the spec, by \`npm run generate\` -->

<!-- end of operations -->

MIT
`;
}

function indexText({ type }: Names) {
  return `export {
  ApiError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type Exchange,
  type ExpiringToken,
  type Fetch,
  type FetchInit,
  type FetchResponse,
  NetworkError,
  type RateLimit,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type Token,
} from "@session-clients/core";
export * from "./client.ts";
export { is${type}Error, type ${type}Error, type ${type}ErrorBody } from "./error.ts";
export type { Session, SessionOperations } from "./sessions.ts";
`;
}

function clientText({ provider, type }: Names) {
  return `import {
  bearer,
  checkBaseUrl,
  type ClientOptions,
  createApi,
  readClientOptions,
  type Token,
  type Vendor,
} from "@session-clients/core";
import { operations } from "../../generated/${provider}.operations.ts";
import type { paths } from "../../generated/${provider}.ts";
import { isOwnError } from "./error.ts";
import { version } from "./package.json";
import { type SessionOperations, sessionOperations } from "./sessions.ts";

/** FILL IN whose endpoints. */
export interface ${type}Client extends SessionOperations {}

export interface ${type}ClientOptions extends ClientOptions {
  /** Everything before the documented path. */
  baseUrl: string;
  /** FILL IN what token, or a function that returns one. */
  token: Token;
}

const vendor: Vendor = {
  name: "${provider}",
  agent: \`session-clients-${provider}/\${version}\`,
  operations,
  // FILL IN where its error bodies have their text.
  errorText: ({ message }) => (typeof message === "string" ? message : undefined),
  isError: isOwnError,
};

/**
 * A client for FILL IN.
 * @throws ArgumentError for a missing or malformed token or base URL
 */
export function create${type}Client(options: ${type}ClientOptions): ${type}Client {
  const read = readClientOptions(options, { baseUrl: "string", token: "unknown" });
  const base = checkBaseUrl(read.baseUrl!);
  const api = createApi<paths>(vendor, base, bearer("token", read.token!), read);
  return sessionOperations(api);
}
`;
}

function sessionsText(names: Names) {
  const { provider, parameters } = names;
  const declared = declarationText(names, parameters).replace(
    'components["schemas"]["FILL IN"]',
    "Session",
  );
  return `import type { Api, CallOptions } from "@session-clients/core";
import type { paths, Session } from "../../generated/${provider}.ts";

export type { Session } from "../../generated/${provider}.ts";

/** FILL IN what goes for all of them. */
export interface SessionOperations {
${declared}}

export function sessionOperations(api: Api<paths>): SessionOperations {
  return {
${callText(names, parameters)}  };
}
`;
}

function errorText({ provider, type }: Names) {
  return `import { type ApiError, isAnswerOf, type Vendor } from "@session-clients/core";
import type { Error as ErrorBody } from "../../generated/${provider}.ts";

/** The documented error body. */
export interface ${type}ErrorBody extends ErrorBody {}

/** An {@link ApiError} of this vendor with its documented body. */
export type ${type}Error = ApiError & {
  readonly provider: "${provider}";
  readonly body: ${type}ErrorBody;
};

/** Whether a body is an error of the vendor itself, not of a proxy before it. */
export const isOwnError: Vendor["isError"] = ({ message }) => typeof message === "string"; // FILL IN

/** Whether \`error\` is the vendor's own answer, of \`status\` where one is given, with its JSON body. */
export function is${type}Error<Status extends number = number>(
  error: unknown,
  status?: Status,
): error is ${type}Error & { readonly status: Status } {
  return isAnswerOf("${provider}", isOwnError, error, status);
}
`;
}

function apiText(names: Names) {
  const { provider, property, type } = names;
  return `import { Hono } from "hono";
import { operations } from "../../../generated/${provider}.operations.ts";
import type { Handler, HostOf } from "../host.ts";
import { operationIdsOf } from "../operation-table.ts";
import type { EmulatedProvider } from "../provider.ts";
import { bearerToken } from "../request.ts";
import { ${property}Settings, type ${type}Options, type ${type}Settings } from "./options.ts";

export const ${property}OperationIds = operationIdsOf(operations);

/** FILL IN: the values of its first credential. */
export interface ${type}SignIn {
  readonly token: string;
}

/** FILL IN: ids that exist with the default number of rows. */
export interface ${type}Ids {
  readonly sessionId: string;
}

/** FILL IN: ids of a seeded person. */
export interface ${type}PersonIds {
  readonly userId: string;
}

export const ${property}: EmulatedProvider<
  ${type}Options,
  ${type}SignIn,
  ${type}Ids,
  ${type}PersonIds
> = {
  id: "${provider}",
  // What stands before the documented paths, such as "/api/v2".
  basePath: "",
  operations,
  ids: { sessionId: "FILL IN" },
  // What the API shows of a session, which a test may then say of a seeded person's.
  seeds: { account: [], session: [] },
  configure(options) {
    const settings = ${property}Settings(options);
    return {
      credentials: { token: settings.token },
      idsOfAccount: (account) => ({ userId: \`FILL IN \${account}\` }),
      createApi: (host) => createApi(host, settings),
    };
  },
  failureAnswer: (status) => failure(status, "A fault was set."),
};

/** FILL IN the form of its errors. */
function failure(status: number, message: string): Response {
  return Response.json({ message }, { status });
}

function createApi(host: HostOf<typeof operations>, { token }: ${type}Settings): Hono {
  const api = new Hono();
  const guard =
    (handler: Handler): Handler =>
    (c) =>
      bearerToken(c) === token ? handler(c) : failure(401, "Unauthorized");
${routeText(names, "guard")}
  api.all("*", () => failure(404, "Not Found"));
  return api;
}
`;
}

function optionsText({ provider, property, type }: Names) {
  return `import { checkKeys, text } from "../check-option.ts";

export interface ${type}Options {
  /** The token that may call. Default: the one in \`credentials.${property}\`. */
  readonly token?: string;
}

export type ${type}Settings = Required<${type}Options>;

export function ${property}Settings(options: ${type}Options = {}): ${type}Settings {
  checkKeys(options, "${property}", ["token"]);
  return { token: text(options.token, "${property}.token", "fake-${provider}-token") };
}
`;
}

/** The emulator's list of providers with one more, which comes after the others. */
function listed({ provider, property, type }: Names, text: string) {
  const imports = `import { ${property}, type ${property}OperationIds, type ${type}Ids, type ${type}PersonIds, type ${type}SignIn } from "./${provider}/api.ts";
import type { ${type}Options } from "./${provider}/options.ts";
`;
  const inside = (name: string, of: string) => {
    const start = text.indexOf(`export interface ${name} {`);
    const end = text.indexOf("\n}", start) + 1;
    if (start >= 0) {
      text = insertAt(text, end, `  readonly ${property}${of};\n`);
    }
  };
  inside("EmulatorOptions", `?: ${type}Options`);
  inside("EmulatorCredentials", `: ${type}SignIn`);
  inside("EmulatorIds", `: ${type}Ids`);
  inside("Person", "?: SeededAccount<never>");
  inside("PersonIds", `: ${type}PersonIds`);
  inside("BaseUrls", ": string");
  return text
    .replace(
      /^export type \{/m,
      `${imports}\nexport type { ${type}Options } from "./${provider}/options.ts";\n$&`,
    )
    .replace(
      /(export type OperationName =[^;]*);/,
      `$1 | \`${property}.\${(typeof ${property}OperationIds)[number]}\`;`,
    )
    .replace(/^\} = \{([^}]*?),?\s*\};$/m, `} = {$1, ${property} };`);
}

function supportText(names: Names) {
  const { provider, type, operationId, method, parameters } = names;
  const ids = parameters.map((_, index) => (index === 0 ? "id" : '"FILL IN"'));
  const call = (first: string) =>
    `client.${operationId}(${[...ids, "call"].join(", ").replace(/^id/, first)})`;
  return `import { create${type}Client, is${type}Error, type ${type}Client } from "@session-clients/${provider}";
import { examples } from "../../generated/${provider}.examples.ts";
import type { operations as rows } from "../../generated/${provider}.operations.ts";
import type { operations } from "../../generated/${provider}.ts";
import { type Adapter, changed, NO_SECRET, NO_TWO_FACTOR } from "../contract/faults/adapter.ts";
import type { Differing, None } from "./documented-body.ts";
import { CREDENTIAL, type ProviderUnderTest } from "./operation-under-test.ts";

export const underTest: ProviderUnderTest = {
  client: (options = {}) =>
    create${type}Client({ baseUrl: "https://${provider}.example", token: CREDENTIAL, ...options }),
  factory: create${type}Client,
  signIns: [{ baseUrl: "https://${provider}.example", token: "fake" }],
  isOwnError: is${type}Error,
};

/** The client does what its spec says. */
export type Held = None<Differing<${type}Client, operations, typeof rows>>;

const NO_LIST = "it documents no list";
const NO_WRITE = "it documents no write";
const NO_HEADERS = "its rate limit headers are undocumented";
const ID = "FILL IN";

// FILL IN what it lacks, and why.
export const adapter: Adapter = {
  provider: "${provider}",
  basePath: "",
  secret: CREDENTIAL,
  secretHeaders: ["authorization"],
  success: examples.${operationId}[200].documented,
  future: changed(examples.${operationId}[200].documented, () => {}),
  errorBody: (message) => ({ message }),
  id: ID,
  lacks: {
    list: NO_LIST,
    walk: NO_LIST,
    cursor: NO_LIST,
    total: NO_LIST,
    post: NO_WRITE,
    postBody: NO_WRITE,
    remove: NO_WRITE,
    query: "its one operation has no query",
    rateLimit: NO_HEADERS,
    epochMs: NO_HEADERS,
    draftLimit: NO_HEADERS,
    envelope: "its bodies have no envelope",
    customHeaders: "its credential is a bearer token",
    clientCredentials: NO_SECRET,
    twoFactor: NO_TWO_FACTOR,
  },
  open({ credential, customHeaders: _, clientSecret: _1, twoFactor: _2, ...options }) {
    const client = create${type}Client({ token: credential ?? CREDENTIAL, ...options });
    return {
      client,
      ${method === "GET" ? "" : "// FILL IN a GET.\n"}get: (call) => ${call("ID")},
      byId: (id, call) => ${call("id as string")},
    };
  },
};
`;
}

function toolingText({ provider, property, type, operationId, parameters }: Names) {
  const ids = parameters.map(() => '"FILL IN"').join(", ");
  return `import { create${type}Client } from "@session-clients/${provider}";
import type { Described, EmulatedApi, Recorded } from "./tooling.ts";

/** Gets one user's session. */
export const sample = \`import { create${type}Client } from "@session-clients/${provider}";
const client = create${type}Client({ baseUrl: "https://${provider}.invalid", token: "fake" });
console.log(await client.${operationId}(${ids}));
\`;

export const workflow: Described = {
  source: "${property}",
  inputs: ({ credentials, ids }) => ({ ...credentials.${property}, ...ids.${property} }),
  calls: ["${operationId} 200"],
};

export const emulated: EmulatedApi = {
  server: "http://localhost/${provider}",
  neverAnswered: [],
};

export function clientOf({ emulator, fetch }: Recorded) {
  const baseUrl = emulator.baseUrls.${property};
  const { token } = emulator.credentials.${property};
  return create${type}Client({ baseUrl, token, fetch, retry: false });
}
`;
}

function rowText({ provider }: Names) {
  return `| [\`@session-clients/${provider}\`](src/${provider}/README.md) | FILL IN | FILL IN |\n`;
}
