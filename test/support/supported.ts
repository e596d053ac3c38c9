import { type Provider, providers } from "../../scripts/lib/bundle-spec.ts";
import type { Adapter } from "../contract/faults/adapter.ts";
import type { ProviderUnderTest } from "./operation-under-test.ts";

interface Supported {
  provider: Provider;
  underTest: ProviderUnderTest;
  adapter: Adapter;
}

/** What the suites must know of each provider. */
export const supported: Supported[] = await Promise.all(
  providers.map(async (provider) => ({
    provider,
    ...(await import(/* @vite-ignore */ `./${provider}.ts`)),
  })),
);
