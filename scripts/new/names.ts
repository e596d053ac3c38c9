/** How a provider and its operation are called where */
export interface Names {
  /** `acme-id` */
  provider: string;
  /** `acmeId` */
  property: string;
  /** `AcmeId` */
  type: string;
  /** `getSession` */
  operationId: string;
  /** `get-session` */
  kebab: string;
  /** in capitals */
  method: string;
  /** `/users/{user_id}/roles` */
  path: string;
  /** of the path */
  parameters: string[];
  /** the name of its file in specs/ */
  pathFile: string;
}

const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/** @throws Error that says what is wrong with one of them */
export function namesOf(provider: string, operationId: string, at: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(provider)) {
    throw new Error(`a provider is named like "acme-id", in small letters; not "${provider}"`);
  }
  if (["core", "emulator", "arazzo"].includes(provider)) {
    throw new Error(`"${provider}" is a folder of ours and can be no provider`);
  }
  if (!/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/.test(operationId)) {
    throw new Error(
      `an operation is named like "listUserSessions", a verb first; not "${operationId}"`,
    );
  }
  const [method = "", path = "", ...rest] = at.split(" ");
  const isPath = /^(\/([a-zA-Z0-9._-]+|\{\w+\}))+$/.test(path);
  if (!methods.includes(method) || !isPath || rest.length > 0) {
    throw new Error(
      `--at takes the method and the documented path, such as "GET /users/{user_id}/roles"; not "${at}"`,
    );
  }
  const words = provider.split("-");
  const type = words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join("");
  return {
    provider,
    type,
    property: type[0]?.toLowerCase() + type.slice(1),
    operationId,
    kebab: operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    method,
    path,
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    pathFile: `${pathWords(path)}.yaml`,
  };
}

/** The words of a path, a collection whose member is named in the singular. */
function pathWords(path: string) {
  const parts = path.slice(1).split("/");
  return parts
    .flatMap((part, index) => {
      if (part.startsWith("{") || /^(api|v\d+)$/.test(part)) {
        return [];
      }
      const isMember = parts[index + 1]?.startsWith("{");
      return [(isMember ? part.replace(/s$/, "") : part).replaceAll(/[._]/g, "-").toLowerCase()];
    })
    .join("-");
}
