import {
  type Casus,
  duidDocument,
  gebruikPostcodes,
  type Leesfout,
  leesCases,
  leesPostcodes,
} from '@passend/domain';
import { gebruikBeroepen, leesBeroepenbestand } from '../beroepen/index.js';
import { kenmerkenVan, type VacatureBron } from '../kenmerken.js';
import { legUit, type Uitleg } from '../score/index.js';
import type { Persoon } from '../types.js';
import { versies } from '../versies.js';
import type { Motorantwoord, Motoruitslag } from './motorantwoord.js';
import {
  MOTORPROTOCOL,
  type Motorpersoon,
  type Motorvraag,
  motorvraagSchema,
} from './motorvraag.js';

/**
 * Answers a question of outside with this engine: the way into a stored bundle. It puts the imported
 * files of the question in use, so it is meant for a process of its own. Never throws on what is asked.
 */
export function beantwoordMotorvraag(json: unknown): Motorantwoord {
  const gelezen = motorvraagSchema.safeParse(json);
  if (!gelezen.success) {
    return antwoord(gelezen.error.issues.map(({ path }) => fout(path.join('.'))));
  }
  const fouten = gebruikBestanden(gelezen.data.bestanden);
  return fouten.length > 0 ? antwoord(fouten) : rekenVraag(gelezen.data);
}

/** The same with the files that this process has in use already. */
export function rekenVraag(vraag: Motorvraag): Motorantwoord {
  const { peildatum } = vraag;
  if (vraag.soort === 'persoon') return antwoord([], [rekenPersoon(vraag.persoon, peildatum)]);
  const gelezen = leesCases(vraag.cases);
  if (!gelezen.ok) return antwoord(gelezen.fouten);
  return antwoord(
    [],
    gelezen.waarde.flatMap((casus) => rekenCasus(casus, peildatum)),
  );
}

function gebruikBestanden({ beroepen, plaatsen }: Motorvraag['bestanden']): readonly Leesfout[] {
  gebruikPostcodes(plaatsen === null ? [] : leesPostcodes(plaatsen).rijen);
  if (beroepen === null) gebruikBeroepen(null);
  else {
    const gelezen = leesBeroepenbestand(beroepen);
    if (!gelezen.ok) return gelezen.fouten;
    gebruikBeroepen(gelezen.waarde);
  }
  return [];
}

function rekenPersoon(gegeven: Motorpersoon, peildatum: string): Motoruitslag {
  const { belastbaarheid: document, duidingen, zoekprofiel, reacties, vacature } = gegeven;
  const { geldend } = duidDocument(document, duidingen);
  const persoon = { belastbaarheid: geldend, zoekprofiel, peildatum, reacties };
  return naarUitslag('', vacature.id, rekenVacature(persoon, vacature));
}

function rekenCasus(casus: Casus, peildatum: string): readonly Motoruitslag[] {
  const { id: naam, belastbaarheid, zoekprofiel, vacatures } = casus;
  const persoon = { belastbaarheid: duidDocument(belastbaarheid).geldend, zoekprofiel, peildatum };
  return vacatures.map(({ id, plaats, ...vacature }) => {
    const werkplekken = plaats === null ? [] : [{ naam: plaats, provincie: null }];
    return naarUitslag(naam, id, rekenVacature(persoon, { ...vacature, werkplekken }));
  });
}

function rekenVacature(persoon: Persoon, bron: VacatureBron): Uitleg {
  const { kenmerken, eisen } = kenmerkenVan(bron);
  return legUit(persoon, kenmerken, eisen);
}

/** What an engine tells of an explained result; also for comparing one that was made here. */
export function naarUitslag(casus: string, vacature: string, uitleg: Uitleg): Motoruitslag {
  const { score, zekerheid, uitkomst, afstandKm, profiel } = uitleg;
  const fml = uitleg.fml.map(
    ({ item, naam, oordeel, grondslag, richting, limietTekst, bewijs, bron, vraag }) => {
      return { item, naam, oordeel, grondslag, richting, limietTekst, bewijs, bron, vraag };
    },
  );
  return { casus, vacature, score, zekerheid, uitkomst, afstandKm, profiel: { ...profiel }, fml };
}

function antwoord(
  fouten: readonly Leesfout[],
  uitslagen: readonly Motoruitslag[] = [],
): Motorantwoord {
  const gelezen = fouten.map(({ pad, melding }) => ({ pad, melding }));
  return {
    protocol: MOTORPROTOCOL,
    versies: { ...versies() },
    fouten: gelezen,
    uitslagen: [...uitslagen],
  };
}

function fout(pad: string): Leesfout {
  return { pad, melding: 'Deze waarde kent deze versie niet.' };
}
