import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  type ContactInvoer,
  type ContactStop,
  contactInvoerSchema,
  contactStopSchema,
  type WerkgeverInvoer,
  werkgeverInvoerSchema,
  werkgeversSchema,
} from '@passend/contracts';
import { idSchema } from '../../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../../toegang/toegang.decorators.js';
import { ContactenService } from './contacten.service.js';
import { WerkgeversService } from './werkgevers.service.js';

@Controller('api/werkgevers')
export class WerkgeversController {
  constructor(
    private readonly werkgevers: WerkgeversService,
    private readonly contacten: ContactenService,
  ) {}

  @Get()
  @Mag('werkgever:beheren')
  @Antwoord(werkgeversSchema)
  async alle(@Actor() actor: ActorGegevens) {
    return { werkgevers: await this.werkgevers.alle(actor) };
  }

  @Post()
  @Mag('werkgever:beheren')
  @Antwoord(werkgeversSchema, 201)
  async maak(
    @Actor() actor: ActorGegevens,
    @Body({ schema: werkgeverInvoerSchema }) invoer: WerkgeverInvoer,
  ) {
    return { werkgevers: await this.werkgevers.bewaar(actor, null, invoer) };
  }

  @Put(':id')
  @Mag('werkgever:beheren')
  @Antwoord(werkgeversSchema)
  async wijzig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: werkgeverInvoerSchema }) invoer: WerkgeverInvoer,
  ) {
    return { werkgevers: await this.werkgevers.bewaar(actor, id, invoer) };
  }

  @Post(':id/contacten')
  @Mag('werkgever:beheren')
  @Antwoord(werkgeversSchema, 201)
  async voegContactToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: contactInvoerSchema }) invoer: ContactInvoer,
  ) {
    await this.contacten.voegToe(actor, id, invoer);
    return this.alle(actor);
  }

  /** He left the employer: this touches the clients of every coach, so it is for the beheerder. */
  @Post(':id/contacten/:gebruikerId/stop')
  @Mag('gebruiker:beheren')
  @Antwoord(werkgeversSchema)
  async stopContact(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('gebruikerId', { schema: idSchema }) gebruikerId: string,
    @Body({ schema: contactStopSchema }) { opvolgerId }: ContactStop,
  ) {
    await this.contacten.stop(actor, id, gebruikerId, opvolgerId);
    return this.alle(actor);
  }
}
