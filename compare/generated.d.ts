// What `generate-peers.mjs` makes under .tmp/, which no compiler sees.
declare module "generated:*";
