import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  leemtenSchema,
  type Ondertekening,
  ondertekeningSchema,
  type RapportBegin,
  type RapportConcept,
  type RapportPdfVraag,
  type RapportStap,
  rapportBeginSchema,
  rapportConceptSchema,
  rapportDetailSchema,
  rapportenSchema,
  rapportPdfVraagSchema,
  rapportStapSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { GeeftBestand } from '../aanleveren/stuur-bestand.js';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, OPHALEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { LeemtenService } from './leemten.service.js';
import { RapportenService } from './rapporten.service.js';
import { stuurPdf } from './stuur-pdf.js';

/** Reports for the coach who writes them. */
@Controller('api/werknemers/:id')
export class RapportenController {
  constructor(
    private readonly rapporten: RapportenService,
    private readonly leemten: LeemtenService,
  ) {}

  @Get('leemten')
  @Mag('rapport:lezen')
  @Antwoord(leemtenSchema)
  gaten(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.leemten.voorCoach(actor, id);
  }

  @Get('rapporten')
  @Mag('rapport:lezen')
  @Antwoord(rapportenSchema)
  lijst(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.rapporten.lijst(actor, id);
  }

  @Post('rapporten')
  @Mag('rapport:schrijven')
  @Antwoord(rapportDetailSchema, 201)
  begin(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: rapportBeginSchema }) nieuw: RapportBegin,
  ) {
    return this.rapporten.begin(actor, id, nieuw);
  }

  @Get('rapporten/:rapportId')
  @Mag('rapport:lezen')
  @Antwoord(rapportDetailSchema)
  detail(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
  ) {
    return this.rapporten.detail(actor, id, rapportId);
  }

  @Put('rapporten/:rapportId/concept')
  @Mag('rapport:schrijven')
  @Antwoord(rapportDetailSchema)
  bewaar(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Body({ schema: rapportConceptSchema }) concept: RapportConcept,
  ) {
    return this.rapporten.bewaar(actor, id, rapportId, concept);
  }

  @Post('rapporten/:rapportId/stap')
  @Mag('rapport:schrijven')
  @Antwoord(rapportDetailSchema)
  stap(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Body({ schema: rapportStapSchema }) stap: RapportStap,
  ) {
    return this.rapporten.stap(actor, id, rapportId, stap);
  }

  @Post('rapporten/:rapportId/ondertekening')
  @Mag('rapport:schrijven')
  @Antwoord(rapportDetailSchema)
  onderteken(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Body({ schema: ondertekeningSchema }) teken: Ondertekening,
  ) {
    return this.rapporten.onderteken(actor, id, rapportId, teken);
  }

  @Get('rapporten/:rapportId/pdf')
  @Mag('rapport:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand()
  async pdf(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Query({ schema: rapportPdfVraagSchema }) { voor }: RapportPdfVraag,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurPdf(antwoord, await this.rapporten.pdf(actor, id, rapportId, voor));
  }
}
