import { Inject, Injectable } from '@nestjs/common';
import type { Bewaren, BlokkadeVraag } from '@passend/contracts';
import { plusDagen } from '@passend/domain';
import { BewaarOpslag, BureauOpslag, CaseloadOpslag, type Werkeenheid } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonBewijs, toonDossier, toonTermijnen } from './bewaren.weergave.js';

/** Of what goes this soon, the rows are counted. */
const VOORUIT_DAGEN = 62;
const MAX_GETELD = 100;
const MAX_BEWIJZEN = 50;

/** What goes when, and what holds it; by reference, as a beheerder reads no files. */
@Injectable()
export class BewarenService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  overzicht({ bureauId }: ActorGegevens): Promise<Bewaren> {
    const vandaag = vandaagInNederland(this.klok());
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const opslag = new BewaarOpslag(manager);
      const blokkades = await opslag.blokkades();
      const dossiers = (await opslag.dossiers()).map((dossier) =>
        toonDossier(dossier, blokkades, vandaag),
      );
      const geteld = await tel(opslag, dossiers, plusDagen(vandaag, VOORUIT_DAGEN));
      const bewijzen = (await opslag.bewijzen(MAX_BEWIJZEN)).map(toonBewijs);
      return { termijnen: toonTermijnen(), dossiers: geteld, bewijzen };
    });
  }

  blokkeer(actor: ActorGegevens, vraag: BlokkadeVraag): Promise<{ id: string }> {
    const sinds = this.klok();
    if (vraag.herzienOp <= vandaagInNederland(sinds)) throw Weigering.ongeldig(HERZIEN_VOORBIJ);
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const { manager, sleutel } = eenheid;
      const client = await new CaseloadOpslag(manager).vind(vraag.werknemerId);
      if (client === null) throw Weigering.nietGevonden();
      const { bureauId, id: doorId } = actor;
      const nieuw = { ...vraag, bureauId, doorId, sinds };
      const id = await new BewaarOpslag(manager).blokkeer(sleutel, nieuw);
      await this.schrijfOp(eenheid, actor, vraag.werknemerId, id);
      return { id };
    });
  }

  hefOp(actor: ActorGegevens, id: string): Promise<{ id: string }> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new BewaarOpslag(eenheid.manager);
      const werknemerId = await opslag.hefOp(id, actor.id, this.klok());
      if (werknemerId === null) throw Weigering.nietGevonden();
      await this.schrijfOp(eenheid, actor, werknemerId, id);
      return { id };
    });
  }

  private schrijfOp(
    eenheid: Werkeenheid,
    actor: ActorGegevens,
    werknemerId: string,
    objectId: string,
  ): Promise<void> {
    const wat = { wat: 'bewaren:beheren', doel: 'bewaartermijn', werknemerId };
    return this.log.schrijf(eenheid, actor, { ...wat, objectSoort: 'bewaarblokkade', objectId });
  }
}

const HERZIEN_VOORBIJ = [
  { pad: 'herzienOp', melding: 'Kies een dag na vandaag waarop iemand opnieuw kijkt.' },
];

async function tel(
  opslag: BewaarOpslag,
  dossiers: Bewaren['dossiers'],
  tot: string,
): Promise<Bewaren['dossiers']> {
  const uit: Bewaren['dossiers'] = [];
  for (const [nummer, dossier] of dossiers.entries()) {
    const straks = dossier.vervaltOp !== null && dossier.vervaltOp <= tot && nummer < MAX_GETELD;
    const telling = straks ? await opslag.telling(dossier.werknemerId) : null;
    const regels = telling && Object.values(telling).reduce((som, n) => som + n, 0);
    uit.push({ ...dossier, regels });
  }
  return uit;
}
