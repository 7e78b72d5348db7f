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

/** His own log of sollicitaties, for the werknemer. */
@Controller('api/mijn/sollicitaties')
export class MijnSollicitatiesController {
  constructor(private readonly sollicitaties: SollicitatiesService) {}

  @Get()
  @Mag('eigen-sollicitatie:lezen')
  @Antwoord(sollicitatielijstSchema)
  async lijst(@Actor() actor: ActorGegevens) {
    return this.sollicitaties.lijst(actor, await this.sollicitaties.eigenId(actor));
  }

  @Post()
  @Mag('eigen-sollicitatie:schrijven')
  @Antwoord(sollicitatiedetailSchema, 201)
  async maak(
    @Actor() actor: ActorGegevens,
    @Body({ schema: sollicitatieInvoerSchema }) invoer: SollicitatieInvoer,
  ) {
    return this.sollicitaties.maak(actor, await this.sollicitaties.eigenId(actor), invoer);
  }

  @Get(':sollicitatieId')
  @Mag('eigen-sollicitatie:lezen')
  @Antwoord(sollicitatiedetailSchema)
  async toon(
    @Actor() actor: ActorGegevens,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
  ) {
    return this.sollicitaties.toon(actor, await this.sollicitaties.eigenId(actor), sollicitatieId);
  }

  @Post(':sollicitatieId/stappen')
  @Mag('eigen-sollicitatie:schrijven')
  @Antwoord(sollicitatiedetailSchema, 201)
  async zetStap(
    @Actor() actor: ActorGegevens,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Body({ schema: sollicitatiestapInvoerSchema }) invoer: SollicitatiestapInvoer,
  ) {
    return this.sollicitaties.zetStap(
      actor,
      await this.sollicitaties.eigenId(actor),
      sollicitatieId,
      invoer,
    );
  }

  @Post(':sollicitatieId/bewijzen')
  @Mag('eigen-sollicitatie:schrijven')
  @Geremd(BEWAREN)
  @Antwoord(sollicitatiedetailSchema, 201)
  async voegBewijsToe(
    @Actor() actor: ActorGegevens,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Body({ schema: bewijsInvoerSchema }) invoer: BewijsInvoer,
  ) {
    return this.sollicitaties.voegBewijsToe(
      actor,
      await this.sollicitaties.eigenId(actor),
      sollicitatieId,
      invoer,
    );
  }

  @Post(':sollicitatieId/correctie')
  @Mag('eigen-sollicitatie:schrijven')
  @Antwoord(gecorrigeerdeSollicitatieSchema, 201)
  async corrigeer(
    @Actor() actor: ActorGegevens,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Body({ schema: sollicitatiecorrectieSchema }) correctie: Sollicitatiecorrectie,
  ) {
    const werknemerId = await this.sollicitaties.eigenId(actor);
    return {
      detail: await this.sollicitaties.corrigeer(actor, werknemerId, sollicitatieId, correctie),
    };
  }

  @Get(':sollicitatieId/bestanden/:bestandId')
  @Mag('eigen-sollicitatie:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand('application/pdf', 'image/jpeg', 'image/png')
  async bestand(
    @Actor() actor: ActorGegevens,
    @Param('sollicitatieId', { schema: idSchema }) sollicitatieId: string,
    @Param('bestandId', { schema: idSchema }) bestandId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    const werknemerId = await this.sollicitaties.eigenId(actor);
    stuurBijlage(
      antwoord,
      await this.sollicitaties.bestand(actor, werknemerId, sollicitatieId, bestandId),
    );
  }
}
