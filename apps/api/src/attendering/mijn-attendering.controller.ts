import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import {
  attenderingSchema,
  type MailInvoer,
  mailInvoerSchema,
  type PauzeInvoer,
  pauzeInvoerSchema,
  type ZoekopdrachtInvoer,
  zoekopdrachtInvoerSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { AttenderingService } from './attendering.service.js';

/** New vacancies for the werknemer himself, and what he is told of. */
@Controller('api/mijn')
export class MijnAttenderingController {
  constructor(private readonly attendering: AttenderingService) {}

  @Get('attendering')
  @Mag('eigen-attendering:lezen')
  @Antwoord(attenderingSchema)
  lees(@Actor() actor: ActorGegevens) {
    return this.attendering.lees(actor, 'eigen');
  }

  @Put('attendering/mail')
  @Mag('eigen-attendering:schrijven')
  @Antwoord(attenderingSchema)
  zetMail(@Actor() actor: ActorGegevens, @Body({ schema: mailInvoerSchema }) { aan }: MailInvoer) {
    return this.attendering.zetMail(actor, aan);
  }

  @Post('zoekopdrachten')
  @Mag('eigen-attendering:schrijven')
  @Antwoord(attenderingSchema, 201)
  voegToe(
    @Actor() actor: ActorGegevens,
    @Body({ schema: zoekopdrachtInvoerSchema }) invoer: ZoekopdrachtInvoer,
  ) {
    return this.attendering.voegToe(actor, 'eigen', invoer);
  }

  @Put('zoekopdrachten/:zoekopdrachtId')
  @Mag('eigen-attendering:schrijven')
  @Antwoord(attenderingSchema)
  verander(
    @Actor() actor: ActorGegevens,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
    @Body({ schema: zoekopdrachtInvoerSchema }) invoer: ZoekopdrachtInvoer,
  ) {
    return this.attendering.verander(actor, 'eigen', zoekopdrachtId, invoer);
  }

  @Put('zoekopdrachten/:zoekopdrachtId/pauze')
  @Mag('eigen-attendering:schrijven')
  @Antwoord(attenderingSchema)
  pauzeer(
    @Actor() actor: ActorGegevens,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
    @Body({ schema: pauzeInvoerSchema }) invoer: PauzeInvoer,
  ) {
    return this.attendering.pauzeer(actor, 'eigen', zoekopdrachtId, invoer);
  }

  @Delete('zoekopdrachten/:zoekopdrachtId')
  @Mag('eigen-attendering:schrijven')
  @Antwoord(attenderingSchema)
  verwijder(
    @Actor() actor: ActorGegevens,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
  ) {
    return this.attendering.verwijder(actor, 'eigen', zoekopdrachtId);
  }

  @Post('zoekopdrachten/:zoekopdrachtId/terug')
  @Mag('eigen-attendering:schrijven')
  @Antwoord(attenderingSchema)
  herstel(
    @Actor() actor: ActorGegevens,
    @Param('zoekopdrachtId', { schema: idSchema }) zoekopdrachtId: string,
  ) {
    return this.attendering.herstel(actor, 'eigen', zoekopdrachtId);
  }
}
