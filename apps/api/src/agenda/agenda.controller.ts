import { Controller, Delete, Get, HttpCode, Ip, Param, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiResponse } from '@nestjs/swagger';
import { agendalinkSchema, nieuweAgendalinkSchema } from '@passend/contracts';
import type { Response } from 'express';
import { bestandsnaamSchema } from '../gedeeld/parameters.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Mag,
  Openbaar,
} from '../toegang/toegang.decorators.js';
import { AgendaService } from './agenda.service.js';
import { Agendarem } from './agendarem.js';

/** The calendar of who is signed in, and the secret address under which programs read it. */
@Controller('api')
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly rem: Agendarem,
  ) {}

  @Get('account/agenda')
  @Mag('eigen-agenda:beheren')
  @Antwoord(agendalinkSchema)
  link(@Actor() actor: ActorGegevens) {
    return this.agenda.link(actor);
  }

  /** A new address; the one before stops at once. */
  @Post('account/agenda')
  @Mag('eigen-agenda:beheren')
  @Antwoord(nieuweAgendalinkSchema, 201)
  maak(@Actor() actor: ActorGegevens) {
    return this.agenda.maak(actor);
  }

  @Delete('account/agenda')
  @Mag('eigen-agenda:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The address does not work any more.' })
  trekIn(@Actor() actor: ActorGegevens): Promise<void> {
    return this.agenda.trekIn(actor);
  }

  /** For a calendar program, which has nothing but the address. */
  @Get('agenda/:bestand')
  @Openbaar()
  @ApiResponse({
    status: 200,
    description: 'The calendar.',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  async feed(
    @Param('bestand', { schema: bestandsnaamSchema }) bestand: string,
    @Ip() ip: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    await this.rem.controleer(ip);
    const tekst = await this.agenda.feed(bestand);
    antwoord
      .status(200)
      .setHeader('Content-Type', 'text/calendar; charset=utf-8')
      .setHeader('Content-Disposition', 'attachment; filename="passend.ics"')
      .send(tekst);
  }
}
