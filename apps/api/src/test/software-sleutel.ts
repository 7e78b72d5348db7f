import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type {
  NieuwePasskey,
  PasskeyGebruik,
  PasskeyMaken,
  PasskeyVragen,
} from '@passend/contracts';

/** Flags of authenticator data (WebAuthn, 6.1): user present, user verified, credential included. */
const VLAG = { aanwezig: 0x01, herkend: 0x04, sleutel: 0x40 } as const;

/** What a test changes about what the device does. */
export interface Afwijking {
  readonly origin?: string;
  readonly rpId?: string;
  /** False: the device did not ask for a finger or a code. */
  readonly herkend?: boolean;
  /** What the device says of how often it was used. */
  readonly teller?: number;
  readonly userHandle?: string;
}

/** A well-formed answer of no device at all. */
export const NIETS_VAN_EEN_PASSKEY = {
  antwoord: {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
    clientExtensionResults: {},
  },
} as const;

/** An authenticator in software: makes one passkey and signs with it, as a telephone would. */
export class SoftwareSleutel {
  readonly id = randomBytes(32);
  readonly #paar = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #teller = 0;
  #eigenaar = '';

  constructor(private readonly origin: string) {}

  /** What the browser sends after making the passkey. */
  maak(vraag: PasskeyMaken, anders: Afwijking = {}): NieuwePasskey {
    this.#eigenaar = vraag.user.id;
    const lengte = Buffer.alloc(2);
    lengte.writeUInt16BE(this.id.length);
    const sleutel = [Buffer.alloc(16), lengte, this.id, this.#coseSleutel()];
    const authData = this.#authData(VLAG.sleutel, anders, sleutel);
    // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
    const attestatie = Buffer.concat([
      Buffer.from([0xa3]),
      tekst('fmt'),
      tekst('none'),
      tekst('attStmt'),
      Buffer.from([0xa0]),
      tekst('authData'),
      bytes(authData),
    ]);
    return {
      antwoord: {
        ...this.#kop(),
        response: {
          clientDataJSON: this.#clientData('webauthn.create', vraag.challenge, anders),
          attestationObject: attestatie.toString('base64url'),
          transports: ['internal'],
        },
      },
    };
  }

  /** What the browser sends after using it. */
  gebruik(vraag: PasskeyVragen, anders: Afwijking = {}): PasskeyGebruik {
    this.#teller += 1;
    const authData = this.#authData(0, { teller: this.#teller, ...anders });
    const clientDataJSON = this.#clientData('webauthn.get', vraag.challenge, anders);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const handtekening = sign('sha256', Buffer.concat([authData, hash]), this.#paar.privateKey);
    return {
      antwoord: {
        ...this.#kop(),
        response: {
          clientDataJSON,
          authenticatorData: authData.toString('base64url'),
          signature: handtekening.toString('base64url'),
          userHandle: anders.userHandle ?? this.#eigenaar,
        },
      },
    };
  }

  #kop() {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  #clientData(type: string, challenge: string, { origin = this.origin }: Afwijking): string {
    const inhoud = { type, challenge, origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(inhoud)).toString('base64url');
  }

  #authData(vlag: number, anders: Afwijking, rest: readonly Buffer[] = []): Buffer {
    const { rpId = new URL(this.origin).hostname, herkend = true, teller = 0 } = anders;
    const telling = Buffer.alloc(4);
    telling.writeUInt32BE(teller);
    const vlaggen = vlag | VLAG.aanwezig | (herkend ? VLAG.herkend : 0);
    const hash = createHash('sha256').update(rpId).digest();
    return Buffer.concat([hash, Buffer.from([vlaggen]), telling, ...rest]);
  }

  /** COSE (RFC 9053): {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y} */
  #coseSleutel(): Buffer {
    const { x = '', y = '' } = this.#paar.publicKey.export({ format: 'jwk' });
    const deel = (waarde: string) => bytes(Buffer.from(waarde, 'base64url'));
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      deel(x),
      Buffer.from([0x22]),
      deel(y),
    ]);
  }
}

/** A text of less than 24 bytes in CBOR. */
function tekst(waarde: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + waarde.length]), Buffer.from(waarde)]);
}

/** Bytes in CBOR, with a length of one or two bytes. */
function bytes(waarde: Buffer): Buffer {
  const kop =
    waarde.length < 256 ? [0x58, waarde.length] : [0x59, waarde.length >> 8, waarde.length & 255];
  return Buffer.concat([Buffer.from(kop), waarde]);
}
