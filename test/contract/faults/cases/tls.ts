import assert from "node:assert/strict";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Case } from "../case.ts";
import { rejected } from "../outcome.ts";
import { selfSigned } from "../self-signed.ts";
import { codesOf } from "../../../support/shown.ts";

export const tlsCases: Case[] = [
  {
    id: "tls.self-signed",
    must: "reject for a self-signed certificate, once and without sending anything",
    async run(stage) {
      const { adapter, server } = stage;
      let requests = 0;
      let connections = 0;
      const impostor = createServer(selfSigned("localhost"), (_, response) => {
        requests++;
        response.end(JSON.stringify(adapter.success));
      });
      impostor.on("connection", () => connections++);
      impostor.on("tlsClientError", () => {});
      await new Promise<void>((resolve) => impostor.listen(0, "127.0.0.1", resolve));
      const { port } = impostor.address() as AddressInfo;
      try {
        const baseUrl = `https://localhost:${port}${adapter.basePath}`;
        const error = await rejected(adapter.open({ baseUrl }).get());
        assert.ok(codesOf(error).includes("DEPTH_ZERO_SELF_SIGNED_CERT"), `${codesOf(error)}`);
        assert.equal(connections, 1);
        assert.equal(requests, 0);
      } finally {
        await new Promise((resolve) => impostor.close(resolve));
      }
      server.answer(stage.healthy);
      assert.deepEqual(await stage.open().get(), adapter.success);
    },
  },
];
