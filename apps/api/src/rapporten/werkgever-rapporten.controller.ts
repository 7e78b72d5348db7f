import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  leemtenSchema,
  type Ondertekening,
  ondertekeningSchema,
  werkgeverRapportenSchema,
  werkgeverRapportSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { GeeftBestand } from '../aanleveren/stuur-bestand.js';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, OPHALEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { LeemtenService } from './leemten.service.js';
import { stuurPdf } from './stuur-pdf.js';
import { WerkgeverRapportenService } from './werkgever-rapporten.service.js';

/** Reports that were released to an employer, and the neutral part of the gap list. */
@Controller('api/werkgever/werknemers/:id')
export class WerkgeverRapportenController {
  constructor(
    private readonly rapporten: WerkgeverRapportenService,
    private readonly leemten: LeemtenService,
  ) {}

  @Get('leemten')
  @Mag('werkgever-rapport:lezen')
  @Antwoord(leemtenSchema)
  gaten(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.leemten.voorWerkgever(actor, id);
  }

  @Get('rapporten')
  @Mag('werkgever-rapport:lezen')
  @Antwoord(werkgeverRapportenSchema)
  async lijst(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return { rapporten: await this.rapporten.lijst(actor, id) };
  }

  @Get('rapporten/:rapportId')
  @Mag('werkgever-rapport:lezen')
  @Antwoord(werkgeverRapportSchema)
  een(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
  ) {
    return this.rapporten.een(actor, id, rapportId);
  }

  @Post('rapporten/:rapportId/ondertekening')
  @Mag('werkgever-rapport:tekenen')
  @Antwoord(werkgeverRapportSchema)
  onderteken(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Body({ schema: ondertekeningSchema }) teken: Ondertekening,
  ) {
    return this.rapporten.onderteken(actor, id, rapportId, teken);
  }

  @Get('rapporten/:rapportId/pdf')
  @Mag('werkgever-rapport:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand()
  async pdf(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurPdf(antwoord, await this.rapporten.pdf(actor, id, rapportId));
  }
}
