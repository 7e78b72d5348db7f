import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  type BewijsTerug,
  bewijsTerugSchema,
  type MijlpaalbewijsInvoer,
  mijlpaalbewijsInvoerSchema,
  tijdlijnWeergaveSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { GeeftBewijs, stuurBewijs } from '../dossierboek/stuur-bewijs.js';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { MijlpaalbewijsService } from './mijlpaalbewijs.service.js';

@Controller('api')
export class MijlpaalbewijsController {
  constructor(private readonly bewijzen: MijlpaalbewijsService) {}

  @Post('werknemers/:id/mijlpalen/bewijzen')
  @Mag('tijdlijn:schrijven')
  @Antwoord(tijdlijnWeergaveSchema, 201)
  legVast(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: mijlpaalbewijsInvoerSchema }) invoer: MijlpaalbewijsInvoer,
  ) {
    return this.bewijzen.legVast(actor, id, invoer);
  }

  @Post('werknemers/:id/mijlpalen/bewijzen/:regelId/terug')
  @Mag('tijdlijn:schrijven')
  @Antwoord(tijdlijnWeergaveSchema, 201)
  neemTerug(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('regelId', { schema: idSchema }) regelId: string,
    @Body({ schema: bewijsTerugSchema }) terug: BewijsTerug,
  ) {
    return this.bewijzen.neemTerug(actor, id, regelId, terug);
  }

  @Get('werknemers/:id/mijlpalen/bestanden/:bestandId')
  @Mag('tijdlijn:lezen')
  @GeeftBewijs()
  async bestand(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('bestandId', { schema: idSchema }) bestandId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBewijs(antwoord, await this.bewijzen.bestand(actor, id, bestandId));
  }

  @Get('mijn/mijlpalen/bestanden/:bestandId')
  @Mag('eigen-tijdlijn:lezen')
  @GeeftBewijs()
  async eigenBestand(
    @Actor() actor: ActorGegevens,
    @Param('bestandId', { schema: idSchema }) bestandId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBewijs(antwoord, await this.bewijzen.eigenBestand(actor, bestandId));
  }
}
