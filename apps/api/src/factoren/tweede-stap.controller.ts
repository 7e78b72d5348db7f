import { applyDecorators, Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import {
  type CodeInvoer,
  codeInvoerSchema,
  type HerstelcodeInvoer,
  herstelcodeInvoerSchema,
  type PasskeyGebruik,
  type PasskeyVragen,
  passkeyGebruikSchema,
  passkeyVragenSchema,
  type Sessiebericht,
  sessiestandSchema,
  type TweedeStap,
  tweedeStapSchema,
} from '@passend/contracts';
import type { Aangemeld } from '@passend/infra';
import type { Request, Response } from 'express';
import { Sessiebegin } from '../sessie/sessiebegin.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Halverwege,
  Mag,
  Sessie,
} from '../toegang/toegang.decorators.js';
import { FactorService } from './factor.service.js';
import { Factorbewijs } from './factorbewijs.js';
import { PasskeyService } from './passkey.service.js';

/** For who gave the right password and has to take the second step; nobody else gets in here. */
const TijdensTweedeStap = () =>
  applyDecorators(Mag('eigen-factoren:beheren'), Halverwege('tweede_stap'));

@Controller('api/sessie/tweede-stap')
export class TweedeStapController {
  constructor(
    private readonly bewijs: Factorbewijs,
    private readonly factoren: FactorService,
    private readonly passkeys: PasskeyService,
    private readonly begin: Sessiebegin,
  ) {}

  @Get()
  @TijdensTweedeStap()
  @Antwoord(tweedeStapSchema)
  wegen(@Actor() wie: ActorGegevens): Promise<TweedeStap> {
    return this.factoren.wegen(wie);
  }

  @Post('code')
  @TijdensTweedeStap()
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

  @Post('herstelcode')
  @TijdensTweedeStap()
  @Antwoord(sessiestandSchema)
  async herstelcode(
    @Body({ schema: herstelcodeInvoerSchema }) { code }: HerstelcodeInvoer,
    @Sessie() sessie: Aangemeld,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Sessiebericht> {
    await this.bewijs.herstelcode(sessie.gebruiker, code);
    return this.begin.zetVoort(sessie, { verzoek, antwoord });
  }

  @Post('passkey/vraag')
  @TijdensTweedeStap()
  @Antwoord(passkeyVragenSchema)
  vraag(@Actor() wie: ActorGegevens): Promise<PasskeyVragen> {
    return this.passkeys.vraagEigen(wie);
  }

  @Post('passkey')
  @TijdensTweedeStap()
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
