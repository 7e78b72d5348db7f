import { Body, Controller, Ip, Post, Req, Res } from '@nestjs/common';
import {
  type PasskeyGebruik,
  type PasskeyVragen,
  passkeyGebruikSchema,
  passkeyVragenSchema,
  type Sessiebericht,
  sessiestandSchema,
} from '@passend/contracts';
import type { Request, Response } from 'express';
import { Sessiebegin } from '../sessie/sessiebegin.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { Factorrem } from './factorrem.js';
import { Passkeys } from './passkeys.js';
import { Passkeyvragen } from './passkeyvragen.js';

const VRAAG = { doel: 'aanmelden', gebruikerId: null } as const;

/** Signing in with a passkey alone, without an address and without a password. */
@Controller('api/sessie/passkey')
export class PasskeyAanmeldenController {
  constructor(
    private readonly vragen: Passkeyvragen,
    private readonly passkeys: Passkeys,
    private readonly rem: Factorrem,
    private readonly begin: Sessiebegin,
  ) {}

  @Post('vraag')
  @Openbaar()
  @Antwoord(passkeyVragenSchema)
  async vraag(@Ip() ip: string): Promise<PasskeyVragen> {
    await this.rem.telVraag(ip);
    return this.vragen.gebruik(VRAAG);
  }

  @Post()
  @Openbaar()
  @Antwoord(sessiestandSchema)
  async meldAan(
    @Body({ schema: passkeyGebruikSchema }) { antwoord: gebruik }: PasskeyGebruik,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Sessiebericht> {
    const { gebruiker } = await this.passkeys.controleer(gebruik, VRAAG);
    const aanmelding = { gebruiker, methode: 'passkey', tweeFactoren: true } as const;
    const { sessie } = await this.begin.begin(aanmelding, { verzoek, antwoord });
    return { stand: sessie.stand };
  }
}
