/**
 * @typedef {object} Names how a provider and its operation are called where
 * @property {string} provider `acme-id`
 * @property {string} property `acmeId`
 * @property {string} type `AcmeId`
 * @property {string} operationId `getSession`
 * @property {string} kebab `get-session`
 * @property {string} method in capitals
 * @property {string} path `/users/{user_id}/logs`
 * @property {string[]} parameters of the path
 * @property {string} pathFile the name of its file in specs/
 */

const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/**
 * @param {string} provider
 * @param {string} operationId
 * @param {string} at
 * @returns {Names}
 * @throws Error that says what is wrong with one of them
 */
export function namesOf(provider, operationId, at) {
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
      `--at takes the method and the documented path, such as "GET /users/{user_id}/logs"; not "${at}"`,
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

/** The words of a path, a collection whose member is named in the singular. @param {string} path */
function pathWords(path) {
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
