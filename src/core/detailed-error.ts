/**
 * An error whose details are its own properties and whose message begins with the operation. What every
 * error of this package extends.
 */
export class DetailedError extends Error {
  constructor(message: string, details: Record<string, unknown>, options?: { cause?: unknown }) {
    super(`${details.operation}: ${message}`, options);
    Object.assign(this, details);
  }
}
