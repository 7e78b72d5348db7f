import { Body, Controller, Param, Put } from '@nestjs/common';
import { mijnReactieSchema, reactieAntwoordSchema } from '@passend/contracts';
import { type ReactieInvoer, reactieInvoerSchema } from '@passend/domain';
import { idSchema, volgnummerSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { ReactieService } from './reactie.service.js';

@Controller('api')
export class ReactieController {
  constructor(private readonly reacties: ReactieService) {}

  @Put('werknemers/:id/matches/:vacatureId/reactie')
  @Mag('reactie:schrijven')
  @Antwoord(reactieAntwoordSchema)
  async vanCoach(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
    @Body({ schema: reactieInvoerSchema }) invoer: ReactieInvoer,
  ) {
    return { reacties: await this.reacties.vanCoach(actor, id, vacatureId, invoer) };
  }

  @Put('mijn/matches/:vacatureId/reactie')
  @Mag('eigen-reactie:schrijven')
  @Antwoord(mijnReactieSchema)
  async vanWerknemer(
    @Actor() actor: ActorGegevens,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
    @Body({ schema: reactieInvoerSchema }) invoer: ReactieInvoer,
  ) {
    return { reacties: await this.reacties.vanWerknemer(actor, vacatureId, invoer) };
  }
}
