import { Injectable } from '@nestjs/common';
import {
  BOEKREGELS_PER_KEER,
  type Dossierboekstand,
  type Exportontvanger,
} from '@passend/contracts';
import { type Dossierregel, geldendeRegels, voorCoach } from '@passend/domain';
import { CaseloadOpslag, OndertekeningOpslag, openbareSleutels } from '@passend/infra';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { DossierboekService, type OpenBoek } from './dossierboek.service.js';
import { eersteFout } from './keur-keten.js';

const VAN_COACH: readonly Exportontvanger[] = ['uwv', 'werkgever'];
const VAN_WERKNEMER: readonly Exportontvanger[] = ['werknemer', 'uwv', 'werkgever'];

/** How the book of a dossier stands: whether it holds, and what was written last. */
@Injectable()
export class DossierboekstandService {
  constructor(
    private readonly boek: DossierboekService,
    private readonly eigen: EigenDossier,
  ) {}

  toon(actor: ActorGegevens, werknemerId: string): Promise<Dossierboekstand> {
    return this.boek.open(actor, werknemerId, 'dossier:lezen', (open) =>
      stand(open, VAN_COACH, (regels) => voorCoach(regels, actor.id)),
    );
  }

  toonEigen(actor: ActorGegevens): Promise<Dossierboekstand> {
    return this.eigen.open(actor, 'eigen-dossier:lezen', (open) =>
      stand(this.boek.boekVan(actor, open), VAN_WERKNEMER, (regels) => regels),
    );
  }
}

async function stand(
  { boek, manager, sleutel, plek }: OpenBoek,
  ontvangers: readonly Exportontvanger[],
  zicht: (regels: readonly Dossierregel[]) => readonly Dossierregel[],
): Promise<Dossierboekstand> {
  const { werknemerId, bureauId } = plek;
  const gelezen = await boek.leesBoek(werknemerId);
  const regels = gelezen.map(({ regel }) => regel);
  const gelden = new Set(geldendeRegels(regels).map(({ id }) => id));
  const laatste = zicht(regels).slice(-BOEKREGELS_PER_KEER).reverse();
  const namen = await new CaseloadOpslag(manager).namen(laatste.map(({ door }) => door.id));
  const [huidig] = (await openbareSleutels(manager)).filter(({ tot }) => tot === null);
  return {
    breuk: await eersteFout(werknemerId, gelezen, new OndertekeningOpslag(manager, sleutel)),
    aantal: gelezen.length,
    vingerafdruk: huidig?.vingerafdruk ?? null,
    sleutels: `/api/bureaus/${bureauId}/ondertekensleutels`,
    ontvangers: [...ontvangers],
    regels: laatste.map(({ id, nummer, op, door, gebeurtenis }) => ({
      nummer,
      datum: gebeurtenis.datum,
      op,
      soort: gebeurtenis.soort,
      door: namen.get(door.id) ?? '',
      rol: door.rol,
      vervallen: gebeurtenis.soort !== 'gecorrigeerd' && !gelden.has(id),
    })),
  };
}
