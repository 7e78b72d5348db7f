import { Body, Controller, Get, Ip, Post, Req, Res } from '@nestjs/common';
import {
  type CodeInvoer,
  codeInvoerSchema,
  type PasskeyGebruik,
  type PasskeyVragen,
  passkeyGebruikSchema,
  passkeyVragenSchema,
  type Sessiebericht,
  sessiestandSchema,
  type TweedeStap,
  tweedeStapSchema,
  type WachtwoordInvoer,
  wachtwoordInvoerSchema,
} from '@passend/contracts';
import type { Aangemeld } from '@passend/infra';
import type { Request, Response } from 'express';
import { Weigering } from '../gedeeld/weigering.js';
import { SessieService } from '../sessie/sessie.service.js';
import { Sessiebegin } from '../sessie/sessiebegin.js';
import { Actor, type ActorGegevens, Antwoord, Mag, Sessie } from '../toegang/toegang.decorators.js';
import { FactorService } from './factor.service.js';
import { Factorbewijs } from './factorbewijs.js';
import { PasskeyService } from './passkey.service.js';

/** Showing once more who one is, before changing how one signs in. The session gets a new token. */
@Controller('api/bevestiging')
export class BevestigingController {
  constructor(
    private readonly bewijs: Factorbewijs,
    private readonly factoren: FactorService,
    private readonly passkeys: PasskeyService,
    private readonly sessies: SessieService,
    private readonly begin: Sessiebegin,
  ) {}

  @Get()
  @Mag('eigen-factoren:beheren')
  @Antwoord(tweedeStapSchema)
  wegen(@Actor() wie: ActorGegevens): Promise<TweedeStap> {
    return this.factoren.wegen(wie);
  }

  @Post('wachtwoord')
  @Mag('eigen-factoren:beheren')
  @Antwoord(sessiestandSchema)
  async wachtwoord(
    @Body({ schema: wachtwoordInvoerSchema }) { wachtwoord }: WachtwoordInvoer,
    @Sessie() sessie: Aangemeld,
    @Ip() ip: string,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Sessiebericht> {
    const { email } = sessie.gebruiker;
    try {
      await this.sessies.herken({ email, wachtwoord }, ip);
    } catch (fout) {
      // Not a 401: the session goes on.
      const mis = fout instanceof Weigering && fout.code === 'aanmelden_mislukt';
      throw mis ? Weigering.wachtwoordOnjuist() : fout;
    }
    return this.begin.zetVoort(sessie, { verzoek, antwoord });
  }

  @Post('code')
  @Mag('eigen-factoren:beheren')
  @Antwoord(sessiestandSchema)
  async code(
    @Body({ schema: codeInvoerSchema }) { code }: CodeInvoer,
    @Sessie() sessie: Aangemeld,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Sessiebericht> {
    await this.bewijs.code(sessie.gebruiker, code);
    return this.begin.zetVoort(sessie, { verzoek, antwoord });
  }

  @Post('passkey/vraag')
  @Mag('eigen-factoren:beheren')
  @Antwoord(passkeyVragenSchema)
  vraag(@Actor() wie: ActorGegevens): Promise<PasskeyVragen> {
    return this.passkeys.vraagEigen(wie);
  }

  @Post('passkey')
  @Mag('eigen-factoren:beheren')
  @Antwoord(sessiestandSchema)
  async passkey(
    @Body({ schema: passkeyGebruikSchema }) gebruik: PasskeyGebruik,
    @Sessie() sessie: Aangemeld,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Sessiebericht> {
    await this.bewijs.passkey(sessie.gebruiker, gebruik);
    return this.begin.zetVoort(sessie, { verzoek, antwoord });
  }
}
