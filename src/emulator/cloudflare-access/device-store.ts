import type { components } from "../../../generated/cloudflare-access.ts";
import { examples } from "../../../generated/cloudflare-access.examples.ts";
import { RecordList } from "../record-list.ts";
import { numberedId } from "../synthetic.ts";
import type { CloudflareAccessSettings } from "./options.ts";
import type { Directory, Subject } from "./directory.ts";

export type Registration = components["schemas"]["Registration"];
export type Device = components["schemas"]["Device"];

const { policy, ...exampleRegistration } = examples.getRegistration["200"].composed.result;
const exampleDevice = examples.listDevices["200"].composed.result[0]!;

/** The one profile of settings. */
export const devicePolicy = policy;
export const documentedRegistrationId = exampleRegistration.id;

const deviceId = numberedId("00000000-0000-4000-8000-e", 11);

/** The registrations of the users, each with a device of its own, which stays when the registration ends. */
export class DeviceStore {
  readonly registrations: RecordList<Registration>;
  readonly devices: RecordList<Device>;
  readonly #settings: CloudflareAccessSettings;
  readonly #now: () => number;
  /** When the registrations of a user were or will be revoked. */
  readonly #revokedAt = new Map<number, number>();

  constructor(settings: CloudflareAccessSettings, directory: Directory, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    const length = directory.length * settings.registrationsPerUser;
    this.registrations = new RecordList<Registration>(
      {
        first: settings.rows > 0 ? [exampleRegistration] : [],
        length,
        ids: numberedId("00000000-0000-4000-8000-d", 11),
        synthesize: (row, id) => registrationOf(row, directory.subject(this.userOf(row)), id),
      },
      now,
      settings.revocationDelayMs,
    );
    this.devices = new RecordList<Device>(
      {
        first: settings.rows > 0 ? [exampleDevice] : [],
        length,
        ids: deviceId,
        synthesize: (row, id) => deviceOf(this.registrations.at(row), id),
      },
      now,
      0,
    );
  }

  /** The user of a registration, and of its device. */
  userOf(row: number): number {
    return Math.floor(row / this.#settings.registrationsPerUser);
  }

  registration(row: number): Registration {
    const at = this.#revokedAt.get(this.userOf(row));
    const revoked_at = this.isRevoked(row) ? new Date(at!).toISOString() : null;
    return { ...this.registrations.at(row), revoked_at };
  }

  device(row: number): Device {
    return { ...this.devices.at(row), active_registrations: this.isActive(row) ? 1 : 0 };
  }

  isRevoked(row: number): boolean {
    return (this.#revokedAt.get(this.userOf(row)) ?? Infinity) <= this.#now();
  }

  isActive(row: number): boolean {
    return this.registrations.rows.has(row) && !this.isRevoked(row);
  }

  /** How many devices of a user have an active registration. */
  activeOf(user: number): number {
    return this.#rowsOf(user).filter((row) => this.isActive(row)).length;
  }

  revokeAllOf(user: number): void {
    if (!this.#revokedAt.has(user)) {
      this.#revokedAt.set(user, this.#now() + this.#settings.revocationDelayMs);
    }
  }

  deleteAllOf(user: number): void {
    this.registrations.rows.end(this.#rowsOf(user));
  }

  #rowsOf(user: number): number[] {
    const { registrationsPerUser } = this.#settings;
    return Array.from(
      { length: registrationsPerUser },
      (_, index) => user * registrationsPerUser + index,
    );
  }
}

function registrationOf(row: number, { user, login }: Subject, id: string): Registration {
  const seen = new Date((login - (row % 60)) * 1000).toISOString();
  const { id: userId, email, name } = user;
  return {
    ...exampleRegistration,
    id,
    registration_type: row % 3 === 2 ? "browser_extension" : "warp",
    updated_at: seen,
    last_seen_at: seen,
    virtual_ipv4: `100.96.${(row >> 8) % 256}.${row % 256}`,
    device: { id: deviceId.of(row), name: `device ${row}`, client_version: "2026.8.1" },
    user: { id: userId!, ...(email !== undefined && { email }), name: name! },
  };
}

function deviceOf(registration: Registration, id: string): Device {
  const { created_at, updated_at, last_seen_at, device, user } = registration;
  return {
    ...exampleDevice,
    id,
    name: device.name,
    ...{ created_at, updated_at, last_seen_at },
    last_seen_user: user ?? null,
    last_seen_registration: {},
    deleted_at: null,
    hardware_id: `hardware-${id}`,
    mac_address: "00:00:5e:00:53:01",
    manufacturer: "Example",
    model: "Model 1",
    os_version_extra: null,
    public_ip: null,
    serial_number: `serial-${id}`,
  };
}
