import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import {
  type ConceptInvoer,
  conceptBewaardSchema,
  conceptInvoerSchema,
  conceptplekSchema,
  conceptSchema,
} from '@passend/contracts';
import { Geremd } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { ConceptService } from './concept.service.js';

import { TYPEN } from './typen.js';

/** Forms that a werknemer has not sent yet, kept while he types. */
@Controller('api/mijn/concepten/:plek')
export class MijnConceptenController {
  constructor(private readonly concepten: ConceptService) {}

  @Get()
  @Mag('eigen-concept:schrijven')
  @Antwoord(conceptSchema)
  lees(@Actor() actor: ActorGegevens, @Param('plek', { schema: conceptplekSchema }) plek: string) {
    return this.concepten.lees(actor, 'zelf', plek);
  }

  @Put()
  @Mag('eigen-concept:schrijven')
  @Geremd(TYPEN)
  @Antwoord(conceptBewaardSchema)
  bewaar(
    @Actor() actor: ActorGegevens,
    @Param('plek', { schema: conceptplekSchema }) plek: string,
    @Body({ schema: conceptInvoerSchema }) invoer: ConceptInvoer,
  ) {
    return this.concepten.bewaar(actor, 'zelf', plek, invoer);
  }

  @Delete()
  @Mag('eigen-concept:schrijven')
  @Antwoord(conceptSchema)
  verwijder(
    @Actor() actor: ActorGegevens,
    @Param('plek', { schema: conceptplekSchema }) plek: string,
  ) {
    return this.concepten.verwijder(actor, 'zelf', plek);
  }
}
