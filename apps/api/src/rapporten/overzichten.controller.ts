import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import {
  type Overzichtsoort,
  type Overzichtvraag,
  overzichtsoortSchema,
  overzichtVraagSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { GeeftBestand, stuurBijlage } from '../aanleveren/stuur-bestand.js';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Mag } from '../toegang/toegang.decorators.js';
import { OverzichtenService } from './overzichten.service.js';

/** Overviews of a period, as a PDF to read or as a table to count with. */
@Controller('api/werknemers/:id/overzichten')
export class OverzichtenController {
  constructor(private readonly overzichten: OverzichtenService) {}

  @Get(':soort')
  @Mag('rapport:lezen')
  @GeeftBestand('application/pdf', 'text/csv')
  async haal(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('soort', { schema: overzichtsoortSchema }) soort: Overzichtsoort,
    @Query({ schema: overzichtVraagSchema }) vraag: Overzichtvraag,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBijlage(antwoord, await this.overzichten.maak(actor, id, soort, vraag));
  }
}
