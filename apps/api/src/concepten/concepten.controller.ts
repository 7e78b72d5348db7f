import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import {
  type ConceptInvoer,
  conceptBewaardSchema,
  conceptInvoerSchema,
  conceptplekSchema,
  conceptSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { ConceptService } from './concept.service.js';
import { TYPEN } from './typen.js';

/** Forms that a coach has not sent yet, kept while he types. */
@Controller('api/werknemers/:id/concepten/:plek')
export class ConceptenController {
  constructor(private readonly concepten: ConceptService) {}

  @Get()
  @Mag('concept:schrijven')
  @Antwoord(conceptSchema)
  lees(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('plek', { schema: conceptplekSchema }) plek: string,
  ) {
    return this.concepten.lees(actor, id, plek);
  }

  @Put()
  @Mag('concept:schrijven')
  @Geremd(TYPEN)
  @Antwoord(conceptBewaardSchema)
  bewaar(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('plek', { schema: conceptplekSchema }) plek: string,
    @Body({ schema: conceptInvoerSchema }) invoer: ConceptInvoer,
  ) {
    return this.concepten.bewaar(actor, id, plek, invoer);
  }

  @Delete()
  @Mag('concept:schrijven')
  @Antwoord(conceptSchema)
  verwijder(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('plek', { schema: conceptplekSchema }) plek: string,
  ) {
    return this.concepten.verwijder(actor, id, plek);
  }
}
