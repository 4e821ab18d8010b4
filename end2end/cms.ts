import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, sign as rsa, X509Certificate, type KeyObject } from 'node:crypto';

/** A key and its certificate, as NCALayer reads them from a key file. */
export type Key = { key: KeyObject; certificate: Buffer };

/** Opens a key file with OpenSSL's command line. */
// Of RSA: OpenSSL here reads no key of GOST.
export function openKeyFile(file: string, password: string): Key {
  const read = (...what: string[]) =>
    execFileSync('openssl', ['pkcs12', '-in', file, '-passin', `pass:${password}`, '-nodes', ...what], { stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    key: createPrivateKey(read('-nocerts')),
    certificate: new X509Certificate(read('-nokeys', '-clcerts')).raw,
  };
}

/**
 * A detached CMS with the attributes that NCALayer writes (RFC 5652; eds.md 1.4). OpenSSL's own command would sign at this
 * machine's time, and the demo's clock is another one.
 */
export function detached({ key, certificate }: Key, content: Buffer, at: Date): Buffer {
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  const attributes = [
    attribute(OID.contentType, OID.data),
    attribute(OID.signingTime, tlv(0x17, Buffer.from(utc(at)))),
    attribute(OID.messageDigest, tlv(0x04, digest(content))),
    attribute(OID.signingCertificateV2, seq(seq(seq(tlv(0x04, digest(certificate)))))),
  ].sort(Buffer.compare);
  const signed = Buffer.concat(attributes);
  const [toBeSigned] = children(certificate);
  const [, serial, , issuer] = children(toBeSigned);
  const signer = seq(
    INTEGER_1,
    seq(issuer, serial),
    SHA256,
    tlv(0xa0, signed),
    seq(OID.sha256WithRsa, NULL),
    tlv(0x04, rsa('sha256', tlv(0x31, signed), key)),
  );
  const data = seq(INTEGER_1, tlv(0x31, SHA256), seq(OID.data), tlv(0xa0, certificate), tlv(0x31, signer));
  return seq(OID.signedData, tlv(0xa0, data));
}

/** As the module `basics` gives it. */
export function pem(cms: Buffer): string {
  const lines = cms.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CMS-----', ...lines, '-----END CMS-----', ''].join('\n');
}

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), value]);
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), value]);
}

function seq(...parts: Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function attribute(kind: Buffer, value: Buffer): Buffer {
  return seq(kind, tlv(0x31, value));
}

/** `YYMMDDHHMMSSZ`. */
function utc(at: Date): string {
  return `${at.toISOString().replace(/\.\d+Z$/, 'Z').replace(/[-:T]/g, '').slice(2)}`;
}

/** The elements inside an element, each with its header. */
function children(element: Buffer): Buffer[] {
  const inner = (bytes: Buffer): [number, number] => {
    const first = bytes[1];
    if (first < 0x80) return [2, first];
    const count = first & 0x7f;
    return [2 + count, bytes.readUIntBE(2, count)];
  };
  const [start, length] = inner(element);
  const found: Buffer[] = [];
  for (let at = start; at < start + length; ) {
    const [header, size] = inner(element.subarray(at));
    found.push(element.subarray(at, at + header + size));
    at += header + size;
  }
  return found;
}

const hex = (bytes: string) => Buffer.from(bytes, 'hex');
const NULL = hex('0500');
const INTEGER_1 = hex('020101');
const OID = {
  signedData: hex('06092a864886f70d010702'),
  data: hex('06092a864886f70d010701'),
  contentType: hex('06092a864886f70d010903'),
  messageDigest: hex('06092a864886f70d010904'),
  signingTime: hex('06092a864886f70d010905'),
  signingCertificateV2: hex('060b2a864886f70d010910022f'),
  sha256WithRsa: hex('06092a864886f70d01010b'),
};
const SHA256 = seq(hex('0609608648016503040201'), NULL);
