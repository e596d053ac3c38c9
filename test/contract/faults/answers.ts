import type { OutgoingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import type { Responder } from "./fault-server.ts";

const JSON_TYPE = { "content-type": "application/json" };

export function json(body: unknown, status = 200, headers: OutgoingHttpHeaders = {}): Responder {
  return bytes(Buffer.from(JSON.stringify(body)), status, { ...JSON_TYPE, ...headers });
}

export function text(body: string, status = 200, type = "text/html"): Responder {
  return bytes(Buffer.from(body), status, { "content-type": type });
}

export function bytes(
  body: Uint8Array,
  status = 200,
  headers: OutgoingHttpHeaders = JSON_TYPE,
): Responder {
  return (response) => {
    response.writeHead(status, { "content-length": body.length, ...headers });
    response.end(body);
  };
}

/** A status with headers and no body. */
export function empty(status: number, headers: OutgoingHttpHeaders = {}): Responder {
  return (response) => response.writeHead(status, headers).end();
}

/** An empty body in chunks: no content-length tells that there is none. */
export function emptyChunked(status: number): Responder {
  return (response) => {
    response.writeHead(status, JSON_TYPE);
    response.flushHeaders();
    response.end();
  };
}

export function gzipped(body: unknown, status = 200): Responder {
  return bytes(gzipSync(JSON.stringify(body)), status, {
    ...JSON_TYPE,
    "content-encoding": "gzip",
  });
}

export function redirect(location: string | undefined, status = 302): Responder {
  return empty(status, location === undefined ? {} : { location });
}

/** Says nothing at all. */
export const silence: Responder = () => {};

/** Breaks the connection before any header. */
export const reset: Responder = (response) => response.socket?.resetAndDestroy();

/** Sends headers and the start of a body, and then nothing more. */
export function stall(start = '{"sessions":[', status = 200): Responder {
  return (response) => {
    response.writeHead(status, JSON_TYPE);
    response.write(start);
  };
}

/** Breaks the connection in the middle of a body of known length. */
export function cut(body: unknown, status = 200): Responder {
  return (response) => {
    const whole = JSON.stringify(body);
    response.writeHead(status, { ...JSON_TYPE, "content-length": whole.length });
    response.write(whole.slice(0, whole.length / 2), () => response.socket?.destroy());
  };
}

/** Breaks the connection in the middle of a body in chunks. */
export function cutChunked(body: unknown, status = 200): Responder {
  return (response) => {
    const whole = JSON.stringify(body);
    response.writeHead(status, JSON_TYPE);
    response.write(whole.slice(0, whole.length / 2), () => response.socket?.destroy());
  };
}

/** Exactly these bytes on the connection, which is then closed. */
export function raw(...parts: (string | Uint8Array)[]): Responder {
  return (response) => {
    for (const part of parts) {
      response.socket?.write(part);
    }
    response.socket?.end();
  };
}

/** A body that never ends, as fast as it is read. Counts the bytes that were taken. */
export function endless(status = 200, taken: { bytes: number } = { bytes: 0 }): Responder {
  const block = Buffer.alloc(256 * 1024, " ");
  return (response) => {
    response.writeHead(status, JSON_TYPE);
    const fill = () => {
      while (!response.destroyed && response.write(block)) {
        taken.bytes += block.length;
      }
    };
    response.on("drain", fill);
    fill();
  };
}
