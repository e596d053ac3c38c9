import providers, { type BaseUrls } from "./providers.ts";

/** A provider's name as a JavaScript property. */
export type ProviderProperty = keyof BaseUrls;

export const providerProperties = Object.keys(providers) as ProviderProperty[];

/** An object that has a value for each provider, under its property. */
export function mapProviders<Values extends Record<ProviderProperty, unknown>>(
  valueOf: <Property extends ProviderProperty>(property: Property) => Values[Property],
): Values {
  const entries = providerProperties.map((property) => [property, valueOf(property)]);
  return Object.fromEntries(entries) as Values;
}
