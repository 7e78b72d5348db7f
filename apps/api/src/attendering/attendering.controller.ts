import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import {
  attenderingSchema,
  type PauzeInvoer,
  pauzeInvoerSchema,
  type ZoekopdrachtInvoer,
  zoekopdrachtInvoerSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { AttenderingService } from './attendering.service.js';

/** New vacancies for a client and what he is told of, for his coach. */
@Controller('api/werknemers/:id')
export class AttenderingController {
  constructor(private readonly attendering: AttenderingService) {}

  @Get('attendering')
  @Mag('attendering:lezen')
  @Antwoord(attenderingSchema)
  lees(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) werknemerId: string) {
    return this.attendering.lees(actor, { werknemerId });
  }

  @Post('zoekopdrachten')
  @Mag('attendering:schrijven')
  @Antwoord(attenderingSchema, 201)
  voegToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) werknemerId: string,
    @Body({ schema: zoekopdrachtInvoerSchema }) invoer: ZoekopdrachtInvoer,
  ) {
    return this.attendering.voegToe(actor, { werknemerId }, invoer);
  }

  @Put('zoekopdrachten/:zoekopdrachtId')
  @Mag('attendering:schrijven')
  @Antwoord(attenderingSchema)
  verander(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) werknemerId: string,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
    @Body({ schema: zoekopdrachtInvoerSchema }) invoer: ZoekopdrachtInvoer,
  ) {
    return this.attendering.verander(actor, { werknemerId }, zoekopdrachtId, invoer);
  }

  @Put('zoekopdrachten/:zoekopdrachtId/pauze')
  @Mag('attendering:schrijven')
  @Antwoord(attenderingSchema)
  pauzeer(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) werknemerId: string,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
    @Body({ schema: pauzeInvoerSchema }) invoer: PauzeInvoer,
  ) {
    return this.attendering.pauzeer(actor, { werknemerId }, zoekopdrachtId, invoer);
  }

  @Delete('zoekopdrachten/:zoekopdrachtId')
  @Mag('attendering:schrijven')
  @Antwoord(attenderingSchema)
  verwijder(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) werknemerId: string,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
  ) {
    return this.attendering.verwijder(actor, { werknemerId }, zoekopdrachtId);
  }

  @Post('zoekopdrachten/:zoekopdrachtId/terug')
  @Mag('attendering:schrijven')
  @Antwoord(attenderingSchema)
  herstel(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) werknemerId: string,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
  ) {
    return this.attendering.herstel(actor, { werknemerId }, zoekopdrachtId);
  }
}
