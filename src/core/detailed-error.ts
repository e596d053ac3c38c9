/** An error whose details are its own properties. What every error of this package extends. */
export class DetailedError extends Error {
  constructor(message: string, details: object, options?: { cause?: unknown }) {
    super(message, options);
    Object.assign(this, details);
  }
}
