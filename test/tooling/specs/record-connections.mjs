// Preloaded into a process under test: notes every host that it looks up or connects to.
import { appendFileSync } from "node:fs";
import { subscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

const log = String(process.env.CONNECTION_LOG);
const connect = Socket.prototype.connect;

subscribe("undici:request:create", (message) => {
  const { request } = /** @type {{ request: { origin: string } }} */ (message);
  appendFileSync(log, `${request.origin}\n`);
});

Socket.prototype.connect = /** @param {any[]} args */ function (...args) {
  const [target] = args.flat();
  appendFileSync(log, `${target?.host ?? target?.path ?? target}\n`);
  return connect.apply(this, /** @type {any} */ (args));
};
