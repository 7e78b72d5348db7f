import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  clientenSchema,
  mijnBegeleidingSchema,
  type NieuweClientInvoer,
  nieuweClientAntwoordSchema,
  nieuweClientSchema,
  type Overdrachtvraag,
  overdrachtAntwoordSchema,
  overdrachtSchema,
  type VervangingInvoer,
  vervangingenSchema,
  vervangingInvoerSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { BegeleidingService } from './begeleiding.service.js';
import { ClientenService } from './clienten.service.js';
import { OverdrachtService } from './overdracht.service.js';
import { VervangingService } from './vervanging.service.js';

/** Who guides whom. */
@Controller('api')
export class ClientenController {
  constructor(
    private readonly clienten: ClientenService,
    private readonly overdracht: OverdrachtService,
    private readonly vervangingen: VervangingService,
    private readonly begeleiding: BegeleidingService,
  ) {}

  @Get('clienten')
  @Mag('begeleiding:lezen')
  @Antwoord(clientenSchema)
  async lijst(@Actor() actor: ActorGegevens) {
    return { clienten: await this.clienten.lijst(actor) };
  }

  @Post('clienten')
  @Mag('client:maken')
  @Antwoord(nieuweClientAntwoordSchema, 201)
  maak(
    @Actor() actor: ActorGegevens,
    @Body({ schema: nieuweClientSchema }) nieuw: NieuweClientInvoer,
  ) {
    return this.clienten.maak(actor, nieuw);
  }

  @Post('overdrachten')
  @Mag('client:overdragen')
  @Antwoord(overdrachtAntwoordSchema)
  async draagOver(
    @Actor() actor: ActorGegevens,
    @Body({ schema: overdrachtSchema }) vraag: Overdrachtvraag,
  ) {
    return { overgedragen: await this.overdracht.draagOver(actor, vraag) };
  }

  @Get('vervangingen')
  @Mag('vervanging:beheren')
  @Antwoord(vervangingenSchema)
  async alleVervangingen(@Actor() actor: ActorGegevens) {
    return { vervangingen: await this.vervangingen.alle(actor) };
  }

  @Post('vervangingen')
  @Mag('vervanging:beheren')
  @Antwoord(vervangingenSchema, 201)
  async zetVervanging(
    @Actor() actor: ActorGegevens,
    @Body({ schema: vervangingInvoerSchema }) invoer: VervangingInvoer,
  ) {
    return { vervangingen: await this.vervangingen.zet(actor, invoer) };
  }

  @Post('vervangingen/:id/stop')
  @Mag('vervanging:beheren')
  @Antwoord(vervangingenSchema)
  async stopVervanging(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ) {
    return { vervangingen: await this.vervangingen.stop(actor, id) };
  }

  @Get('mijn/begeleiding')
  @Mag('eigen-begeleiding:lezen')
  @Antwoord(mijnBegeleidingSchema)
  mijn(@Actor() actor: ActorGegevens) {
    return this.begeleiding.mijn(actor);
  }
}
