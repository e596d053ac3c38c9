import { checkKeys } from "./check-option.ts";
import { providerProperties } from "./map-providers.ts";
import providers, { type Hosts } from "./providers.ts";

/** Where a request for an address is answered; `undefined` for a host that is not the emulator's to answer for. */
export type Locate = (address: string) => string | undefined;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** @throws TypeError for a host that could never be matched, or that two providers have */
export function locator(hosts: Hosts = {}): Locate {
  checkKeys(hosts, "hosts", providerProperties);
  const owners = new Map<string, string>();
  for (const property of providerProperties) {
    const named = hosts[property] ?? [];
    if (!Array.isArray(named)) {
      throw new TypeError(`hosts.${property} must be a list of hosts.`);
    }
    for (const host of named) {
      const url = `https://${host}`;
      if (typeof host !== "string" || !URL.canParse(url) || new URL(url).host !== host) {
        throw new TypeError(
          `hosts.${property} must hold hosts in lower case, without scheme and path, not ${JSON.stringify(host)}.`,
        );
      }
      if (owners.has(host)) {
        throw new TypeError(`hosts has ${host} twice.`);
      }
      owners.set(host, providers[property].id);
    }
  }
  return (address) => {
    const { host, hostname, pathname, search } = new URL(address);
    const named = owners.get(host);
    if (named === undefined && loopback.test(hostname)) {
      return address;
    }
    const own = providerProperties.find((property) => providers[property].hosts?.test(hostname));
    const id = named ?? (own && providers[own].id);
    return id && `http://localhost/${id}${pathname}${search}`;
  };
}

/** What fetch makes of a host that nobody answers for. */
export function unknownHost(address: string): TypeError {
  const { host } = new URL(address);
  const message = `the emulator does not answer for ${host}, nor pass on: name it in the option hosts`;
  const cause = Object.assign(new Error(message), { code: "ENOTFOUND", syscall: "getaddrinfo" });
  return new TypeError("fetch failed", { cause });
}
