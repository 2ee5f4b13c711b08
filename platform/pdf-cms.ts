/** The parts of a CMS signature (RFC 5652) with one signer and SHA-256, which is what licences carry. */
import forge from 'node-forge';

export interface SignedParts {
  /** DER of the signer's certificate. */
  readonly certificate: Buffer;
  /** The signed attributes as they were signed: as a SET, whatever tag they carry inside the message. */
  readonly attributes: Buffer;
  readonly messageDigest: Buffer;
  readonly signature: Buffer;
}

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const { asn1 } = forge;
type Node = forge.asn1.Asn1;

export function readCms(bytes: Buffer): SignedParts {
  const message = asn1.fromDer(forge.util.createBuffer(withoutFilling(bytes).toString('binary')));
  const signedData = child(child(message, 1), 0);
  const certificates = children(signedData).find(isFirstContext);
  const info = child(children(signedData).at(-1), 0);
  const fields = children(info);
  const at = fields.findIndex(isFirstContext);
  const signed = fields[at];
  if (certificates === undefined || signed === undefined) throw new TypeError('no certificate or no signed attributes');
  if (oidOf(child(fields[at - 1], 0)) !== SHA256) throw new TypeError('another digest than SHA-256');
  return {
    certificate: der(child(certificates, 0)),
    attributes: der(asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, [...children(signed)])),
    messageDigest: octets(child(child(attributeNamed(signed, MESSAGE_DIGEST), 1), 0)),
    signature: octets(fields[at + 2]),
  };
}

/** Behind the message the reserved room is filled with zeros: its own length says where it ends. */
function withoutFilling(bytes: Buffer): Buffer {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return bytes.subarray(0, 2 + first);
  const octetCount = first & 0x7f;
  return bytes.subarray(0, 2 + octetCount + bytes.readUIntBE(2, octetCount));
}

const isFirstContext = ({ tagClass, type }: Node): boolean =>
  tagClass === asn1.Class.CONTEXT_SPECIFIC && type === asn1.Type.NONE;

function attributeNamed(attributes: Node, oid: string): Node | undefined {
  return children(attributes).find((attribute) => oidOf(child(attribute, 0)) === oid);
}

function children(node: Node | undefined): readonly Node[] {
  if (node === undefined || !Array.isArray(node.value)) throw new TypeError('not a signature');
  return node.value;
}

function child(node: Node | undefined, place: number): Node {
  const found = children(node)[place];
  if (found === undefined) throw new TypeError('not a signature');
  return found;
}

function octets(node: Node | undefined): Buffer {
  if (node === undefined || typeof node.value !== 'string') throw new TypeError('not a signature');
  return Buffer.from(node.value, 'binary');
}

const oidOf = (node: Node): string => (typeof node.value === 'string' ? asn1.derToOid(node.value) : '');
const der = (node: Node): Buffer => Buffer.from(asn1.toDer(node).getBytes(), 'binary');
