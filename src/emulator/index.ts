export type { Auth0Credential, Auth0Options, Auth0Scope } from "./auth0/auth0-options.ts";
export type { BaseUrls } from "./base-urls.ts";
export type {
  CloudflareAccessCredential,
  CloudflareAccessOptions,
  CloudflareAccessPermission,
} from "./cloudflare-access/cloudflare-access-options.ts";
export { createEmulator } from "./create-emulator.ts";
export type { Emulator, EmulatorCredentials, EmulatorIds } from "./create-emulator.ts";
export type {
  AnswerFault,
  AnswerTiming,
  CutFault,
  DelayFault,
  DisconnectFault,
  FailureFault,
  Fault,
  FaultTiming,
  HangFault,
  StallFault,
} from "./fault.ts";
export type { EmulatorServer } from "./listen.ts";
export type { OperationName } from "./operation-name.ts";
export type { EmulatorOptions } from "./options.ts";
export type { PrefactorCredential, PrefactorOptions } from "./prefactor/prefactor-options.ts";
export type { RateLimit } from "./rate-limit.ts";
export type { RecordedRequest } from "./recorded-requests.ts";
export type { CodeMail } from "./rocketchat/mailbox.ts";
export type {
  RocketChatCredential,
  RocketChatOptions,
  RocketChatPermission,
  RocketChatVersion,
} from "./rocketchat/rocketchat-options.ts";
export type { TwoFactorMethod, TwoFactorOptions } from "./rocketchat/two-factor-options.ts";
