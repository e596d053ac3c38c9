import { soak } from "./soak.ts";

soak(100_000, 100_000, 10);
