import { providerProperties, type ProviderProperty } from "./map-providers.ts";
import { operationIdsOf } from "./operation-table.ts";
import providers, { type OperationName } from "./providers.ts";

/** Every operation that the emulator answers. */
export const operationNames: readonly OperationName[] = providerProperties.flatMap((property) =>
  operationIdsOf(providers[property].operations).map((id) => operationName(property, id)),
);

/** The name of a provider's operation. */
export function operationName(property: ProviderProperty, operationId: string): OperationName {
  return `${property}.${operationId}` as OperationName;
}

export function isOperationName(name: string): name is OperationName {
  return (operationNames as readonly string[]).includes(name);
}
