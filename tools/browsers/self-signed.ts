import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64: what Chromium's --ignore-certificate-errors-spki-list takes. */
  spkiHash: string;
}

const DAY_MS = 86_400_000;
const OID_ECDSA_WITH_SHA256 = '06082a8648ce3d040302';
const OID_COMMON_NAME = '0603550403';

/** A fresh self-signed certificate for the loopback web; Node can sign but not write X.509, so the DER (RFC 5280) is put together here. */
export function selfSignedCertificate(commonName: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(Buffer.from(OID_ECDSA_WITH_SHA256, 'hex'));
  const name = sequence(
    der(0x31, sequence(Buffer.from(OID_COMMON_NAME, 'hex'), der(0x0c, Buffer.from(commonName)))),
  );
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const validity = sequence(utcTime(Date.now() - DAY_MS), utcTime(Date.now() + 30 * DAY_MS));
  const version3 = der(0xa0, der(0x02, Buffer.from([2])));
  const body = sequence(version3, der(0x02, serial), algorithm, name, validity, name, spki);
  const signature = createSign('SHA256').update(body).sign(privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...derLength(content.length)]), content]);
}

/** DER allows the shortest form only. */
function derLength(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function utcTime(epochMs: number): Buffer {
  const digits = new Date(epochMs).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}
