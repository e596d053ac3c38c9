export {
  ApiError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type Exchange,
  type ExpiringToken,
  type Fetch,
  NetworkError,
  type RateLimit,
  type ResponseInfo,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type Token,
} from "@session-clients/core";
export * from "./client.ts";
export * from "./prefactor-error.ts";
export { isPfid, pfidTime } from "./pfid.ts";
