import { ConnectionLost, type PartialResponse } from "./connection-lost.ts";
import type { FailureFault, Fault } from "./fault.ts";

/**
 * Carries a fault out. `failureAnswer` gives the vendor's answer with an error status, and `operate`
 * the true one: it is called only where the operation is executed.
 */
export async function applyFault(
  fault: Fault,
  failureAnswer: (status: number) => Response,
  request: Request,
  operate: () => Promise<Response>,
): Promise<Response> {
  if (fault.kind === "delay") {
    await ended(request, fault.delayMs);
    return operate();
  }
  if (fault.kind === "cut" || fault.kind === "stall") {
    const half = await firstHalf(await operate());
    // An answer without a body is whole once its headers are there, so none of it may arrive.
    const partial = half.length === 0 ? undefined : half;
    if (fault.kind === "cut") {
      throw new ConnectionLost(partial);
    }
    // Without a time to wait it ends by the caller's signal alone.
    return partial === undefined ? (ended(request) as Promise<never>) : stalled(partial, request);
  }
  if (fault.executed) {
    await operate();
  }
  if (fault.kind === "hang") {
    await ended(request);
  }
  if (fault.kind === "answer") {
    return answer(fault.status, fault.headers, fault.body);
  }
  if (fault.kind === "failure") {
    return withHeaders(failureAnswer(fault.status), fault.headers);
  }
  throw new ConnectionLost();
}

function withHeaders(response: Response, headers: FailureFault["headers"] = {}): Response {
  for (const [name, value] of Object.entries(headers)) {
    response.headers.set(name, value);
  }
  return response;
}

/** The first half of an answer, whose body goes on only to fail once the caller has given up. */
function stalled({ status, headers, body, length }: PartialResponse, request: Request) {
  const sent = new Headers(headers);
  sent.set("content-length", String(length));
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(body);
      return ended(request);
    },
  });
  return new Response(stream, { status, headers: sent });
}

function answer(
  status: number,
  headers: Readonly<Record<string, string>> | undefined,
  body: unknown,
): Response {
  const sent = new Headers(headers);
  if (typeof body === "object" && body !== null && !sent.has("content-type")) {
    sent.set("content-type", "application/json");
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  // These statuses allow no body at all, and Response refuses one.
  const bodiless = [204, 205, 304].includes(status);
  return new Response(bodiless ? null : (text ?? null), { status, headers: sent });
}

async function firstHalf(response: Response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    body: bytes.slice(0, Math.floor(bytes.length / 2)),
    length: bytes.length,
  };
}

/** Requests that are waited for: Node aborts the signal of one only as long as the request is held. */
const held = new Set<Request>();

/** Resolves after the wait, or never where there is none; rejects when the request is aborted. */
function ended(request: Request, waitMs?: number): Promise<void> {
  const { signal } = request;
  held.add(request);
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      held.delete(request);
      reject(signal.reason);
    };
    const timer =
      waitMs === undefined
        ? undefined
        : setTimeout(() => {
            signal.removeEventListener("abort", stop);
            held.delete(request);
            resolve();
          }, waitMs);
    if (signal.aborted) {
      stop();
    } else {
      signal.addEventListener("abort", stop, { once: true });
    }
  });
}
