import { get, request } from "node:http";
import { describe, expect, test, onTestFinished } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/index.ts";

// Read before the first server starts, which could replace them for good.
const runtime = { Request: globalThis.Request, Response: globalThis.Response };

async function start(options?: EmulatorOptions) {
  const emulator = createEmulator(options);
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  return { emulator, server };
}

const authorization = ({ credentials }: Emulator) => ({
  authorization: `Bearer ${credentials.auth0.token}`,
});

/** What a socket sees of an answer: status, body so far, and whether it was whole. */
function rawGet(url: string, headers: Record<string, string>) {
  return new Promise<{ status?: number; body: string; whole: boolean; code?: string }>(
    (resolve) => {
      get(url, { headers, agent: false }, (response) => {
        let body = "";
        response.on("data", (chunk) => (body += chunk));
        response.on("error", () => {});
        response.on("close", () =>
          resolve({ status: response.statusCode, body, whole: response.complete }),
        );
      }).on("error", (error: NodeJS.ErrnoException) =>
        resolve({ body: "", whole: false, code: error.code }),
      );
    },
  );
}

describe("listen", () => {
  test("serves the same state on loopback as in process", async () => {
    const { emulator, server } = await start();
    expect(server.origin).toBe(`http://127.0.0.1:${server.port}`);
    const headers = authorization(emulator);
    const path = `/users/${encodeURIComponent(emulator.ids.auth0.userId)}/sessions`;
    const onPort = await fetch(server.baseUrls.auth0 + path, { headers });
    const inProcess = await emulator.fetch(emulator.baseUrls.auth0 + path, { headers });
    expect(onPort.status).toBe(200);
    expect(onPort.headers.get("content-type")).toBe(inProcess.headers.get("content-type"));
    expect(await onPort.json()).toEqual(await inProcess.json());

    const revoked = await fetch(`${server.baseUrls.auth0}/sessions/sess_9f2c/revoke`, {
      method: "POST",
      headers,
    });
    expect([revoked.status, await revoked.text()]).toEqual([202, ""]);
    expect(revoked.headers.has("content-type")).toBe(false);
    const gone = await emulator.fetch(`${emulator.baseUrls.auth0}/sessions/sess_9f2c`, { headers });
    expect(gone.status).toBe(404);
    expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200, 202, 404]);
  });

  test("reads a body that is sent over the wire", async () => {
    const { emulator, server } = await start();
    const { userId, authToken } = emulator.credentials.rocketchat;
    const sessionId = emulator.ids.rocketchat.otherSessionId;
    const response = await fetch(`${server.baseUrls.rocketchat}/api/v1/sessions/logout`, {
      method: "POST",
      headers: {
        "x-user-id": userId,
        "x-auth-token": authToken,
        "content-type": "application/json",
      },
      body: JSON.stringify({ sessionId }),
    });
    expect(await response.json()).toEqual({ sessionId, success: true });
  });

  test("answers all four APIs", async () => {
    const { server } = await start();
    const statuses = await Promise.all(
      [
        `${server.baseUrls.auth0}/sessions/x`,
        `${server.baseUrls.cloudflareAccess}/accounts/x/access/users`,
        `${server.baseUrls.prefactor}/api/v1/session/x`,
        `${server.baseUrls.rocketchat}/api/v1/sessions/list`,
        server.origin,
      ].map(async (url) => (await fetch(url)).status),
    );
    expect(statuses).toEqual([401, 401, 401, 401, 404]);
  });

  test("leaves the runtime's Request and Response alone", async () => {
    await start();
    expect(globalThis.Request).toBe(runtime.Request);
    expect(globalThis.Response).toBe(runtime.Response);
  });

  test("closes the socket where a fault disconnects", async () => {
    const { emulator, server } = await start();
    emulator.setFault("auth0.getSession", { kind: "disconnect" });
    const result = await rawGet(`${server.baseUrls.auth0}/sessions/x`, {});
    expect(result).toEqual({ body: "", whole: false, code: "ECONNRESET" });
  });

  test("sends half of the announced length where a fault cuts", async () => {
    const { emulator, server } = await start();
    const url = `${server.baseUrls.auth0}/sessions/sess_9f2c`;
    const whole = await rawGet(url, authorization(emulator));
    expect(whole).toMatchObject({ status: 200, whole: true });
    emulator.setFault("auth0.getSession", { kind: "cut" });
    const cut = await rawGet(url, authorization(emulator));
    expect(cut).toMatchObject({ status: 200, whole: false });
    expect(cut.body).toBe(whole.body.slice(0, Math.floor(whole.body.length / 2)));
  });

  test("stalls after half of the announced length, and closes all the same", async () => {
    const { emulator, server } = await start();
    const url = `${server.baseUrls.auth0}/sessions/sess_9f2c`;
    const whole = await rawGet(url, authorization(emulator));
    emulator.setFault("auth0.getSession", { kind: "stall" });
    const half = whole.body.slice(0, Math.floor(whole.body.length / 2));
    const response = await fetch(url, { headers: authorization(emulator) });
    expect(response.headers.get("content-length")).toBe(String(whole.body.length));
    const reader = response.body!.getReader();
    let body = "";
    while (body.length < half.length) {
      body += Buffer.from((await reader.read()).value!).toString();
    }
    expect(body).toBe(half);
    const rest = reader.read();
    await server.close();
    await expect(rest).rejects.toThrow("terminated");
  });

  test.each(["cut", "stall"] as const)(
    "sends nothing of an answer without a body where a fault is a %s",
    async (kind) => {
      const { emulator, server } = await start();
      const url = `${server.baseUrls.auth0}/sessions/sess_9f2c`;
      const headers = authorization(emulator);
      emulator.setFault("auth0.deleteSession", { kind });
      const seen = new Promise<string>((resolve) => {
        request(url, { method: "DELETE", headers, agent: false }, () => resolve("answered"))
          .on("error", (error: NodeJS.ErrnoException) => resolve(error.code!))
          .end();
      });
      const get = () =>
        emulator.fetch(`${emulator.baseUrls.auth0}/sessions/sess_9f2c`, { headers });
      while ((await get()).status === 200) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (kind === "stall") {
        await server.close();
      }
      expect(await seen).toBe("ECONNRESET");
    },
  );

  test("hangs until the caller hangs up, and then serves the next", async () => {
    const { emulator, server } = await start();
    emulator.setFault("auth0.getSession", { kind: "hang", times: 1 });
    const url = `${server.baseUrls.auth0}/sessions/sess_9f2c`;
    const hung = request(url, { agent: false });
    const closed = new Promise((resolve) => hung.on("error", resolve));
    hung.end();
    while (emulator.requests.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    hung.destroy(new Error("enough"));
    await closed;
    expect((await fetch(url, { headers: authorization(emulator) })).status).toBe(200);
  });

  test("closes while a request hangs, and frees the port", async () => {
    const { emulator, server } = await start();
    emulator.setFault("auth0.getSession", { kind: "hang" });
    const hung = rawGet(`${server.baseUrls.auth0}/sessions/x`, {});
    while (emulator.requests.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await server.close();
    expect(await hung).toMatchObject({ code: "ECONNRESET" });
    const again = await emulator.listen(server.port);
    expect(again.port).toBe(server.port);
    await again.close();
  });

  test("says why a port cannot be had", async () => {
    const { emulator, server } = await start();
    await expect(emulator.listen(server.port)).rejects.toMatchObject({ code: "EADDRINUSE" });
    await expect(emulator.listen(65_536)).rejects.toThrow(RangeError);
    await expect(emulator.listen(-1)).rejects.toThrow("port must be");
  });
});
