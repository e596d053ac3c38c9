import type { Fault } from "@session-clients/emulator";

interface Header {
  name: string;
  value: string;
}

/** One exchange, in the part of the HAR 1.2 format that the checks need. */
export interface Entry {
  startedDateTime: string;
  request: {
    method: string;
    url: string;
    headers: Header[];
    postData?: { mimeType: string; text: string };
  };
  response: {
    status: number;
    statusText: string;
    headers: Header[];
    content: { mimeType: string; text: string };
  };
  comment?: string;
}

/** One exchange of a test with the emulator. */
export interface TestEntry extends Entry {
  /** The test file, from the root of the repository. */
  _test: string;
  /** The kind of the fault that acted on it, if one did. Without a whole answer the status is 0. */
  _fault?: Fault["kind"];
}
