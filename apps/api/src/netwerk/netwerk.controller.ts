import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { type NetwerkInvoer, netwerkInvoerSchema, netwerkSchema } from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { NetwerkService } from './netwerk.service.js';

/** The network list of an agency, for its coaches. */
@Controller('api/netwerk')
export class NetwerkController {
  constructor(private readonly netwerk: NetwerkService) {}

  @Get()
  @Mag('netwerk:lezen')
  @Antwoord(netwerkSchema)
  lijst(@Actor() actor: ActorGegevens) {
    return this.netwerk.lijst(actor);
  }

  @Post()
  @Mag('netwerk:schrijven')
  @Antwoord(netwerkSchema, 201)
  voegToe(
    @Actor() actor: ActorGegevens,
    @Body({ schema: netwerkInvoerSchema }) invoer: NetwerkInvoer,
  ) {
    return this.netwerk.voegToe(actor, invoer);
  }

  @Put(':id')
  @Mag('netwerk:schrijven')
  @Antwoord(netwerkSchema)
  wijzig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: netwerkInvoerSchema }) invoer: NetwerkInvoer,
  ) {
    return this.netwerk.wijzig(actor, id, invoer);
  }

  @Delete(':id')
  @Mag('netwerk:schrijven')
  @Antwoord(netwerkSchema)
  verwijder(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.netwerk.verwijder(actor, id);
  }
}
