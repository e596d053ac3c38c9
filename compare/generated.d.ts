// What `generate-peers.ts` makes under .tmp/, which no compiler sees.
declare module "generated:*";
