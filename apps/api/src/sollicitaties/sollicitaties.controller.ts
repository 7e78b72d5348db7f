import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  type BewijsInvoer,
  bewijsInvoerSchema,
  gecorrigeerdeSollicitatieSchema,
  type Sollicitatiecorrectie,
  type SollicitatieInvoer,
  type SollicitatiestapInvoer,
  sollicitatiecorrectieSchema,
  sollicitatiedetailSchema,
  sollicitatieInvoerSchema,
  sollicitatielijstSchema,
  sollicitatiestapInvoerSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { GeeftBestand, stuurBijlage } from '../aanleveren/stuur-bestand.js';
import { idSchema } from '../gedeeld/parameters.js';
import { BEWAREN, Geremd, OPHALEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { SollicitatiesService } from './sollicitaties.service.js';

/** The log of sollicitaties of one client, for his coach. */
@Controller('api/werknemers/:id/sollicitaties')
export class SollicitatiesController {
  constructor(private readonly sollicitaties: SollicitatiesService) {}

  @Get()
  @Mag('sollicitatie:lezen')
  @Antwoord(sollicitatielijstSchema)
  lijst(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.sollicitaties.lijst(actor, id);
  }

  @Post()
  @Mag('sollicitatie:schrijven')
  @Antwoord(sollicitatiedetailSchema, 201)
  maak(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: sollicitatieInvoerSchema }) invoer: SollicitatieInvoer,
  ) {
    return this.sollicitaties.maak(actor, id, invoer);
  }

  @Get(':sollicitatieId')
  @Mag('sollicitatie:lezen')
  @Antwoord(sollicitatiedetailSchema)
  toon(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
  ) {
    return this.sollicitaties.toon(actor, id, sollicitatieId);
  }

  @Post(':sollicitatieId/stappen')
  @Mag('sollicitatie:schrijven')
  @Antwoord(sollicitatiedetailSchema, 201)
  zetStap(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Body({ schema: sollicitatiestapInvoerSchema }) invoer: SollicitatiestapInvoer,
  ) {
    return this.sollicitaties.zetStap(actor, id, sollicitatieId, invoer);
  }

  @Post(':sollicitatieId/bewijzen')
  @Mag('sollicitatie:schrijven')
  @Geremd(BEWAREN)
  @Antwoord(sollicitatiedetailSchema, 201)
  voegBewijsToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Body({ schema: bewijsInvoerSchema }) invoer: BewijsInvoer,
  ) {
    return this.sollicitaties.voegBewijsToe(actor, id, sollicitatieId, invoer);
  }

  @Post(':sollicitatieId/correctie')
  @Mag('sollicitatie:schrijven')
  @Antwoord(gecorrigeerdeSollicitatieSchema, 201)
  async corrigeer(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Body({ schema: sollicitatiecorrectieSchema }) correctie: Sollicitatiecorrectie,
  ) {
    const werknemerId = id;
    return {
      detail: await this.sollicitaties.corrigeer(actor, werknemerId, sollicitatieId, correctie),
    };
  }

  @Get(':sollicitatieId/bestanden/:bestandId')
  @Mag('sollicitatie:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand('application/pdf', 'image/jpeg', 'image/png')
  async bestand(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Param('bestandId', { schema: idSchema }) bestandId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    const werknemerId = id;
    stuurBijlage(
      antwoord,
      await this.sollicitaties.bestand(actor, werknemerId, sollicitatieId, bestandId),
    );
  }
}
