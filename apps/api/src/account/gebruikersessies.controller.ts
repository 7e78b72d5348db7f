import { Controller, Delete, Param } from '@nestjs/common';
import { sessiesBeeindigdSchema } from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { AccountService } from './account.service.js';

/** Signing somebody out everywhere, for the beheerder: a telephone was lost, or somebody left. */
@Controller('api/gebruikers/:id/sessies')
export class GebruikersessiesController {
  constructor(private readonly accounts: AccountService) {}

  @Delete()
  @Mag('gebruiker:beheren')
  @Antwoord(sessiesBeeindigdSchema)
  eindig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<{ aantal: number }> {
    return this.accounts.eindigVan(actor, id);
  }
}
