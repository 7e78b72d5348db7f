import { Inject, Injectable } from '@nestjs/common';
import type {
  BewijsTerug,
  MijlpaalbewijsInvoer,
  TijdlijnWeergave,
  WerkgeverMijlpaalInvoer,
} from '@passend/contracts';
import {
  correctieVan,
  gebeurtenisBij,
  isAfwijkbaar,
  medischeVelden,
  mijlpaalbewijzen,
  mijlpaalGebeurtenis,
  tegenspraken,
  type Vastlegging,
} from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  type Dossierbestand,
  VerzuimOpslag,
  type Viruscontrole,
} from '@passend/infra';
import { keurBijlage } from '../dossierboek/bijlage.js';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok, VIRUSCONTROLE } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering, ZONDER_MEDISCH } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { isTaakVanWerkgever } from '../werkgever/mijlpaal.teksten.js';
import { Herinnerplanner } from './herinnerplanner.js';
import { TijdlijnService } from './tijdlijn.service.js';

/** The evidence behind the steps of the WVP: documents, and steps that were left aside with reasons. */
@Injectable()
export class MijlpaalbewijsService {
  constructor(
    private readonly boeken: DossierboekService,
    private readonly tijdlijn: TijdlijnService,
    private readonly planner: Herinnerplanner,
    private readonly bureaus: BureauOpslag,
    @Inject(VIRUSCONTROLE) private readonly virussen: Viruscontrole,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Writes evidence in the book, and what follows from it in the clock: both, or neither. */
  async legVast(
    actor: ActorGegevens,
    werknemerId: string,
    invoer: MijlpaalbewijsInvoer,
  ): Promise<TijdlijnWeergave> {
    this.eis(invoer);
    const schrijf = await this.voorbereid(invoer);
    return this.boeken.open(actor, werknemerId, 'tijdlijn:schrijven', async (open) => {
      await schrijf(open);
      return this.tijdlijn.lees(open);
    });
  }

  /**
   * A duty of the employer that he says is done. What contradicts it in the clock is not told to him:
   * that would say of a leave or a recovery that he need not know.
   */
  async legVastVoorWerkgever(
    actor: ActorGegevens,
    werknemerId: string,
    gedaan: WerkgeverMijlpaalInvoer,
  ): Promise<void> {
    const invoer = { ...gedaan, uitkomst: 'gedaan' } as const;
    this.eis(invoer);
    if (!isTaakVanWerkgever(invoer.mijlpaal)) {
      const melding = 'Deze stap is niet van u. Vraag het de coach.';
      throw Weigering.ongeldig([{ pad: 'mijlpaal', melding }]);
    }
    const schrijf = await this.voorbereid(invoer);
    await this.boeken.open(actor, werknemerId, 'werkgever-mijlpaal:schrijven', (open) =>
      schrijf(
        open,
        'Deze dag past niet bij de andere data. Kijk de dag na, of vraag het de coach.',
      ),
    );
  }

  /** Looks the document over, outside the transaction: a scanner may take its time. */
  private async voorbereid(
    invoer: MijlpaalbewijsInvoer,
  ): Promise<(open: OpenBoek, tegenspraak?: string) => Promise<void>> {
    const gekeurd = invoer.bestand && (await keurBijlage(invoer.bestand, this.virussen));
    return async (open, tegenspraak) => {
      const bestand = gekeurd && (await open.bestanden.bewaar(open.plek, gekeurd));
      const vastlegging: Vastlegging = {
        mijlpaal: invoer.mijlpaal,
        uitkomst: invoer.uitkomst,
        datum: invoer.datum,
        auteur: invoer.uitkomst === 'gedaan' ? invoer.auteur : null,
        reden: invoer.uitkomst === 'afgeweken' ? invoer.reden : null,
        bestand,
        ...(invoer.uitkomst === 'gedaan' ? gezienOp(invoer) : {}),
      };
      const gebeurtenis = mijlpaalGebeurtenis(vastlegging);
      if (medischeVelden(gebeurtenis).length > 0)
        throw Weigering.ongeldig([{ pad: 'reden', melding: ZONDER_MEDISCH }]);
      await open.boek.schrijf(open.plek, () => [gebeurtenis]);
      await this.zetInKlok(open, vastlegging, tegenspraak);
    };
  }

  /** Takes evidence back; that it was there, and why it went, stays in the book. */
  neemTerug(
    actor: ActorGegevens,
    werknemerId: string,
    regelId: string,
    { reden }: BewijsTerug,
  ): Promise<TijdlijnWeergave> {
    return this.boeken.open(actor, werknemerId, 'tijdlijn:schrijven', async (open) => {
      await open.boek.schrijf(open.plek, (regels) => {
        const geldt = [...mijlpaalbewijzen(regels).values()]
          .flat()
          .some(({ id }) => id === regelId);
        const regel = regels.find(({ id }) => id === regelId);
        if (!geldt || regel === undefined) throw Weigering.nietGevonden();
        return [correctieVan(regel, { datum: this.vandaag(), reden, vervangen: false })];
      });
      await this.planner.plan(open, werknemerId);
      return this.tijdlijn.lees(open);
    });
  }

  bestand(actor: ActorGegevens, werknemerId: string, id: string): Promise<Dossierbestand> {
    return this.boeken.open(actor, werknemerId, 'tijdlijn:lezen', (open) => leesBestand(open, id));
  }

  /** A document of the one who asks. */
  async eigenBestand(actor: ActorGegevens, id: string): Promise<Dossierbestand> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return this.boeken.open(actor, client.werknemer.id, 'eigen-tijdlijn:lezen', (open) =>
      leesBestand(open, id),
    );
  }

  private eis({ mijlpaal, uitkomst, datum }: MijlpaalbewijsInvoer): void {
    if (datum > this.vandaag()) {
      throw Weigering.ongeldig([{ pad: 'datum', melding: 'Deze dag moet nog komen.' }]);
    }
    if (uitkomst === 'gedaan' || isAfwijkbaar(mijlpaal)) return;
    const melding = 'Van deze termijn kun je niet met een reden afwijken.';
    throw Weigering.ongeldig([{ pad: 'uitkomst', melding }]);
  }

  /** The clock gets the event, unless it has it already or cannot have it at that day. */
  private async zetInKlok(
    open: OpenBoek,
    vastlegging: Vastlegging,
    tegenspraak?: string,
  ): Promise<void> {
    const { id, eersteZiektedag } = open.client.werknemer;
    if (vastlegging.datum < eersteZiektedag) {
      const melding = 'Deze dag ligt voor de eerste ziektedag. Kijk de dag na.';
      throw Weigering.ongeldig([{ pad: 'datum', melding }]);
    }
    const gebeurtenis = gebeurtenisBij(vastlegging.mijlpaal, vastlegging);
    if (gebeurtenis !== null) {
      const opslag = new VerzuimOpslag(open.manager, open.sleutel);
      const geldend = (await opslag.van(id)).map((een) => een.gebeurtenis);
      const staatEr = geldend.some(
        (een) =>
          JSON.stringify(een) === JSON.stringify(gebeurtenis) || isEenmalig(een, gebeurtenis),
      );
      if (!staatEr) {
        const fouten = tegenspraken(eersteZiektedag, [...geldend, gebeurtenis]);
        if (fouten.length > 0) {
          const zinnen = tegenspraak === undefined ? fouten.map((f) => f.melding) : [tegenspraak];
          throw Weigering.ongeldig(zinnen.map((melding) => ({ pad: 'datum', melding })));
        }
        const { bureauId, door, op } = open.plek;
        await opslag.voegToe({ bureauId, werknemerId: id, doorId: door.id, op }, gebeurtenis);
      }
    }
    await this.planner.plan(open, id);
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

/** What was seen on the paper; nothing stands there when nobody looked. */
function gezienOp({
  ondertekendDoor,
  bsnOpStuk,
}: Pick<Vastlegging, 'ondertekendDoor' | 'bsnOpStuk'>) {
  return {
    ...(ondertekendDoor === undefined ? {} : { ondertekendDoor }),
    ...(bsnOpStuk === undefined ? {} : { bsnOpStuk }),
  };
}

/** A second document of the same step does not move what the first one set; evaluations come back. */
function isEenmalig(een: { soort: string }, ander: { soort: string }): boolean {
  return een.soort === ander.soort && !['evaluatie', 'afwijking'].includes(ander.soort);
}

/** Only a file that evidence names: other files of the dossier have doors of their own. */
async function leesBestand({ zicht, bestanden, client }: OpenBoek, id: string) {
  const bewijzen = [...mijlpaalbewijzen(await zicht()).values()].flat();
  const bekend = bewijzen.some(({ bestand }) => bestand?.id === id);
  const bestand = bekend ? await bestanden.lees(client.werknemer.id, id) : null;
  if (bestand === null) throw Weigering.nietGevonden();
  return bestand;
}
