/** The headers of a response, as far as they are read. */
export interface ResponseHeaders {
  get(name: string): string | null;
  forEach(each: (value: string, name: string) => void): void;
}

/** A response, as far as it is read: the global `Response` is one, and that of any version of undici. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  /** `opaqueredirect` in browsers, for a redirect that was not followed. */
  readonly type: string;
  readonly redirected: boolean;
  readonly url: string;
  readonly headers: ResponseHeaders;
  readonly body: {
    cancel(): Promise<void>;
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
}

/** What a request is sent with. */
export interface FetchInit {
  method: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
  /** No redirect may be followed: the credential would go along. */
  redirect: "manual";
}

/** Sends one request, as the global `fetch` does; the place for a proxy, a private CA or a test handler. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
