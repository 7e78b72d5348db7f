import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import {
  mijnRapportenSchema,
  mijnRapportSchema,
  type Ondertekening,
  ondertekeningSchema,
  type RapportPdfVraag,
  type RapportReactie,
  rapportPdfVraagSchema,
  rapportReactieSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { GeeftBestand } from '../aanleveren/stuur-bestand.js';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, OPHALEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { EigenRapportenService } from './eigen-rapporten.service.js';
import { stuurPdf } from './stuur-pdf.js';

/** Reports for the werknemer they are about. */
@Controller('api/mijn/rapporten')
export class EigenRapportenController {
  constructor(private readonly rapporten: EigenRapportenService) {}

  @Get()
  @Mag('eigen-rapport:lezen')
  @Antwoord(mijnRapportenSchema)
  async lijst(@Actor() actor: ActorGegevens) {
    return { rapporten: await this.rapporten.lijst(actor) };
  }

  @Get(':rapportId')
  @Mag('eigen-rapport:lezen')
  @Antwoord(mijnRapportSchema)
  een(@Actor() actor: ActorGegevens, @Param('rapportId', { schema: idSchema }) rapportId: string) {
    return this.rapporten.een(actor, rapportId);
  }

  @Post(':rapportId/reactie')
  @Mag('eigen-rapport:schrijven')
  @Antwoord(mijnRapportSchema)
  reageer(
    @Actor() actor: ActorGegevens,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Body({ schema: rapportReactieSchema }) reactie: RapportReactie,
  ) {
    return this.rapporten.reageer(actor, rapportId, reactie);
  }

  @Post(':rapportId/ondertekening')
  @Mag('eigen-rapport:schrijven')
  @Antwoord(mijnRapportSchema)
  onderteken(
    @Actor() actor: ActorGegevens,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Body({ schema: ondertekeningSchema }) teken: Ondertekening,
  ) {
    return this.rapporten.onderteken(actor, rapportId, teken);
  }

  @Get(':rapportId/pdf')
  @Mag('eigen-rapport:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand()
  async pdf(
    @Actor() actor: ActorGegevens,
    @Param('rapportId', { schema: idSchema }) rapportId: string,
    @Query({ schema: rapportPdfVraagSchema }) { voor }: RapportPdfVraag,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurPdf(antwoord, await this.rapporten.pdf(actor, rapportId, voor));
  }
}
