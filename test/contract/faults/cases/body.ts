import assert from "node:assert/strict";
import { brotliCompressSync, constants, createGzip, deflateSync, gzipSync } from "node:zlib";
import * as answers from "../answers.ts";
import type { Case } from "../case.ts";
import type { Responder } from "../fault-server.ts";
import { heapOf, watchMemory } from "../memory.ts";
import { attempt, type Failure, rejected, settled } from "../outcome.ts";
import type { Stage } from "../stage.ts";

const MIB = 2 ** 20;

/** The GET, sent once, must reject with an Error. */
async function refuses(stage: Stage, answer: Responder): Promise<Failure> {
  stage.server.answer(answer);
  return rejected(stage.open({ retry: false }).get());
}

/** A 200 that is no success: the error says so, with the status and a short excerpt. */
async function refuses200(stage: Stage, answer: Responder): Promise<Failure> {
  const error = await refuses(stage, answer);
  assert.equal(error["status"], 200);
  assert.ok(error.message.length <= 500, "a short message");
  const { body } = error;
  if (typeof body === "string") {
    assert.ok(body.length <= 500, "an excerpt");
  }
  return error;
}

/** The GET must resolve with exactly this. */
async function accepts(stage: Stage, answer: Responder, value: unknown = stage.adapter.success) {
  stage.server.answer(answer);
  assert.deepEqual(await stage.open({ retry: false }).get(), value);
}

const json = (text: string): Responder => answers.bytes(Buffer.from(text));
const JSON_200 = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\n";

/** The success as text, to be damaged. */
const healthyText = ({ adapter }: Stage) => JSON.stringify(adapter.success);

export const bodyCases: Case[] = [
  {
    id: "body.no-partial",
    must: "never return a body whose connection broke in the middle",
    async run(stage) {
      for (const fault of [answers.cut, answers.cutChunked]) {
        const error = await refuses(stage, fault(stage.adapter.success));
        assert.equal(error.name, "NetworkError");
      }
    },
  },
  {
    id: "body.error-cut",
    must: "keep the status and the wait of an error whose body breaks off",
    async run(stage) {
      for (const fault of [answers.cut, answers.cutChunked]) {
        for (const status of [403, 404, 503]) {
          const error = await refuses(stage, fault(stage.adapter.errorBody("no"), status));
          assert.equal(error.name, "ApiError");
          assert.equal(error["status"], status);
        }
      }
    },
  },
  {
    id: "body.cut-after-whole",
    must: "not take what arrived for a whole when fewer bytes came than announced",
    async run(stage) {
      const text = healthyText(stage);
      const head = `${JSON_200}content-length: ${Buffer.byteLength(text) + 5}\r\n\r\n`;
      await refuses(stage, answers.raw(head, text));
    },
  },
  {
    id: "body.chunked-without-end",
    must: "not return chunks that break off, even where the end of the connection ends the body",
    async run(stage) {
      const text = healthyText(stage);
      const size = Buffer.byteLength(text).toString(16);
      const type = "content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
      await refuses(stage, answers.raw(`HTTP/1.1 200 OK\r\n${type}`, `${size}\r\n${text}\r\n`));
      const half = text.slice(0, text.length / 2);
      for (const head of [
        `${JSON_200}transfer-encoding: chunked\r\n\r\n${size}\r\n`,
        `${JSON_200}\r\n`,
      ]) {
        await refuses(stage, answers.raw(head, half));
      }
    },
  },
  {
    id: "body.truncated-json",
    must: "reject for JSON that is cut short in a whole response",
    async run(stage) {
      await refuses200(stage, json(healthyText(stage).slice(0, -1)));
    },
  },
  {
    id: "body.trailing",
    must: "reject for text after the JSON",
    async run(stage) {
      const text = healthyText(stage);
      for (const rest of [text, "<!-- -->", ",", "\0"]) {
        await refuses200(stage, json(text + rest));
      }
    },
  },
  {
    id: "body.empty-200",
    must: "reject for an empty 200 where an object is promised",
    async run(stage) {
      await refuses200(stage, answers.bytes(Buffer.alloc(0)));
      await refuses200(stage, answers.emptyChunked(200));
      await refuses200(stage, json("  \n"));
    },
  },
  {
    id: "body.204",
    must: "reject for a 204 where an object is promised",
    async run(stage) {
      assert.equal((await refuses(stage, answers.empty(204)))["status"], 204);
    },
  },
  {
    id: "body.206",
    must: "reject for a part of the content that nothing asked for",
    async run(stage) {
      const part = answers.json(stage.adapter.success, 206, { "content-range": "bytes 0-99/500" });
      assert.equal((await refuses(stage, part))["status"], 206);
    },
  },
  {
    id: "body.html-200",
    must: "reject for a page of HTML with 200, with an excerpt of it",
    async run(stage) {
      const page = `<!doctype html><title>Log in</title>${"<p>hello</p>".repeat(1000)}`;
      const error = await refuses200(stage, answers.text(page));
      assert.equal((error["body"] as string).length, 500);
      assert.match(error["body"] as string, /Log in/);
    },
  },
  {
    id: "body.html-as-json",
    must: "reject for a page of HTML that is called JSON",
    async run(stage) {
      await refuses200(stage, json("<!doctype html><title>Log in</title>"));
    },
  },
  {
    id: "body.html-502",
    must: "reject with 502 and a short message for a proxy's page",
    async run(stage) {
      const page = `<h1>Bad Gateway</h1>${"x".repeat(100_000)}`;
      const error = await refuses(stage, answers.text(page, 502));
      assert.equal(error["status"], 502);
      assert.ok(error.message.length <= 2000);
      assert.ok((error["body"] as string).length <= 500);
    },
  },
  {
    id: "body.long-error-text",
    must: "keep the message short when the vendor's own text is not",
    async run(stage) {
      const body = stage.adapter.errorBody("y".repeat(100_000));
      const error = await refuses(stage, answers.json(body, 400));
      assert.ok(error.message.length <= 2000);
    },
  },
  {
    id: "body.large-error",
    must: "keep 500 characters of JSON of over 64 KiB, whose every value would be searched for secrets",
    async run(stage) {
      for (const status of [200, 500]) {
        const error = await refuses(stage, answers.json({ a: Array(40_000).fill(1) }, status));
        assert.equal(error["status"], status);
        assert.equal((error["body"] as string).length, 500);
      }
    },
  },
  {
    id: "body.odd-chunks",
    must: "reject for a stream of the caller's fetch that holds no bytes",
    async run(stage) {
      const { buffer } = new Uint8Array(Buffer.from(healthyText(stage)));
      for (const chunk of [buffer, healthyText(stage), 7]) {
        const fetch = async () => {
          const start = (controller: ReadableStreamDefaultController<unknown>) => {
            controller.enqueue(chunk);
            controller.close();
          };
          const body = new ReadableStream({ start });
          return { ok: true, status: 200, headers: new Headers(), body } as never;
        };
        const { adapter, baseUrl } = stage;
        const subject = adapter.open({ baseUrl, fetch, retry: false });
        await rejected(subject.get());
        if (subject.remove) {
          await rejected(subject.remove());
        }
      }
    },
  },
  {
    id: "body.wrong-content-type",
    must: "read JSON under text/plain or no type as what it is, or reject",
    async run(stage) {
      const bytes = Buffer.from(healthyText(stage));
      for (const headers of [{ "content-type": "text/plain" }, {}, { "content-type": "?/*" }]) {
        stage.server.answer(answers.bytes(bytes, 200, headers));
        const outcome = await settled(stage.open({ retry: false }).get());
        if ("value" in outcome) {
          assert.deepEqual(outcome.value, stage.adapter.success);
        } else {
          assert.ok(outcome.error instanceof Error);
        }
      }
      await accepts(stage, stage.healthy);
    },
  },
  {
    id: "body.invalid-utf8",
    must: "reject for invalid UTF-8 inside an id, never return a replacement character",
    async run(stage) {
      const text = healthyText(stage).replace(/"(\w*id)":"./i, '"$1":"\u0000');
      const bytes = Buffer.from(text);
      bytes[bytes.indexOf(0)] = 0xff;
      await refuses200(stage, answers.bytes(bytes));
    },
  },
  {
    id: "body.utf16",
    must: "reject for JSON in UTF-16",
    async run(stage) {
      await refuses200(stage, answers.bytes(Buffer.from(healthyText(stage), "utf16le")));
    },
  },
  {
    id: "body.control-characters",
    must: "reject for raw control characters inside of strings",
    async run(stage) {
      await refuses200(stage, json(healthyText(stage).replace(':"', ':"\0')));
    },
  },
  {
    id: "body.byte-order-mark",
    must: "accept a byte-order mark",
    run: (stage) => accepts(stage, json(`\uFEFF${healthyText(stage)}`)),
  },
  {
    id: "body.gzip-ok",
    must: "read a body in gzip",
    run: (stage) => accepts(stage, answers.gzipped(stage.adapter.success)),
  },
  {
    id: "body.deflate-and-brotli-ok",
    must: "read a body in deflate and in brotli",
    async run(stage) {
      const text = healthyText(stage);
      const encoded = { deflate: deflateSync(text), br: brotliCompressSync(text) };
      for (const [encoding, bytes] of Object.entries(encoded)) {
        await accepts(stage, answers.bytes(bytes, 200, { "content-encoding": encoding }));
      }
    },
  },
  {
    id: "body.gzip-cut",
    must: "reject for gzip that ends early although all announced bytes came",
    async run(stage) {
      const whole = gzipSync(healthyText(stage));
      for (const end of [whole.length / 2, 12, 0]) {
        const part = whole.subarray(0, end);
        await refuses(stage, answers.bytes(part, 200, { "content-encoding": "gzip" }));
      }
    },
  },
  {
    id: "body.not-gzip",
    must: "reject for plain text that is called gzip, and for an unknown encoding",
    async run(stage) {
      const plain = Buffer.from(healthyText(stage));
      await refuses(stage, answers.bytes(plain, 200, { "content-encoding": "gzip" }));
      const strange = Buffer.from(plain.map((byte) => byte ^ 0x55));
      await refuses(stage, answers.bytes(strange, 200, { "content-encoding": "x-strange" }));
    },
  },
  {
    id: "body.endless",
    must: "stop an endless body at its limit, and close the connection",
    async run(stage) {
      const taken = { bytes: 0 };
      const error = await refuses(stage, answers.endless(200, taken));
      assert.equal(error["status"], 200);
      assert.match(error.message, /8388608 bytes/);
      await stage.server.requests[0]!.closed;
      assert.ok(taken.bytes <= 64 * MIB, `${taken.bytes} bytes were taken`);
    },
  },
  {
    id: "body.endless-error",
    must: "stop the endless body of an error, and keep its status",
    async run(stage) {
      const error = await refuses(stage, answers.endless(500));
      assert.equal(error["status"], 500);
      await stage.server.requests[0]!.closed;
    },
  },
  {
    id: "body.limit-exact",
    must: "accept a body of exactly the limit and stop one that is a byte longer",
    async run(stage) {
      const { length } = Buffer.from(healthyText(stage));
      stage.server.answer(stage.healthy);
      const enough = stage.open({ retry: false, maxBodyBytes: length });
      assert.deepEqual(await enough.get(), stage.adapter.success);
      const small = stage.adapter.open({
        baseUrl: stage.baseUrl,
        retry: false,
        maxBodyBytes: length - 1,
      });
      assert.equal((await rejected(small.get()))["status"], 200);
    },
  },
  {
    id: "body.limit-after-decompression",
    must: "count bytes after decompression",
    async run(stage) {
      const body = { ...stage.adapter.success, padding: "z".repeat(100_000) };
      stage.server.answer(answers.gzipped(body));
      const small = stage.open({ retry: false, maxBodyBytes: 50_000 });
      assert.equal((await rejected(small.get()))["status"], 200);
    },
  },
  {
    id: "body.gzip-bomb",
    must: "stop 300 MB behind 300 kB of gzip without holding them",
    async run(stage) {
      const bomb = await gzipBomb();
      assert.ok(bomb.length < 400_000);
      stage.server.answer(answers.bytes(bomb, 200, { "content-encoding": "gzip" }));
      const subject = stage.open({ retry: false });
      const start = heapOf();
      const memory = watchMemory();
      await rejected(subject.get());
      const grown = memory.stop() - start;
      assert.ok(grown < 100 * MIB, `${Math.round(grown / MIB)} MiB more at the peak`);
    },
  },
  {
    id: "body.gzip-in-gzip-bomb",
    must: "stop a bomb that is compressed twice",
    async run(stage) {
      const bomb = gzipSync(await gzipBomb());
      stage.server.answer(answers.bytes(bomb, 200, { "content-encoding": "gzip, gzip" }));
      const start = heapOf();
      const memory = watchMemory();
      await rejected(stage.open({ retry: false }).get());
      const grown = memory.stop() - start;
      assert.ok(grown < 100 * MIB, `${Math.round(grown / MIB)} MiB more at the peak`);
    },
  },
  {
    id: "body.304",
    must: "reject for a 304 that nothing asked for",
    async run(stage) {
      assert.equal((await refuses(stage, answers.empty(304)))["status"], 304);
    },
  },
  {
    id: "body.500-empty",
    must: "reject with 500 for a 500 without a body",
    async run(stage) {
      const error = await refuses(stage, answers.empty(500));
      assert.equal(error["status"], 500);
      assert.equal(error["body"], undefined);
    },
  },
  {
    id: "body.envelope-false",
    must: "reject for a 200 whose envelope says that the call failed",
    needs: ["envelope"],
    async run(stage) {
      const error = await refuses200(stage, answers.json(stage.adapter.envelope));
      assert.deepEqual(error["body"], stage.adapter.envelope);
    },
  },
  {
    id: "body.envelope-false-write",
    must: "reject for a write whose envelope says that it failed",
    needs: ["envelope", "post"],
    async run(stage) {
      stage.server.answer(answers.json(stage.adapter.envelope));
      const subject = stage.open();
      assert.equal((await rejected(subject.post!()))["status"], 200);
      if (subject.remove) {
        assert.equal((await rejected(subject.remove()))["status"], 200);
      }
    },
  },
  {
    id: "body.list-empty-object",
    must: "reject for a list that is answered {}, rather than say that there is nothing",
    needs: ["list"],
    async run(stage) {
      stage.server.answer(answers.json({}));
      const subject = stage.open();
      assert.equal((await rejected(subject.list!()))["status"], 200);
      const items: unknown[] = [];
      const walk = async () => {
        for await (const item of subject.walk!()) {
          items.push(item);
        }
      };
      await rejected(walk());
      assert.deepEqual(items, []);
    },
  },
  {
    id: "body.list-not-a-list",
    must: "reject for a list that is text, a number or an object",
    needs: ["list"],
    async run(stage) {
      const subject = stage.open();
      for (const value of ["rows", 3, { 0: "row", length: 1 }, true]) {
        const body: Record<string, unknown> = { ...stage.adapter.listBody };
        for (const key in body) {
          if (Array.isArray(body[key])) {
            body[key] = value;
          }
        }
        stage.server.answer(answers.json(body));
        await rejected(subject.list!());
      }
    },
  },
  {
    id: "body.wrong-top-level",
    must: "reject for a list, text, number, boolean or null where an object is promised",
    async run(stage) {
      const lists = stage.adapter.takesList ? [] : ["[]", '[{"id":"1"}]'];
      for (const body of [...lists, "[1]", '"text"', "42", "true", "null"]) {
        await refuses200(stage, json(body));
      }
    },
  },
  {
    id: "body.forward-compatible",
    must: "keep fields and enumeration values that are not known",
    run: (stage) => accepts(stage, answers.json(stage.adapter.future), stage.adapter.future),
  },
  {
    id: "body.duplicate-keys",
    must: "take the last of two equal keys, as JSON does",
    run: (stage) =>
      accepts(stage, json(healthyText(stage).replace("{", '{"twice":1,"twice":2,')), {
        ...stage.adapter.success,
        twice: 2,
      }),
  },
  {
    id: "body.proto-pollution",
    must: "hand over __proto__ and constructor as data, and change no prototype",
    async run(stage) {
      const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
      const text = healthyText(stage).replaceAll("{", `{${evil}`).replaceAll(",}", "}");
      stage.server.answer(json(text));
      const subject = stage.open({ retry: false });
      const value = (await subject.get()) as object;
      assert.equal(Object.getPrototypeOf(value), Object.prototype);
      assert.ok(Object.hasOwn(value, "__proto__"));
      stage.server.answer(answers.bytes(Buffer.from(text), 400));
      const error = await rejected(subject.get());
      assert.equal(Object.getPrototypeOf(error["body"]), Object.prototype);
      for (const object of [{}, [], () => {}, error, value]) {
        assert.equal((object as { polluted?: 1 }).polluted, undefined);
      }
    },
  },
  {
    id: "body.deep",
    must: "survive JSON that is nested a hundred thousand deep, in a success and in an error",
    async run(stage) {
      const deep = `${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}`;
      const text = healthyText(stage).replace("{", `{"deep":${deep},`);
      stage.server.answer(json(text), answers.bytes(Buffer.from(text), 404));
      const subject = stage.open({ retry: false });
      const value = (await subject.get()) as Record<string, unknown>;
      assert.ok(value["deep"]);
      assert.equal((await rejected(subject.get()))["status"], 404);
    },
  },
  {
    id: "body.empty-write",
    must: "take an empty 200, 202 or 204 for the success of a write that promises nothing, and of no other",
    needs: ["post"],
    async run(stage) {
      const subject = stage.open();
      for (const call of [subject.post, subject.remove]) {
        for (const status of [202, 204, 200]) {
          if (!call) {
            continue;
          }
          stage.server.answer(answers.empty(status));
          if (call === subject.post && stage.adapter.postSuccess!.body) {
            const error = await rejected(call());
            assert.equal(error["status"], status);
            assert.equal(error["mayHaveRun"], true);
          } else {
            assert.equal(await call(), undefined);
          }
        }
      }
    },
  },
  {
    id: "body.html-write",
    must: "not take a login page for the success of a write",
    needs: ["post"],
    async run(stage) {
      stage.server.answer(answers.text("<!doctype html><title>Log in</title>"));
      const subject = stage.open();
      assert.equal((await rejected(subject.post!()))["status"], 200);
      if (subject.remove) {
        assert.equal((await rejected(subject.remove()))["status"], 200);
      }
    },
  },
  {
    id: "body.early-hints",
    must: "wait for the final answer after 103",
    run: (stage) => {
      const text = healthyText(stage);
      const early = "HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n";
      const head = `${JSON_200}content-length: ${Buffer.byteLength(text)}\r\n\r\n`;
      return accepts(stage, answers.raw(early, head, text));
    },
  },
  {
    id: "body.not-http",
    must: "reject for an answer that is not HTTP",
    async run(stage) {
      for (const answer of [
        "banana\r\n\r\n",
        "HTTP/1.1 banana OK\r\n\r\n",
        "\0\0\0\0",
        "SSH-2.0-x\r\n",
      ]) {
        assert.equal((await refuses(stage, answers.raw(answer))).name, "NetworkError");
      }
    },
  },
  {
    id: "body.endless-headers",
    must: "reject for headers without end",
    async run(stage) {
      const error = await refuses(
        stage,
        answers.raw("HTTP/1.1 200 OK\r\n", `x-long: ${"x".repeat(2 * MIB)}\r\n`),
      );
      assert.equal(error.name, "NetworkError");
    },
  },
  {
    id: "body.error-status-json-list",
    must: "reject with the status when an error's body is no object",
    async run(stage) {
      for (const body of ["[]", "null", '"no"', "7", "{", ""]) {
        const error = await refuses(stage, answers.bytes(Buffer.from(body), 403));
        assert.equal(error["status"], 403);
      }
    },
  },
  {
    id: "body.limit-bounds",
    must: "refuse a body limit that is no whole number of bytes",
    async run(stage) {
      for (const maxBodyBytes of [0, -1, 1.5, NaN, Infinity]) {
        assert.ok("error" in (await attempt(() => stage.open({ maxBodyBytes }))));
      }
    },
  },
];

let bomb: Promise<Buffer> | undefined;

/** 300 MiB of zeros in gzip, made once and in pieces. */
function gzipBomb(): Promise<Buffer> {
  return (bomb ??= (async () => {
    const gzip = createGzip({ level: constants.Z_BEST_COMPRESSION });
    const parts: Buffer[] = [];
    gzip.on("data", (part: Buffer) => parts.push(part));
    const block = Buffer.alloc(MIB);
    for (let sent = 0; sent < 300; sent++) {
      await new Promise<void>((resolve) => gzip.write(block, () => resolve()));
    }
    await new Promise<void>((resolve) => gzip.on("end", resolve).end());
    return Buffer.concat(parts);
  })());
}
