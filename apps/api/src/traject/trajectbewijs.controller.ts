import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { type TrajectbewijsInvoer, trajectbewijsInvoerSchema } from '@passend/contracts';
import { bestandverwijzingSchema } from '@passend/domain';
import type { Response } from 'express';
import { GeeftBestand, stuurBijlage } from '../aanleveren/stuur-bestand.js';
import { idSchema } from '../gedeeld/parameters.js';
import { BEWAREN, Geremd, OPHALEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { TrajectbewijsService } from './trajectbewijs.service.js';

const TYPEN = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Files with exercises, documents and tests. */
@Controller('api')
export class TrajectbewijsController {
  constructor(private readonly bewijs: TrajectbewijsService) {}

  @Post('werknemers/:id/traject/bewijzen')
  @Mag('traject:schrijven')
  @Geremd(BEWAREN)
  @Antwoord(bestandverwijzingSchema, 201)
  bewaar(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: trajectbewijsInvoerSchema }) { bestand }: TrajectbewijsInvoer,
  ) {
    return this.bewijs.bewaar(actor, id, bestand);
  }

  @Get('werknemers/:id/traject/bewijzen/:bestandId')
  @Mag('traject:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand(...TYPEN)
  async lees(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('bestandId', { schema: idSchema }) bestandId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBijlage(antwoord, await this.bewijs.lees(actor, id, bestandId));
  }

  @Post('mijn/traject/bewijzen')
  @Mag('eigen-traject:schrijven')
  @Geremd(BEWAREN)
  @Antwoord(bestandverwijzingSchema, 201)
  bewaarEigen(
    @Actor() actor: ActorGegevens,
    @Body({ schema: trajectbewijsInvoerSchema }) { bestand }: TrajectbewijsInvoer,
  ) {
    return this.bewijs.bewaarEigen(actor, bestand);
  }

  @Get('mijn/traject/bewijzen/:bestandId')
  @Mag('eigen-traject:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand(...TYPEN)
  async leesEigen(
    @Actor() actor: ActorGegevens,
    @Param('bestandId', { schema: idSchema }) bestandId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBijlage(antwoord, await this.bewijs.leesEigen(actor, bestandId));
  }
}
