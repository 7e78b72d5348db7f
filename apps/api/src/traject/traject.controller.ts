import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type TrajectInvoer, trajectInvoerSchema, trajectWeergaveSchema } from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { TrajectService } from './traject.service.js';

/** The traject of a client: what was done, what is to come, and what passes between him and his coach. */
@Controller('api')
export class TrajectController {
  constructor(private readonly traject: TrajectService) {}

  @Get('werknemers/:id/traject')
  @Mag('traject:lezen')
  @Antwoord(trajectWeergaveSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.traject.toon(actor, id);
  }

  @Post('werknemers/:id/traject/gebeurtenissen')
  @Mag('traject:schrijven')
  @Antwoord(trajectWeergaveSchema, 201)
  schrijf(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: trajectInvoerSchema }) { gebeurtenis }: TrajectInvoer,
  ) {
    return this.traject.schrijf(actor, id, gebeurtenis);
  }

  @Get('mijn/traject')
  @Mag('eigen-traject:lezen')
  @Antwoord(trajectWeergaveSchema)
  toonEigen(@Actor() actor: ActorGegevens) {
    return this.traject.toonEigen(actor);
  }

  @Post('mijn/traject/gebeurtenissen')
  @Mag('eigen-traject:schrijven')
  @Antwoord(trajectWeergaveSchema, 201)
  schrijfEigen(
    @Actor() actor: ActorGegevens,
    @Body({ schema: trajectInvoerSchema }) { gebeurtenis }: TrajectInvoer,
  ) {
    return this.traject.schrijfEigen(actor, gebeurtenis);
  }
}
