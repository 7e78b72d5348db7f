import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { TrajectWeergave } from '@passend/contracts';
import {
  type Bestandverwijzing,
  dingenVan,
  medischeVelden,
  type Permissie,
  type Trajectgebeurtenis,
  type Trajectweigering,
  tijdlijnVan,
  weigeringVoor,
} from '@passend/domain';
import { BureauOpslag, CaseloadOpslag, VerzuimOpslag } from '@passend/infra';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering, ZONDER_MEDISCH } from '../gedeeld/weigering.js';
import { isBeeindigd } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Coachwissel } from './coachwissel.js';
import { toonTrajectweergave } from './traject.weergave.js';
import { Trajectboek } from './trajectboek.js';

/** The traject of one client, for his coach and for himself. */
@Injectable()
export class TrajectService {
  constructor(
    private readonly boeken: DossierboekService,
    private readonly trajectboek: Trajectboek,
    private readonly bureaus: BureauOpslag,
    private readonly coachwissel: Coachwissel,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie = 'traject:lezen',
  ): Promise<TrajectWeergave> {
    return this.boeken.open(actor, werknemerId, permissie, (open) => this.lees(actor, open));
  }

  async toonEigen(actor: ActorGegevens): Promise<TrajectWeergave> {
    return this.toon(actor, await this.eigenId(actor), 'eigen-traject:lezen');
  }

  /** Writes one event; the answer is the traject after it. */
  schrijf(
    actor: ActorGegevens,
    werknemerId: string,
    gebeurtenis: Trajectgebeurtenis,
    permissie: Permissie = 'traject:schrijven',
  ): Promise<TrajectWeergave> {
    return this.boeken.open(actor, werknemerId, permissie, async (open) => {
      eisZonderMedisch(gebeurtenis);
      await eisBestand(open, gebeurtenis);
      const klaar = metId(gebeurtenis);
      await this.trajectboek.schrijf(open, (regels) => {
        const dingen = dingenVan(regels);
        const stand = { rol: actor.rol, vandaag: this.vandaag(), dingen, regels };
        const weigering = weigeringVoor(klaar, stand);
        if (weigering !== null) throw naarWeigering(weigering);
        return [klaar];
      });
      await this.coachwissel.meld(open, actor, klaar);
      return this.lees(actor, open);
    });
  }

  async schrijfEigen(
    actor: ActorGegevens,
    gebeurtenis: Trajectgebeurtenis,
  ): Promise<TrajectWeergave> {
    const id = await this.eigenId(actor);
    return this.schrijf(actor, id, gebeurtenis, 'eigen-traject:schrijven');
  }

  private async lees(actor: ActorGegevens, open: OpenBoek): Promise<TrajectWeergave> {
    const { manager, sleutel, client } = open;
    const { id, naam, eersteZiektedag } = client.werknemer;
    const vandaag = this.vandaag();
    const regels = await this.trajectboek.lees(open);
    const verzuim = await new VerzuimOpslag(manager, sleutel).van(id);
    const tijdlijn = tijdlijnVan(
      eersteZiektedag,
      verzuim.map(({ gebeurtenis }) => gebeurtenis),
      vandaag,
    );
    const coachId = client.relaties.find(({ soort }) => soort === 'coach')?.gebruikerId;
    const schrijvers = regels
      .filter(({ gebeurtenis }) => gebeurtenis.soort === 'bericht_gestuurd')
      .map(({ door }) => door.id);
    const namen = await new CaseloadOpslag(manager).namen([
      ...schrijvers,
      ...(coachId === undefined ? [] : [coachId]),
    ]);
    return toonTrajectweergave({
      id,
      naam,
      vandaag,
      gesloten: isBeeindigd(client, vandaag),
      coach: (coachId !== undefined && namen.get(coachId)) || null,
      eindeWachttijd:
        tijdlijn.mijlpalen.find(({ code }) => code === 'einde_wachttijd')?.uiterste_datum ?? null,
      kijker: actor.rol,
      regels,
      namen,
    });
  }

  /** The client who asks; he has no id of his own file at hand. */
  async eigenId(actor: ActorGegevens): Promise<string> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return client.werknemer.id;
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

/** @throws Weigering (400) when a text for the werkgever or the UWV holds words that look medical */
function eisZonderMedisch(gebeurtenis: Trajectgebeurtenis): void {
  const velden = medischeVelden(gebeurtenis);
  if (velden.length === 0) return;
  throw Weigering.ongeldig(
    velden.map((veld) => ({ pad: `gebeurtenis.${veld}`, melding: ZONDER_MEDISCH })),
  );
}

/** Gives what begins something new an id. Phases are known by their names. */
function metId(gebeurtenis: Trajectgebeurtenis): Trajectgebeurtenis {
  const { soort, over } = gebeurtenis;
  const zonder = soort === 'fase_begonnen' || soort === 'fase_afgerond';
  return zonder || over !== null ? gebeurtenis : { ...gebeurtenis, over: randomUUID() };
}

/** @throws Weigering (400) when the event names a file that this client does not have */
async function eisBestand(open: OpenBoek, gebeurtenis: Trajectgebeurtenis): Promise<void> {
  for (const [blad, inhoud] of Object.entries({ uwv: gebeurtenis.uwv, prive: gebeurtenis.prive })) {
    if (inhoud === null || !('bestand' in inhoud) || inhoud.bestand === null) continue;
    if (await isBekend(open, inhoud.bestand)) continue;
    throw Weigering.ongeldig([
      { pad: `gebeurtenis.${blad}.bestand`, melding: 'Kies het bestand opnieuw.' },
    ]);
  }
}

async function isBekend(
  { bestanden, plek }: OpenBoek,
  { id, sha256 }: Bestandverwijzing,
): Promise<boolean> {
  const bestand = await bestanden.lees(plek.werknemerId, id);
  return bestand !== null && bestand.sha256 === sha256;
}

function naarWeigering({ soort, pad, melding }: Trajectweigering): Weigering {
  switch (soort) {
    case 'mag_niet':
      return Weigering.geenToegang();
    case 'bestaat_niet':
      return Weigering.nietGevonden();
    case 'past_niet':
      return Weigering.botst('traject_veranderd', melding);
    case 'ongeldig':
      return Weigering.ongeldig([{ pad: `gebeurtenis.${pad}`, melding }]);
  }
}
