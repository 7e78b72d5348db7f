import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type VerzoekAntwoordInvoer,
  verzoekAntwoordInvoerSchema,
  verzoekenSchema,
  type WisInvoer,
  wisInvoerSchema,
  wisplanSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Bevestigd,
  Mag,
} from '../toegang/toegang.decorators.js';
import { VerzoekService } from './verzoek.service.js';
import { WisService } from './wis.service.js';

/** Requests of werknemers, for their coach. */
@Controller('api')
export class VerzoekenController {
  constructor(
    private readonly verzoeken: VerzoekService,
    private readonly wissen: WisService,
  ) {}

  @Get('verzoeken')
  @Mag('verzoek:lezen')
  @Antwoord(verzoekenSchema)
  async open(@Actor() actor: ActorGegevens) {
    return { verzoeken: await this.verzoeken.open(actor) };
  }

  @Get('werknemers/:id/verzoeken')
  @Mag('verzoek:lezen')
  @Antwoord(verzoekenSchema)
  async vanClient(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return { verzoeken: await this.verzoeken.vanClient(actor, id) };
  }

  @Post('werknemers/:id/verzoeken/:verzoekId/antwoord')
  @Mag('verzoek:schrijven')
  @Antwoord(verzoekenSchema, 201)
  async beantwoord(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('verzoekId', { schema: idSchema }) verzoekId: string,
    @Body({ schema: verzoekAntwoordInvoerSchema }) invoer: VerzoekAntwoordInvoer,
  ) {
    return { verzoeken: await this.verzoeken.beantwoord(actor, id, verzoekId, invoer) };
  }

  /** What granting would do; the coach sees it before he decides. */
  @Get('werknemers/:id/verzoeken/:verzoekId/wissen')
  @Mag('verzoek:lezen')
  @Antwoord(wisplanSchema)
  voorbeeld(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('verzoekId', { schema: idSchema }) verzoekId: string,
  ) {
    return this.wissen.voorbeeld(actor, id, verzoekId);
  }

  /** Removes for good, so it asks who is there. */
  @Post('werknemers/:id/verzoeken/:verzoekId/wissen')
  @Mag('verzoek:wissen')
  @Bevestigd()
  @Antwoord(verzoekenSchema, 201)
  async wis(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('verzoekId', { schema: idSchema }) verzoekId: string,
    @Body({ schema: wisInvoerSchema }) invoer: WisInvoer,
  ) {
    return { verzoeken: await this.wissen.wis(actor, id, verzoekId, invoer) };
  }
}
