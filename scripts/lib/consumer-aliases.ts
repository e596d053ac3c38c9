/**
 * What test/contract/consumer/ imports besides the packages: each name, and the folder that
 * scripts/checks/consumer.ts installs under it.
 */
export const consumerAliases = {
  "undici-6": "node_modules/undici-6",
  "undici-7": "node_modules/undici",
};
