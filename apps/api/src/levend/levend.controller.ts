import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { type AanwezigInvoer, aanwezigenSchema, aanwezigInvoerSchema } from '@passend/contracts';
import type { Aangemeld } from '@passend/infra';
import type { Request, Response } from 'express';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd } from '../gedeeld/rem.guard.js';
import { Weigering } from '../gedeeld/weigering.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Mag,
  Sessie,
  Vanzelf,
} from '../toegang/toegang.decorators.js';
import { AanwezigheidService } from './aanwezigheid.service.js';
import { Seinpost } from './seinpost.js';
import { Stromen } from './stromen.js';
import { Stroom } from './stroom.js';
import { Uitdeler } from './uitdeler.js';

/** Opening windows: more than anybody does, fewer than a program that keeps failing. */
const OPENEN = { naam: 'stroom', hoogstens: 120, seconden: 60 };
const TEKENS = { naam: 'aanwezig', hoogstens: 120, seconden: 60 };
const PLEK = /^[\w-]{22}$/u;

/** What an open window hears while it is open, and tells. */
@Controller('api')
export class LevendController {
  constructor(
    private readonly stromen: Stromen,
    private readonly uitdeler: Uitdeler,
    private readonly post: Seinpost,
    private readonly aanwezigheid: AanwezigheidService,
  ) {}

  @Get('gebeurtenissen')
  @Mag('gebeurtenis:volgen')
  @Vanzelf()
  @Geremd(OPENEN)
  @ApiResponse({
    status: 200,
    description: 'Events without end: `begin`, and `signaal` for what is new.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  async volg(
    @Sessie() { gebruiker, sessie }: Aangemeld,
    @Req() verzoek: Request,
    @Res() antwoord: Response,
  ): Promise<void> {
    // Who did not ask for a stream would wait for its end.
    if (verzoek.get('accept') !== 'text/event-stream') throw Weigering.geenStroom();
    this.stromen.laatToe(gebruiker.id);
    await this.post.open();
    if (antwoord.destroyed) return;
    const stroom = new Stroom(antwoord, gebruiker, sessie.id);
    antwoord.on('close', () => this.stromen.verwijder(stroom));
    this.stromen.voegToe(stroom);
    const gezien = verzoek.get('last-event-id') ?? '';
    try {
      await this.uitdeler.begin(stroom, PLEK.test(gezien) ? gezien : null);
    } catch (fout) {
      this.stromen.eindig(stroom);
      throw fout;
    }
  }

  @Post('werknemers/:id/aanwezigheid')
  @Mag('werknemer:lezen')
  @Vanzelf()
  @Geremd(TEKENS)
  @Antwoord(aanwezigenSchema)
  meld(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: aanwezigInvoerSchema }) invoer: AanwezigInvoer,
  ) {
    return this.aanwezigheid.meld(actor, id, invoer);
  }
}
