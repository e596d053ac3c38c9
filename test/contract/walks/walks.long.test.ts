import { holdWalks } from "./walks.ts";

holdWalks(100_000, 1_000_000);
