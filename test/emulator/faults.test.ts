import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type Fault } from "../../src/emulator/index.ts";

const url = "http://localhost/auth0/api/v2/sessions/sess_9f2c";
const headers = { authorization: "Bearer fake-auth0-token" };

function withFault(fault: Fault, operation = "auth0.getSession" as const): Emulator {
  return createEmulator({ faults: { [operation]: fault } });
}

async function statuses(emulator: Emulator, calls: number): Promise<number[]> {
  const found: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    found.push((await emulator.fetch(url, { headers })).status);
  }
  return found;
}

async function sessionStatus(emulator: Emulator): Promise<number> {
  return (await emulator.fetch(url, { headers })).status;
}

const remove = (emulator: Emulator, signal?: AbortSignal) =>
  emulator.fetch(url, { method: "DELETE", headers, signal });

describe("faults", () => {
  test("answer in place of the API, before it looks at the credential", async () => {
    const emulator = withFault({
      kind: "answer",
      status: 503,
      headers: { "retry-after": "1" },
      body: { error: "down" },
    });
    const response = await emulator.fetch(url);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ error: "down" });
  });

  test("answer with a text, or with nothing", async () => {
    const html = withFault({
      kind: "answer",
      status: 502,
      headers: { "content-type": "text/html" },
      body: "<h1>Bad gateway</h1>",
    });
    expect(await (await html.fetch(url)).text()).toBe("<h1>Bad gateway</h1>");
    const empty = await withFault({ kind: "answer", status: 200 }).fetch(url);
    expect([empty.status, empty.body]).toEqual([200, null]);
    expect((await withFault({ kind: "answer", status: 304 }).fetch(url)).status).toBe(304);
  });

  test("fail as the vendor words it, with the headers that are asked for", async () => {
    const emulator = withFault({
      kind: "failure",
      status: 503,
      headers: { "retry-after": "1" },
    });
    const response = await emulator.fetch(url);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await response.json()).toEqual({
      statusCode: 503,
      error: "Service Unavailable",
      message: "A fault was set.",
      errorCode: "emulated_failure",
      attributes: { error: "A fault was set." },
    });
  });

  test("fail at the token endpoint in OAuth's form", async () => {
    const emulator = createEmulator();
    emulator.setFault("auth0.exchangeToken", { kind: "failure", status: 500 });
    const response = await emulator.fetch(`http://localhost/auth0/oauth/token`, { method: "POST" });
    expect(await response.json()).toEqual({
      error: "emulated_failure",
      error_description: "A fault was set.",
      error_uri: "https://emulated.invalid/",
    });
  });

  test("begin and end by count, and can be switched at any time", async () => {
    const emulator = withFault({ kind: "answer", status: 500, after: 1, times: 2 });
    expect(await statuses(emulator, 5)).toEqual([200, 500, 500, 200, 200]);
    emulator.setFault("auth0.getSession", { kind: "answer", status: 502 });
    emulator.setFault("auth0.deleteSession", { kind: "answer", status: 502 });
    expect(await statuses(emulator, 2)).toEqual([502, 502]);
    emulator.clearFaults("auth0.getSession");
    expect(await statuses(emulator, 1)).toEqual([200]);
    expect((await remove(emulator)).status).toBe(502);
    emulator.clearFaults();
    expect((await remove(emulator)).status).toBe(202);
  });

  test.each([
    { executed: false, after: 200 },
    { executed: true, after: 404 },
  ])("stop a write before or after it: executed $executed", async ({ executed, after }) => {
    const emulator = createEmulator();
    emulator.setFault("auth0.deleteSession", { kind: "answer", status: 503, executed });
    expect((await remove(emulator)).status).toBe(503);
    expect(await sessionStatus(emulator)).toBe(after);
  });

  test("disconnect as fetch does", async () => {
    const emulator = withFault({ kind: "disconnect" });
    const error: unknown = await emulator.fetch(url, { headers }).catch((reason) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(emulator.requests).toMatchObject([{ operation: "auth0.getSession", status: undefined }]);
  });

  test("cut the body of the true answer", async () => {
    const whole = await (await createEmulator().fetch(url, { headers })).text();
    const response = await withFault({ kind: "cut" }).fetch(url, { headers });
    expect(response.status).toBe(200);
    const received: Uint8Array[] = [];
    const read = async () => {
      for await (const chunk of response.body!) {
        received.push(chunk);
      }
    };
    await expect(read()).rejects.toThrow("terminated");
    expect(Buffer.concat(received).toString()).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  test("stall in the middle of the body of the true answer", async () => {
    const whole = await (await createEmulator().fetch(url, { headers })).text();
    const controller = new AbortController();
    const emulator = withFault({ kind: "stall" });
    const response = await emulator.fetch(url, { headers, signal: controller.signal });
    expect([response.status, response.headers.get("content-length")]).toEqual([
      200,
      String(whole.length),
    ]);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(Buffer.from(value!).toString()).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    const rest = reader.read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(rest).rejects.toBe(reason);
  });

  test("lose an answer without a body whole where they cut, once it is carried out", async () => {
    const emulator = createEmulator();
    emulator.setFault("auth0.deleteSession", { kind: "cut" });
    const error: unknown = await remove(emulator).catch((reason) => reason);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(emulator.requests.at(-1)!.status).toBeUndefined();
    expect(await sessionStatus(emulator)).toBe(404);
  });

  test("withhold an answer without a body whole where they stall, once it is carried out", async () => {
    const emulator = createEmulator();
    emulator.setFault("auth0.deleteSession", { kind: "stall" });
    const controller = new AbortController();
    const pending = remove(emulator, controller.signal);
    expect(await sessionStatus(emulator)).toBe(404);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });

  test.each(["cut", "stall"] as const)(
    "%s what answers a HEAD, which has no body",
    async (kind) => {
      const emulator = withFault({ kind });
      const controller = new AbortController();
      const { signal } = controller;
      const pending = emulator.fetch(url, { method: "HEAD", headers, signal });
      const outcome = pending.then(
        () => "answered",
        () => "lost",
      );
      while (emulator.requests[0]!.operation === undefined) {
        await Promise.resolve();
      }
      controller.abort();
      expect(await outcome).toBe("lost");
    },
  );

  test("hang until the caller gives up", async () => {
    const emulator = createEmulator();
    emulator.setFault("auth0.deleteSession", { kind: "hang", executed: true });
    const controller = new AbortController();
    const pending = remove(emulator, controller.signal);
    expect(await sessionStatus(emulator)).toBe(404);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });

  test("delay the true answer, and give up with the caller", async () => {
    const emulator = withFault({ kind: "delay", delayMs: 1 });
    expect(await sessionStatus(emulator)).toBe(200);
    emulator.setFault("auth0.getSession", { kind: "delay", delayMs: 600_000 });
    const controller = new AbortController();
    const pending = emulator.fetch(url, { headers, signal: controller.signal });
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
  });

  test("leave an aborted request unanswered and unrecorded", async () => {
    const emulator = createEmulator();
    await expect(emulator.fetch(url, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(emulator.requests).toEqual([]);
  });
});
