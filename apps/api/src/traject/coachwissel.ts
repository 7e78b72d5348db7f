import { Inject, Injectable } from '@nestjs/common';
import type { Trajectgebeurtenis } from '@passend/domain';
import { BeheerlogOpslag, GebruikersOpslag, PostUit } from '@passend/infra';
import type { OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/**
 * A client who asks for another coach is heard by somebody else than that coach: the beheerders get a
 * mail without content, and see in the list of clients that it is asked. Why stays in his dossier.
 */
@Injectable()
export class Coachwissel {
  constructor(@Inject(KLOK) private readonly klok: Klok) {}

  async meld(
    { manager, client }: OpenBoek,
    actor: ActorGegevens,
    { soort, over }: Trajectgebeurtenis,
  ): Promise<void> {
    if (soort !== 'coachwissel_gevraagd' && soort !== 'coachwissel_afgehandeld') return;
    const { bureauId } = actor;
    const op = this.klok();
    const daad = { soort, werknemerId: client.werknemer.id };
    await new BeheerlogOpslag(manager).schrijf({ bureauId, doorId: actor.id, op }, daad);
    if (soort === 'coachwissel_afgehandeld') return;
    const post = new PostUit(manager);
    for (const gebruikerId of await new GebruikersOpslag(manager).beheerders()) {
      const sleutel = `coachwissel:${over}`;
      await post.voegToe({ bureauId, gebruikerId, soort: 'staat_klaar', sleutel, op });
    }
  }
}
