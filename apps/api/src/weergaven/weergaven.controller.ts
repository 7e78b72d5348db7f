import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import {
  type WeergaveInvoer,
  type Weergavewijziging,
  weergaveInvoerSchema,
  weergavenSchema,
  weergavewijzigingSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { WeergavenService } from './weergaven.service.js';

/** The views that a coach keeps of his lists, and those that his colleagues share. */
@Controller('api/weergaven')
export class WeergavenController {
  constructor(private readonly weergaven: WeergavenService) {}

  @Get()
  @Mag('weergave:beheren')
  @Antwoord(weergavenSchema)
  lijst(@Actor() actor: ActorGegevens) {
    return this.weergaven.lijst(actor);
  }

  @Post()
  @Mag('weergave:beheren')
  @Antwoord(weergavenSchema, 201)
  maak(
    @Actor() actor: ActorGegevens,
    @Body({ schema: weergaveInvoerSchema }) invoer: WeergaveInvoer,
  ) {
    return this.weergaven.maak(actor, invoer);
  }

  @Put(':weergaveId')
  @Mag('weergave:beheren')
  @Antwoord(weergavenSchema)
  wijzig(
    @Actor() actor: ActorGegevens,
    @Param('weergaveId', { schema: idSchema }) weergaveId: string,
    @Body({ schema: weergavewijzigingSchema }) wijziging: Weergavewijziging,
  ) {
    return this.weergaven.wijzig(actor, weergaveId, wijziging);
  }

  @Delete(':weergaveId')
  @Mag('weergave:beheren')
  @Antwoord(weergavenSchema)
  haalWeg(
    @Actor() actor: ActorGegevens,
    @Param('weergaveId', { schema: idSchema }) weergaveId: string,
  ) {
    return this.weergaven.haalWeg(actor, weergaveId);
  }
}
