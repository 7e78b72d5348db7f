import { Inject, Injectable } from '@nestjs/common';
import type { NieuwePasskey, PasskeyGebruik } from '@passend/contracts';
import {
  BureauOpslag,
  type GevondenPasskey,
  PasskeyOpslag,
  type PasskeyRij,
  UitdagingOpslag,
} from '@passend/infra';
import {
  type VerifiedAuthenticationResponse,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Passkeyplek, type Vraag } from './passkeyplek.js';

/** What is known of a passkey that was just made. */
export type Registratie = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

/**
 * Checks passkeys (WebAuthn). The device must have seen its owner (a finger, a face, or the code of
 * the device), so that a passkey alone counts as two factors.
 */
@Injectable()
export class Passkeys {
  constructor(
    private readonly plek: Passkeyplek,
    private readonly uitdagingen: UitdagingOpslag,
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Reads what the browser made. @throws Weigering when anything about it is not right */
  async leesNieuwe(gebruikerId: string, antwoord: NieuwePasskey['antwoord']): Promise<Registratie> {
    const vraag = { doel: 'registreren', gebruikerId } as const;
    const expectedChallenge = await this.plek.neem(antwoord.response.clientDataJSON, vraag);
    const uitslag = await gelukt<VerifiedRegistrationResponse>(() =>
      verifyRegistrationResponse({
        response: antwoord,
        expectedChallenge,
        expectedOrigin: this.plek.origin,
        expectedRPID: this.plek.rpId,
        requireUserVerification: true,
      }),
    );
    if (uitslag.registrationInfo === undefined) throw Weigering.passkeyMislukt();
    return uitslag.registrationInfo;
  }

  /** Checks a use, and writes it down. @throws Weigering when anything about it is not right */
  async controleer(antwoord: PasskeyGebruik['antwoord'], vraag: Vraag): Promise<GevondenPasskey> {
    const expectedChallenge = await this.plek.neem(antwoord.response.clientDataJSON, vraag);
    const gevonden = await this.uitdagingen.zoekPasskey(Buffer.from(antwoord.id, 'base64url'));
    if (gevonden === null || !hoortBij(antwoord, gevonden, vraag)) throw Weigering.passkeyMislukt();
    const { passkey } = gevonden;
    const { verified, authenticationInfo } = await gelukt<VerifiedAuthenticationResponse>(() =>
      verifyAuthenticationResponse({
        response: antwoord,
        expectedChallenge,
        expectedOrigin: this.plek.origin,
        expectedRPID: this.plek.rpId,
        credential: bewaarde(passkey),
        requireUserVerification: true,
      }),
    );
    if (!verified || !(await this.#noteer(passkey, authenticationInfo.newCounter)))
      throw Weigering.passkeyMislukt();
    return gevonden;
  }

  #noteer({ id, bureauId, teller }: PasskeyRij, nieuweTeller: number): Promise<boolean> {
    return this.bureaus.in(bureauId, ({ manager }) =>
      new PasskeyOpslag(manager).gebruik(id, Number(teller), nieuweTeller, this.klok()),
    );
  }
}

/** As the library takes it; it refuses a counter that did not go up. */
function bewaarde({ credentialId, publiekeSleutel, teller }: PasskeyRij) {
  return {
    id: credentialId.toString('base64url'),
    publicKey: new Uint8Array(publiekeSleutel),
    counter: Number(teller),
  };
}

/** The person that the device names must be the owner, and the one who was asked. */
function hoortBij(
  { response }: PasskeyGebruik['antwoord'],
  { passkey }: GevondenPasskey,
  { gebruikerId }: Vraag,
): boolean {
  const genoemd = response.userHandle && Buffer.from(response.userHandle, 'base64url').toString();
  if (genoemd !== undefined && genoemd !== passkey.gebruikerId) return false;
  return gebruikerId === null || gebruikerId === passkey.gebruikerId;
}

/** The library says with an error what is not right; who asks need not know which part. */
async function gelukt<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch {
    throw Weigering.passkeyMislukt();
  }
}
