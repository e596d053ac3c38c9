import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A fresh key and a certificate that it signed itself, so that no key lies in the repository. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = tlv(0x30, oid("2a8648ce3d040302"));
  const name = tlv(0x30, tlv(0x31, tlv(0x30, oid("550403"), tlv(0x0c, Buffer.from(host)))));
  const validity = tlv(0x30, utcTime(-1), utcTime(1));
  const altNames = tlv(0x30, tlv(0x82, Buffer.from(host)));
  const extensions = tlv(0xa3, tlv(0x30, tlv(0x30, oid("551d11"), tlv(0x04, altNames))));
  const version3 = tlv(0xa0, tlv(0x02, Buffer.from([2])));
  const serial = tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const publicKeyInfo = publicKey.export({ type: "spki", format: "der" });
  const body = tlv(
    0x30,
    version3,
    serial,
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKeyInfo,
    extensions,
  );
  const signature = tlv(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]));
  const der = tlv(0x30, body, ecdsaWithSha256, signature);
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

/** One DER element: tag, length, value. */
function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

const oid = (hex: string) => tlv(0x06, Buffer.from(hex, "hex"));

/** Now and so many days. */
function utcTime(days: number): Buffer {
  const text = new Date(Date.now() + days * 86_400_000).toISOString();
  return tlv(0x17, Buffer.from(`${text.slice(2, 19).replace(/[-T:]/g, "")}Z`));
}
