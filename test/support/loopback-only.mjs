// Preloaded into a process under test: notes where it connects and what it looks up, and lets nothing
// through but loopback.
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const loopback = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** @param {unknown} target */
function isRefused(target) {
  appendFileSync(String(process.env.CONNECTION_LOG), `${target}\n`);
  return !loopback.test(String(target));
}

/** @type {any} */
const socket = net.Socket.prototype;
const { connect } = socket;
/** @param {any[]} args */
socket.connect = function (...args) {
  const [first, second] = args.flat();
  const { path, host } = typeof first === "object" ? first : { host: second };
  const target = typeof host === "string" ? host : "localhost";
  // A pipe leads to another process of this machine; tsx looks for the one that started it.
  if (typeof path === "string" || !isRefused(target)) {
    return connect.apply(this, args);
  }
  process.nextTick(() => this.destroy(new Error(`${target} is not loopback`)));
  return this;
};

/** @type {any[]} */
const resolvers = [dns, dns.promises];
for (const resolver of resolvers) {
  const { lookup } = resolver;
  /** @param {any[]} args */
  resolver.lookup = (...args) => {
    if (isRefused(args[0])) {
      throw new Error(`${args[0]} is not loopback`);
    }
    return lookup(...args);
  };
}

/** @type {any} */
const datagrams = dgram.Socket.prototype;
const { send } = datagrams;
/** @param {any[]} args */
datagrams.send = function (...args) {
  const host = args.slice(1).find((argument) => typeof argument === "string") ?? "localhost";
  if (isRefused(host)) {
    throw new Error(`${host} is not loopback`);
  }
  return send.apply(this, args);
};

syncBuiltinESMExports();
