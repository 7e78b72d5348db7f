import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  type GebruikerWijziging,
  gebruikerDetailSchema,
  gebruikersSchema,
  gebruikerWijzigingSchema,
} from '@passend/contracts';
import { idSchema } from '../../gedeeld/parameters.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Bevestigd,
  Mag,
} from '../../toegang/toegang.decorators.js';
import { GebruikersService } from './gebruikers.service.js';

@Controller('api/gebruikers')
export class GebruikersController {
  constructor(private readonly gebruikers: GebruikersService) {}

  @Get()
  @Mag('gebruiker:beheren')
  @Antwoord(gebruikersSchema)
  async alle(@Actor() actor: ActorGegevens) {
    return { gebruikers: await this.gebruikers.alle(actor) };
  }

  @Get(':id')
  @Mag('gebruiker:beheren')
  @Antwoord(gebruikerDetailSchema)
  een(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.gebruikers.een(actor, id);
  }

  // Another address is another way in: the beheerder shows once more who he is.
  @Put(':id')
  @Mag('gebruiker:beheren')
  @Bevestigd()
  @Antwoord(gebruikerDetailSchema)
  wijzig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: gebruikerWijzigingSchema }) wat: GebruikerWijziging,
  ) {
    return this.gebruikers.wijzig(actor, id, wat);
  }

  @Post(':id/stop')
  @Mag('gebruiker:beheren')
  @Antwoord(gebruikerDetailSchema)
  stop(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.gebruikers.stop(actor, id);
  }

  @Post(':id/hervat')
  @Mag('gebruiker:beheren')
  @Antwoord(gebruikerDetailSchema)
  hervat(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.gebruikers.hervat(actor, id);
  }
}
