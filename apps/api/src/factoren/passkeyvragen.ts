import { Injectable } from '@nestjs/common';
import type { PasskeyMaken, PasskeyVragen } from '@passend/contracts';
import type { GebruikerRij, PasskeyRij } from '@passend/infra';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { GEDULD_MS, Passkeyplek, type Vraag } from './passkeyplek.js';

/** What a browser is asked, to make a passkey and to use one. */
@Injectable()
export class Passkeyvragen {
  constructor(private readonly plek: Passkeyplek) {}

  /** To make one; devices that hold one of this person are left out. */
  async nieuwe(
    wie: Pick<GebruikerRij, 'id' | 'naam' | 'email'>,
    bestaand: readonly PasskeyRij[],
  ): Promise<PasskeyMaken> {
    const { challenge, user, pubKeyCredParams } = await generateRegistrationOptions({
      rpName: 'Passend',
      rpID: this.plek.rpId,
      userID: new TextEncoder().encode(wie.id),
      userName: wie.email,
      userDisplayName: wie.naam,
    });
    await this.plek.stel(challenge, { doel: 'registreren', gebruikerId: wie.id });
    return {
      rp: { name: 'Passend', id: this.plek.rpId },
      user,
      challenge,
      pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
      timeout: GEDULD_MS,
      // Which make of device it is, is none of our business.
      attestation: 'none',
      excludeCredentials: bestaand.map(verwijzing),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
    };
  }

  /** To use one: of these, or (when nobody is known yet) of whoever has one. */
  async gebruik(vraag: Vraag, bestaand: readonly PasskeyRij[] = []): Promise<PasskeyVragen> {
    const { challenge } = await generateAuthenticationOptions({ rpID: this.plek.rpId });
    await this.plek.stel(challenge, vraag);
    return {
      rpId: this.plek.rpId,
      challenge,
      timeout: GEDULD_MS,
      userVerification: 'required',
      ...(bestaand.length === 0 ? {} : { allowCredentials: bestaand.map(verwijzing) }),
    };
  }
}

function verwijzing({ credentialId, vervoer }: PasskeyRij) {
  return {
    id: credentialId.toString('base64url'),
    type: 'public-key' as const,
    transports: [...vervoer],
  };
}
