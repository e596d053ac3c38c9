import { ConnectionLost } from "./connection-lost.ts";
import type { Fault } from "./fault.ts";

/** Carries a fault out. `operate` gives the true answer and is called only where it is executed. */
export async function applyFault(
  fault: Fault,
  signal: AbortSignal,
  operate: () => Promise<Response>,
): Promise<Response> {
  if (fault.kind === "delay") {
    await ended(signal, fault.delayMs);
    return operate();
  }
  if (fault.kind === "cut") throw new ConnectionLost(await firstHalf(await operate()));
  if (fault.executed) await operate();
  if (fault.kind === "hang") await ended(signal);
  if (fault.kind === "answer") return answer(fault.status, fault.headers, fault.body);
  throw new ConnectionLost();
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

/** Resolves after the wait, or never where there is none; rejects when the signal aborts. */
function ended(signal: AbortSignal, waitMs?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer =
      waitMs === undefined
        ? undefined
        : setTimeout(() => {
            signal.removeEventListener("abort", stop);
            resolve();
          }, waitMs);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
