import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Ip,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import {
  type Gebruiker,
  gebruikerSchema,
  type Inloggen,
  inloggenSchema,
  type Sessiebericht,
  type Sessietijd,
  sessiestandSchema,
  sessietijdSchema,
} from '@passend/contracts';
import type { Request, Response } from 'express';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { alsGebruiker, SessieService } from './sessie.service.js';
import { Sessiebegin } from './sessiebegin.js';
import { Sessiecookie } from './sessiecookie.js';

@Controller('api/sessie')
export class SessieController {
  constructor(
    private readonly sessies: SessieService,
    private readonly begin: Sessiebegin,
    @Inject(Sessiecookie) private readonly cookie: Sessiecookie,
  ) {}

  @Post()
  @Openbaar()
  @Antwoord(sessiestandSchema)
  async meldAan(
    @Body({ schema: inloggenSchema }) inloggen: Inloggen,
    @Ip() ip: string,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Sessiebericht> {
    const gebruiker = await this.sessies.herken(inloggen, ip);
    const aanmelding = { gebruiker, methode: 'wachtwoord', tweeFactoren: false } as const;
    const { sessie } = await this.begin.begin(aanmelding, { verzoek, antwoord });
    return { stand: sessie.stand };
  }

  @Get()
  @Openbaar()
  @Antwoord(gebruikerSchema)
  async wie(@Req() verzoek: Request): Promise<Gebruiker> {
    const token = this.cookie.lees(verzoek.get('cookie'));
    const aangemeld = token === null ? null : await this.sessies.vind(token);
    if (aangemeld === null) throw Weigering.nietAangemeld();
    return alsGebruiker(aangemeld);
  }

  /** How long it lasts; asking does not make it last longer. */
  @Get('tijd')
  @Openbaar()
  @Antwoord(sessietijdSchema)
  async tijd(@Req() verzoek: Request): Promise<Sessietijd> {
    const token = this.cookie.lees(verzoek.get('cookie'));
    const tijd = token === null ? null : await this.sessies.tijd(token);
    if (tijd === null) throw Weigering.nietAangemeld();
    return tijd;
  }

  @Delete()
  @Openbaar()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Signed out.' })
  async eindig(
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<void> {
    const token = this.cookie.lees(verzoek.get('cookie'));
    // First, so that the cookie leaves the browser also when the session cannot be ended now.
    antwoord.append('Set-Cookie', this.cookie.wis());
    if (token !== null) await this.sessies.meldAf(token);
  }
}
