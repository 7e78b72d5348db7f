import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import {
  type FactorenVanGebruiker,
  type FactorenWissen,
  factorenVanGebruikerSchema,
  factorenWissenSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Bevestigd,
  Mag,
} from '../toegang/toegang.decorators.js';
import { FactorherstelService } from './factorherstel.service.js';

@Controller('api/gebruikers/:id/factoren')
export class FactorherstelController {
  constructor(private readonly herstel: FactorherstelService) {}

  @Get()
  @Mag('gebruiker:beheren')
  @Antwoord(factorenVanGebruikerSchema)
  lees(
    @Param('id', { schema: idSchema }) id: string,
    @Actor() wie: ActorGegevens,
  ): Promise<FactorenVanGebruiker> {
    return this.herstel.van(wie, id);
  }

  @Post('wis')
  @Mag('gebruiker:beheren')
  @Bevestigd()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Taken away.' })
  wis(
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: factorenWissenSchema }) { reden }: FactorenWissen,
    @Actor() wie: ActorGegevens,
  ): Promise<void> {
    return this.herstel.wis(wie, id, reden);
  }
}
