import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type GevondenInvoer,
  gevondenInvoerSchema,
  gevondenLijstSchema,
  voorstelSchema,
  voorstelVraagSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { GevondenService } from './gevonden.service.js';

interface Geplakt {
  readonly tekst: string;
}

@Controller('api')
export class GevondenController {
  constructor(private readonly gevonden: GevondenService) {}

  @Get('werknemers/:id/gevonden')
  @Mag('gevonden:schrijven')
  @Antwoord(gevondenLijstSchema)
  async lijst(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return { gevonden: await this.gevonden.lijst(actor, id) };
  }

  @Post('werknemers/:id/gevonden')
  @Mag('gevonden:schrijven')
  @Antwoord(gevondenLijstSchema, 201)
  async voegToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: gevondenInvoerSchema }) invoer: GevondenInvoer,
  ) {
    return { gevonden: await this.gevonden.voegToe(actor, id, invoer) };
  }

  /** Reads a pasted text, for the coach to look over; nothing is kept. */
  @Post('gevonden/voorstel')
  @Mag('gevonden:schrijven')
  @Antwoord(voorstelSchema)
  voorstel(
    @Actor() actor: ActorGegevens,
    @Body({ schema: voorstelVraagSchema }) { tekst }: Geplakt,
  ) {
    return this.gevonden.voorstel(actor, tekst);
  }

  @Get('mijn/gevonden')
  @Mag('eigen-gevonden:schrijven')
  @Antwoord(gevondenLijstSchema)
  async eigenLijst(@Actor() actor: ActorGegevens) {
    return { gevonden: await this.gevonden.lijst(actor, await this.gevonden.eigenId(actor)) };
  }

  @Post('mijn/gevonden')
  @Mag('eigen-gevonden:schrijven')
  @Antwoord(gevondenLijstSchema, 201)
  async voegZelfToe(
    @Actor() actor: ActorGegevens,
    @Body({ schema: gevondenInvoerSchema }) invoer: GevondenInvoer,
  ) {
    const eigen = await this.gevonden.eigenId(actor);
    return { gevonden: await this.gevonden.voegToe(actor, eigen, invoer) };
  }

  @Post('mijn/gevonden/voorstel')
  @Mag('eigen-gevonden:schrijven')
  @Antwoord(voorstelSchema)
  eigenVoorstel(
    @Actor() actor: ActorGegevens,
    @Body({ schema: voorstelVraagSchema }) { tekst }: Geplakt,
  ) {
    return this.gevonden.voorstel(actor, tekst);
  }
}
