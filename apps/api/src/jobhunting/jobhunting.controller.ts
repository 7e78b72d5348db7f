import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type ContactInvoeg,
  contactInvoegSchema,
  contactlogSchema,
  jobhuntingSchema,
  type VervolgInvoer,
  vervolgInvoerSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { JobhuntingService } from './jobhunting.service.js';

@Controller('api/werknemers/:id/jobhunting')
export class JobhuntingController {
  constructor(private readonly jobhunting: JobhuntingService) {}

  @Get()
  @Mag('jobhunting:lezen')
  @Geremd(ZOEKEN)
  @Antwoord(jobhuntingSchema)
  zoek(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.jobhunting.zoek(actor, id);
  }

  @Get('contacten')
  @Mag('jobhunting:lezen')
  @Antwoord(contactlogSchema)
  contacten(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.jobhunting.contacten(actor, id);
  }

  @Post('contacten')
  @Mag('jobhunting:schrijven')
  @Antwoord(contactlogSchema, 201)
  noteer(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: contactInvoegSchema }) invoer: ContactInvoeg,
  ) {
    return this.jobhunting.noteer(actor, id, invoer);
  }

  @Post('vervolg')
  @Mag('jobhunting:schrijven')
  @Antwoord(contactlogSchema, 201)
  zetVervolg(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: vervolgInvoerSchema }) invoer: VervolgInvoer,
  ) {
    return this.jobhunting.zetVervolg(actor, id, invoer);
  }
}
