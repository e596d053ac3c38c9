import { mapProviders } from "./map-providers.ts";
import providers, { type BaseUrls } from "./providers.ts";

/** Where each API is mounted on an origin. */
export function baseUrlsAt(origin: string): BaseUrls {
  return mapProviders<BaseUrls>((property) => {
    const { id, basePath } = providers[property];
    return `${origin}/${id}${basePath}`;
  });
}
