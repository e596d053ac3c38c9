import { holdWalks } from "./walks.ts";

holdWalks(3000, 1);
