import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import {
  begeleidingSchema,
  type Clientaccount,
  type Clientcontact,
  type ClientcontactStop,
  type Clientgegevens,
  clientaccountSchema,
  clientcontactSchema,
  clientcontactStopSchema,
  clientgegevensSchema,
  type EindeInvoer,
  eindeInvoerSchema,
  type FaseInvoer,
  faseInvoerSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { BegeleidingService } from './begeleiding.service.js';
import { ClientcontactService } from './clientcontact.service.js';
import { ClientenService } from './clienten.service.js';

/** The people around a client and how far he is; every change answers with how it stands then. */
@Controller('api/werknemers/:id')
export class BegeleidingController {
  constructor(
    private readonly begeleiding: BegeleidingService,
    private readonly clienten: ClientenService,
    private readonly contacten: ClientcontactService,
  ) {}

  @Get('begeleiding')
  @Mag('begeleiding:lezen')
  @Antwoord(begeleidingSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.begeleiding.toon(actor, id);
  }

  @Put('gegevens')
  @Mag('client:beheren')
  @Antwoord(begeleidingSchema)
  async wijzig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: clientgegevensSchema }) wat: Clientgegevens,
  ) {
    await this.clienten.wijzig(actor, id, wat);
    return this.begeleiding.toon(actor, id);
  }

  @Post('account')
  @Mag('client:beheren')
  @Antwoord(begeleidingSchema, 201)
  async nodigUit(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: clientaccountSchema }) { email }: Clientaccount,
  ) {
    await this.clienten.nodigUit(actor, id, email);
    return this.begeleiding.toon(actor, id);
  }

  @Post('fase')
  @Mag('fase:schrijven')
  @Antwoord(begeleidingSchema, 201)
  async zetFase(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: faseInvoerSchema }) fase: FaseInvoer,
  ) {
    await this.begeleiding.zetFase(actor, id, fase);
    return this.begeleiding.toon(actor, id);
  }

  @Post('einde')
  @Mag('client:overdragen')
  @Antwoord(begeleidingSchema, 201)
  async beeindig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: eindeInvoerSchema }) einde: EindeInvoer,
  ) {
    await this.begeleiding.beeindig(actor, id, einde);
    return this.begeleiding.toon(actor, id);
  }

  @Delete('einde')
  @Mag('client:overdragen')
  @Antwoord(begeleidingSchema)
  async hervat(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    await this.begeleiding.hervat(actor, id);
    return this.begeleiding.toon(actor, id);
  }

  @Post('contacten')
  @Mag('client:beheren')
  @Antwoord(begeleidingSchema, 201)
  async voegContactToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: clientcontactSchema }) contact: Clientcontact,
  ) {
    await this.contacten.voegToe(actor, id, contact);
    return this.begeleiding.toon(actor, id);
  }

  @Post('contacten/:relatieId/stop')
  @Mag('client:beheren')
  @Antwoord(begeleidingSchema)
  async stopContact(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('relatieId', { schema: idSchema }) relatieId: string,
    @Body({ schema: clientcontactStopSchema }) { opvolgerId }: ClientcontactStop,
  ) {
    await this.contacten.stop(actor, id, relatieId, opvolgerId);
    return this.begeleiding.toon(actor, id);
  }
}
