import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a browser is asked with; the parts that matter here. */
interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id?: string };
  readonly rpId?: string;
}

interface Given {
  /** Where the page came from that asked. */
  readonly origin?: string;
  /** Whether the device checked that it is its owner. */
  readonly verified?: boolean;
}

type Cbor = Parameters<typeof isoCBOR.encode>[0];

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const userPresent = 0x01;
const userVerified = 0x04;
const holdsKey = 0x40;

/** A passkey in software: a P-256 key that answers challenges as a device would. */
export class PasskeyUnderTest {
  readonly id = randomBytes(16);
  private readonly key: KeyObject;
  private readonly publicKey: KeyObject;
  private readonly origin: string;

  constructor(origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.key = privateKey;
    this.publicKey = publicKey;
    this.origin = origin;
  }

  /** The answer to being made, as JSON. `optionsJson`: as the API gave it. */
  make(optionsJson: string, given: Given = {}): string {
    const options = JSON.parse(optionsJson) as Options;
    const data = this.authenticatorData(options.rp?.id ?? '', holdsKey, given);
    const length = Buffer.from([0, this.id.length]);
    const authData = new Uint8Array(Buffer.concat([data, Buffer.alloc(16), length, this.id, this.cosePublicKey()]));
    const attestation = isoCBOR.encode(
      new Map<string | number, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    return this.answer({
      clientDataJSON: base64url(this.clientData('webauthn.create', options, given)),
      attestationObject: base64url(attestation),
    });
  }

  /** The answer to a challenge, as JSON. */
  sign(optionsJson: string, given: Given = {}): string {
    const options = JSON.parse(optionsJson) as Options;
    const authenticatorData = this.authenticatorData(options.rpId ?? '', 0, given);
    const clientData = this.clientData('webauthn.get', options, given);
    const signature = createSign('sha256').update(authenticatorData).update(sha256(clientData)).sign(this.key);
    return this.answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
    });
  }

  private answer(response: Record<string, string>): string {
    const id = base64url(this.id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, { challenge }: Options, { origin = this.origin }: Given): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData(rpId: string, more: number, { verified = true }: Given): Buffer {
    const flags = userPresent | (verified ? userVerified : 0) | more;
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), Buffer.alloc(4)]);
  }

  /** COSE: an ES256 key on P-256 (RFC 9053, 7.1.1). */
  private cosePublicKey(): Uint8Array {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'));
    return isoCBOR.encode(
      new Map<string | number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ]),
    );
  }
}
