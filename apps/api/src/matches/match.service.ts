import { Inject, Injectable } from '@nestjs/common';
import type {
  BeoordelingWeergave,
  Kaart,
  KaartVraag,
  MatchDetail,
  MatchLijst,
  MatchRij,
  MatchVraag,
  Momentopname,
} from '@passend/contracts';
import type { BeoordelingInvoer } from '@passend/domain';
import {
  BeoordelingOpslag,
  CaseloadOpslag,
  houdMomentVast,
  MomentLeesmodel,
  type OpenBeoordeling,
  type OpenReactie,
  samen,
  VacatureLeesmodel,
  type VacatureLijstrij,
} from '@passend/infra';
import { legUit, versies, volledigeTekst, vragenlijst } from '@passend/matching';
import { toonBeroepsnaam } from '../beroepen/beroep.weergave.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { ClientVacatures } from '../gevonden/client-vacatures.js';
import { toonKaart } from '../kaart/kaart.weergave.js';
import { Markt } from '../markt/markt.js';
import { type GelezenPersoon, leesPersoon } from '../markt/persoon.js';
import { Berekenaar } from '../motor/berekenaar.js';
import { toonReacties } from '../reacties/reactie.weergave.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Zoekdienst } from '../vacatures/zoekdienst.js';
import { toonAandacht } from './aandacht.weergave.js';
import { behandeldeIds, toonEerder } from './eerder.weergave.js';
import { alsMarktfilter, type Selecties } from './match-filter.js';
import { toonProfielpunten } from './profielpunt.weergave.js';
import { toonPunten } from './punt.weergave.js';
import { maakRanglijst } from './ranglijst.js';
import { bereidReizen } from './reis.weergave.js';
import { toonBeoordeling, toonRij } from './rij.weergave.js';

/** What was read from the file of a client before the market is asked. */
interface Invoer {
  readonly persoon: GelezenPersoon;
  readonly beoordelingen: ReadonlyMap<string, OpenBeoordeling>;
  readonly namen: ReadonlyMap<string, string>;
  readonly reacties: readonly OpenReactie[];
  readonly vorigBezoek: Date | null;
}

/** The ranking of a client, one explained vacancy, and the decisions of the coach. */
@Injectable()
export class MatchService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly markt: Markt,
    private readonly vacatures: VacatureLeesmodel,
    private readonly momenten: MomentLeesmodel,
    private readonly clientVacatures: ClientVacatures,
    private readonly zoekdienst: Zoekdienst,
    private readonly berekenaar: Berekenaar,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Every live vacancy ranked, a page at a time. */
  async lijst(actor: ActorGegevens, werknemerId: string, vraag: MatchVraag): Promise<MatchLijst> {
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    const invoer = await this.toegang.open(actor, werknemerId, 'match:lezen', async (open) => {
      // First, so that what is new is counted from the visit before this one.
      await open.dossier.noteerBezoek(actor.id, werknemerId, actor.bureauId, this.klok());
      return this.lees(open, actor);
    });
    const { persoon, vorigBezoek } = invoer;
    const voorgangers = await this.vacatures.opvolgersVan(behandeldeIds(invoer));
    const selecties = await this.selecties(invoer, vraag, voorgangers);
    const { uitslagen, ...tellingen } = maakRanglijst(this.markt.index, persoon, vraag, selecties);
    const gevonden = await this.vacatures.rijen([...uitslagen.keys()]);
    return {
      ...tellingen,
      reacties: toonReacties(invoer.reacties, invoer.namen, actor),
      versies: versies(),
      berekendOp: this.klok().toISOString(),
      aandacht: toonAandacht(persoon),
      rijen: gevonden.flatMap((vacature): MatchRij[] => {
        const uitslag = uitslagen.get(vacature.id);
        if (uitslag === undefined) return [];
        return [
          toonRij({
            vacature,
            ...uitslag,
            vorigBezoek,
            beoordeling: toon(invoer, vacature),
            eerder: toonEerder(invoer, voorgangers.get(vacature.id) ?? []),
          }),
        ];
      }),
    };
  }

  /** Where the vacancies of the ranking are. To look at the map is no visit to the list. */
  async kaart(actor: ActorGegevens, werknemerId: string, vraag: KaartVraag): Promise<Kaart> {
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    const invoer = await this.toegang.open(actor, werknemerId, 'match:lezen', (open) =>
      this.lees(open, actor),
    );
    const voorgangers = await this.vacatures.opvolgersVan(behandeldeIds(invoer));
    const selecties = await this.selecties(invoer, vraag, voorgangers);
    const uitslag = this.markt.index.beoordeel(invoer.persoon);
    return toonKaart(uitslag.perPlaats(alsMarktfilter(vraag, selecties)), invoer.persoon);
  }

  /** One vacancy with every reason; also when it has been closed since. */
  async detail(actor: ActorGegevens, werknemerId: string, id: string): Promise<MatchDetail> {
    const { vacature, ...invoer } = await this.toegang.open(
      actor,
      werknemerId,
      'match:lezen',
      async (open) => {
        const [invoer, vacature] = await samen([
          this.lees(open, actor),
          this.clientVacatures.volledig(open, werknemerId, id),
        ]);
        return { ...invoer, vacature };
      },
    );
    if (vacature === null || isVerborgen(vacature, invoer)) throw Weigering.nietGevonden();
    const { persoon, vorigBezoek } = invoer;
    const uitleg = legUit(persoon, vacature.kenmerken, vacature.eisen);
    const [sightings, voorgangers] = await Promise.all([
      this.vacatures.waargenomen(id),
      this.vacatures.opvolgersVan(behandeldeIds(invoer)),
    ]);
    return {
      ...toonRij({
        vacature,
        uitslag: uitleg,
        reizen: bereidReizen(persoon)(vacature.kenmerken, uitleg.afstandKm),
        vorigBezoek,
        beoordeling: toon(invoer, vacature),
        eerder: toonEerder(invoer, voorgangers.get(id) ?? []),
      }),
      tekst: volledigeTekst(vacature),
      url: vacature.url,
      beroep: toonBeroepsnaam(vacature.kenmerken.beroep),
      live: vacature.live,
      punten: toonPunten(uitleg.fml),
      profielpunten: toonProfielpunten(uitleg, persoon, vacature.kenmerken),
      urenverloop: persoon.document.opbouw && uitleg.urenverloop,
      vragen: vragenlijst(uitleg).map(({ vraag, belang }) => ({ vraag, belang })),
      waargenomen: sightings,
      reacties: toonReacties(
        invoer.reacties.filter(({ vacatureId }) => vacatureId === id),
        invoer.namen,
        actor,
      ),
      versies: versies(),
    };
  }

  /** What the vacancy looked like when the standing decision was taken. */
  async momentopname(
    actor: ActorGegevens,
    werknemerId: string,
    vacatureId: string,
  ): Promise<Momentopname> {
    const id = await this.toegang.open(actor, werknemerId, 'match:lezen', async (open) => {
      const opslag = new BeoordelingOpslag(open.manager, open.sleutel);
      return (await opslag.van(werknemerId)).get(vacatureId)?.momentopnameId ?? null;
    });
    const gevonden = id === null ? null : await this.momenten.vastgehouden(vacatureId, id);
    if (gevonden === null) throw Weigering.nietGevonden();
    return gevonden;
  }

  /** Keeps a decision with its reason; the earlier ones stay as evidence. */
  async beoordeel(
    actor: ActorGegevens,
    werknemerId: string,
    vacatureId: string,
    invoer: BeoordelingInvoer,
  ): Promise<BeoordelingWeergave | null> {
    return this.beslis(actor, werknemerId, vacatureId, async (opslag, vacature, open) => {
      if (vacature === null) throw Weigering.nietGevonden();
      const berekend = await this.berekenaar.bereken(open, werknemerId, vacatureId);
      await opslag.voegToe({
        beoordeling: invoer.beoordeling,
        reden: invoer.reden,
        motiveringen: invoer.motiveringen ?? [],
        bureauId: actor.bureauId,
        werknemerId,
        vacatureId,
        inhoudshash: vacature.inhoudshash,
        momentopnameId: await houdMomentVast(open.manager, vacatureId),
        versies: versies(),
        berekening: berekend,
        doorId: actor.id,
        op: this.klok(),
      });
    });
  }

  /** Undoes a decision; where none stands there is nothing to write down. */
  maakOngedaan(
    actor: ActorGegevens,
    werknemerId: string,
    vacatureId: string,
  ): Promise<BeoordelingWeergave | null> {
    const plek = { bureauId: actor.bureauId, werknemerId, vacatureId };
    return this.beslis(actor, werknemerId, vacatureId, async (opslag) => {
      if (!(await opslag.van(werknemerId)).has(vacatureId)) return;
      await opslag.maakOngedaan(plek, actor.id, this.klok());
    });
  }

  private async beslis(
    actor: ActorGegevens,
    werknemerId: string,
    vacatureId: string,
    werk: (
      opslag: BeoordelingOpslag,
      vacature: VacatureLijstrij | null,
      open: OpenDossier,
    ) => Promise<void>,
  ): Promise<BeoordelingWeergave | null> {
    return this.toegang.open(actor, werknemerId, 'beoordeling:schrijven', async (open) => {
      const vacature = await this.clientVacatures.volledig(open, werknemerId, vacatureId);
      const opslag = new BeoordelingOpslag(open.manager, open.sleutel);
      await werk(opslag, vacature, open);
      const geldend = (await opslag.van(werknemerId)).get(vacatureId);
      if (geldend === undefined || vacature === null) return null;
      const namen = await new CaseloadOpslag(open.manager).namen([geldend.doorId]);
      return toonBeoordeling(geldend, namen, vacature.inhoudshash);
    });
  }

  private async lees(open: OpenDossier, actor: ActorGegevens): Promise<Invoer> {
    const werknemerId = open.client.werknemer.id;
    const vandaag = vandaagInNederland(this.klok());
    const [persoon, beoordelingen, vorigBezoek] = await samen([
      leesPersoon(open, werknemerId, vandaag),
      new BeoordelingOpslag(open.manager, open.sleutel).van(werknemerId),
      open.dossier.vorigBezoek(actor.id, werknemerId),
    ]);
    if (persoon === null) throw Weigering.dossierOnvolledig();
    const reacties = persoon.gezegd;
    const door = [...beoordelingen.values(), ...reacties].map(({ doorId }) => doorId);
    return {
      persoon,
      beoordelingen,
      reacties,
      namen: await new CaseloadOpslag(open.manager).namen(door),
      vorigBezoek,
    };
  }

  /** What of the filters only the database knows. */
  private async selecties(
    { beoordelingen, vorigBezoek }: Invoer,
    { nieuw, q }: KaartVraag,
    voorgangers: ReadonlyMap<string, unknown>,
  ): Promise<Selecties> {
    return {
      beoordelingen,
      nieuw: nieuw ? await this.nieuwSinds(vorigBezoek, voorgangers) : null,
      treffers: q ? await this.zoekdienst.alleIds(q) : null,
    };
  }

  /** On the first visit nothing is new; nor is what was handled before and is placed again. */
  private async nieuwSinds(
    vorigBezoek: Date | null,
    eerder: ReadonlyMap<string, unknown>,
  ): Promise<ReadonlySet<number>> {
    if (vorigBezoek === null) return new Set();
    const nieuw = await this.vacatures.nieuwNa(vorigBezoek);
    return new Set([...nieuw].filter((id) => !eerder.has(String(id))));
  }
}

/** What was taken out on request stays visible to who decided on it: it is part of his file. */
function isVerborgen({ id, weggehaald }: VacatureLijstrij, { beoordelingen }: Invoer): boolean {
  return weggehaald && !beoordelingen.has(id);
}

function toon(
  { beoordelingen, namen }: Invoer,
  { id, inhoudshash }: VacatureLijstrij,
): BeoordelingWeergave | null {
  const beoordeling = beoordelingen.get(id);
  return beoordeling === undefined ? null : toonBeoordeling(beoordeling, namen, inhoudshash);
}
