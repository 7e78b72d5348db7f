import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  kopieenSchema,
  type Samenvraag,
  type Splitsvraag,
  samenvraagSchema,
  splitsvraagSchema,
} from '@passend/contracts';
import { volgnummerSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { ClusterService } from './cluster.service.js';

@Controller('api/vacatures/:id/kopieen')
export class ClusterController {
  constructor(private readonly clusters: ClusterService) {}

  @Get()
  @Mag('cluster:schrijven')
  @Antwoord(kopieenSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: volgnummerSchema }) id: string) {
    return this.clusters.toon(actor, id);
  }

  @Post('samen')
  @HttpCode(200)
  @Mag('cluster:schrijven')
  @Antwoord(kopieenSchema)
  voegSamen(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: volgnummerSchema }) id: string,
    @Body({ schema: samenvraagSchema }) { anderId }: Samenvraag,
  ) {
    return this.clusters.voegSamen(actor, id, anderId);
  }

  @Post('splits')
  @HttpCode(200)
  @Mag('cluster:schrijven')
  @Antwoord(kopieenSchema)
  splits(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: volgnummerSchema }) id: string,
    @Body({ schema: splitsvraagSchema }) { kopieIds }: Splitsvraag,
  ) {
    return this.clusters.splits(actor, id, kopieIds);
  }

  @Post('besluiten/:besluitId/terug')
  @HttpCode(200)
  @Mag('cluster:schrijven')
  @Antwoord(kopieenSchema)
  maakOngedaan(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: volgnummerSchema }) id: string,
    @Param('besluitId', { schema: volgnummerSchema }) besluitId: string,
  ) {
    return this.clusters.maakOngedaan(actor, id, besluitId);
  }
}
