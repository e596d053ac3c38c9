export { createEmulator } from "./create-emulator.ts";
export type { Emulator } from "./create-emulator.ts";
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
export type { CodeMail } from "./mailbox.ts";
export type * from "./providers.ts";
export type { RequestLimit } from "./rate-limit.ts";
export type { RecordedRequest } from "./recorded-requests.ts";
