import { Inject, Injectable } from '@nestjs/common';
import type { MijnDelen, TekstGezien, ToestemmingInvoer } from '@passend/contracts';
import {
  DELEN_MET_WIE,
  GEGEVENS,
  GRONDSLAGEN,
  geldendeToestemmingen,
  magOntvangen,
  ONTVANGERS,
  TOESTEMMINGSOORTEN,
  TOESTEMMINGSTEKSTEN,
} from '@passend/domain';
import { ToestemmingOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { GEGEVENNAMEN, ONTVANGERNAMEN } from './delen.teksten.js';
import { EigenDossier } from './eigen-dossier.js';

const PERMISSIE = 'eigen-toestemming:schrijven';

/** What is shared with whom on which ground, and what the werknemer says yes and no to. */
@Injectable()
export class DelenService {
  constructor(
    private readonly eigen: EigenDossier,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(actor: ActorGegevens): Promise<MijnDelen> {
    return this.eigen.open(actor, PERMISSIE, lees);
  }

  /** Notes that the text of now was shown to him. */
  gezien(actor: ActorGegevens, { versie }: TekstGezien): Promise<MijnDelen> {
    if (versie !== DELEN_MET_WIE.versie) throw andereVersie();
    return this.eigen.open(actor, PERMISSIE, async (open) => {
      const tekst = { tekst: DELEN_MET_WIE.id, versie };
      await new ToestemmingOpslag(open.manager).noteerGezien({
        ...this.plek(actor, open),
        ...tekst,
      });
      return lees(open);
    });
  }

  /** Keeps a yes or a no, with the version of the words that were asked. */
  zeg(actor: ActorGegevens, { soort, gegeven, versie }: ToestemmingInvoer): Promise<MijnDelen> {
    if (versie !== TOESTEMMINGSTEKSTEN[soort].versie) throw andereVersie();
    return this.eigen.open(actor, PERMISSIE, async (open) => {
      const nieuw = { ...this.plek(actor, open), soort, gegeven, tekstVersie: versie };
      await new ToestemmingOpslag(open.manager).voegToe(nieuw);
      return lees(open);
    });
  }

  private plek(actor: ActorGegevens, { client }: OpenDossier) {
    const { id: werknemerId, bureauId } = client.werknemer;
    return { bureauId, werknemerId, doorId: actor.id, op: this.klok() };
  }
}

/** He answers to words that are not the ones of now: the page is asked for again. */
function andereVersie(): Weigering {
  const melding = 'De tekst is veranderd. Lees de pagina opnieuw.';
  return Weigering.ongeldig([{ pad: 'versie', melding }]);
}

async function lees({ manager, client }: OpenDossier): Promise<MijnDelen> {
  const { id } = client.werknemer;
  const opslag = new ToestemmingOpslag(manager);
  const gezegd = await opslag.van(id);
  const geldend = geldendeToestemmingen(gezegd);
  const gezien = (await opslag.gezien(id)).find(
    ({ tekst, versie }) => tekst === DELEN_MET_WIE.id && versie === DELEN_MET_WIE.versie,
  );
  return {
    tekst: {
      ...DELEN_MET_WIE,
      delen: DELEN_MET_WIE.delen.map(({ kop, alineas }) => ({ kop, alineas: [...alineas] })),
    },
    gezienOp: gezien?.op.toISOString() ?? null,
    gegevens: GEGEVENS.map((gegeven) => ({
      naam: GEGEVENNAMEN[gegeven.id] ?? gegeven.id,
      gezondheid: gegeven.gezondheid,
      wie: ONTVANGERS.filter((wie) => magOntvangen(wie, gegeven, geldend)).map(
        (wie) => ONTVANGERNAMEN[wie],
      ),
      grondslag: GRONDSLAGEN[gegeven.grondslag],
    })),
    toestemmingen: TOESTEMMINGSOORTEN.map((soort) => ({
      soort,
      ...TOESTEMMINGSTEKSTEN[soort],
      gegeven: geldend.has(soort),
      op: gezegd.findLast((een) => een.soort === soort)?.op.toISOString() ?? null,
    })),
  };
}
