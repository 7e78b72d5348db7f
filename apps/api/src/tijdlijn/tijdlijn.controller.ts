import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type CorrectieInvoer,
  correctieInvoerSchema,
  type GebeurtenisInvoer,
  gebeurtenisInvoerSchema,
  tijdlijnWeergaveSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { TijdlijnService } from './tijdlijn.service.js';

@Controller('api')
export class TijdlijnController {
  constructor(private readonly tijdlijn: TijdlijnService) {}

  @Get('werknemers/:id/tijdlijn')
  @Mag('tijdlijn:lezen')
  @Antwoord(tijdlijnWeergaveSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.tijdlijn.toon(actor, id);
  }

  @Get('mijn/tijdlijn')
  @Mag('eigen-tijdlijn:lezen')
  @Antwoord(tijdlijnWeergaveSchema)
  toonEigen(@Actor() actor: ActorGegevens) {
    return this.tijdlijn.toonEigen(actor);
  }

  @Post('werknemers/:id/gebeurtenissen')
  @Mag('tijdlijn:schrijven')
  @Antwoord(tijdlijnWeergaveSchema, 201)
  voegToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: gebeurtenisInvoerSchema }) { gebeurtenis }: GebeurtenisInvoer,
  ) {
    return this.tijdlijn.voegToe(actor, id, gebeurtenis);
  }

  @Post('werknemers/:id/gebeurtenissen/:gebeurtenisId/correctie')
  @Mag('tijdlijn:schrijven')
  @Antwoord(tijdlijnWeergaveSchema, 201)
  corrigeer(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('gebeurtenisId', { schema: idSchema }) gebeurtenisId: string,
    @Body({ schema: correctieInvoerSchema }) { gebeurtenis }: CorrectieInvoer,
  ) {
    return this.tijdlijn.corrigeer(actor, id, gebeurtenisId, gebeurtenis);
  }
}
