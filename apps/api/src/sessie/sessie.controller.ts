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
import { type Gebruiker, gebruikerSchema, type Inloggen, inloggenSchema } from '@passend/contracts';
import type { Request, Response } from 'express';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { alsGebruiker, SessieService } from './sessie.service.js';
import { Sessiecookie } from './sessiecookie.js';

@Controller('api/sessie')
export class SessieController {
  constructor(
    private readonly sessies: SessieService,
    @Inject(Sessiecookie) private readonly cookie: Sessiecookie,
  ) {}

  @Post()
  @Openbaar()
  @Antwoord(gebruikerSchema)
  async begin(
    @Body({ schema: inloggenSchema }) inloggen: Inloggen,
    @Ip() ip: string,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<Gebruiker> {
    const token = await this.sessies.begin(inloggen, ip);
    const vorig = this.cookie.lees(verzoek.get('cookie'));
    if (vorig !== null) await this.sessies.eindig(vorig);
    antwoord.append('Set-Cookie', this.cookie.zet(token));
    const aangemeld = await this.sessies.vind(token);
    if (aangemeld === null) throw Weigering.aanmeldenMislukt();
    return alsGebruiker(aangemeld);
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
    if (token !== null) await this.sessies.eindig(token);
  }
}
