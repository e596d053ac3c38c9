import { tooling } from "../lib/tooling.ts";
import type { Provider } from "./provider.ts";

export const providers: Provider<any>[] = tooling.flatMap(({ start }) => start ?? []);
