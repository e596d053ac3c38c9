import { invalidBody } from "./auth0-error.ts";

type Metadata = Record<string, unknown> | null;

/** The metadata that a PATCH body sets, or the error for a body that the vendor refuses. */
export function metadataChange(
  body: Record<string, unknown> | undefined,
  key: "session_metadata" | "refresh_token_metadata",
): Metadata | Response {
  if (body === undefined || Object.keys(body).length === 0) {
    return invalidBody("Payload validation error: expected an object with at least one property");
  }
  if (Object.keys(body).some((name) => name !== key)) {
    return invalidBody(`Payload validation error: only '${key}' can be changed`);
  }
  const metadata = body[key];
  if (typeof metadata !== "object" || Array.isArray(metadata)) {
    return invalidBody(`Payload validation error: '${key}' must be an object or null`);
  }
  if (metadata !== null && Object.keys(metadata).length > 25) {
    return invalidBody(`Payload validation error: '${key}' has more than 25 entries`);
  }
  return metadata as Metadata;
}
