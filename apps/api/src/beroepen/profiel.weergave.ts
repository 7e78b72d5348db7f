import type { BeroepsprofielRegel, BeroepVoorClient } from '@passend/contracts';
import { type Beperking, itemVan } from '@passend/domain';
import { type Beroepsrichting, beroepsprofiel, beroepsrichting } from '@passend/matching';

/** Stands beside every direction: nobody may take it for a verdict. */
export const PROFIEL_BRON = 'beroepsverwachting, niet gevalideerd';

const VOLGORDE: readonly Beroepsrichting[] = ['overschrijdt', null, 'past'];

/** The load profile of an occupation in words. */
export function toonProfiel(code: string): BeroepsprofielRegel[] {
  return beroepsprofiel(code).map(({ item, klasse, richting }) => ({
    item,
    naam: itemVan(item).naam,
    klasse,
    richting,
    tekst: richtingTekst(richting),
    bron: PROFIEL_BRON,
  }));
}

/** What an occupation usually means for each limit of a client, the most troublesome first. */
export function toonGrenzen(
  code: string,
  beperkingen: readonly Beperking[],
): BeroepVoorClient['grenzen'] {
  const perItem = new Map(beperkingen.map((beperking) => [beperking.item, beperking]));
  return [...perItem.values()]
    .map((beperking) => toonGrens(code, beperking))
    .sort((a, b) => VOLGORDE.indexOf(a.richting) - VOLGORDE.indexOf(b.richting));
}

function toonGrens(code: string, beperking: Beperking): BeroepVoorClient['grenzen'][number] {
  const { item, tekst } = beperking;
  const richting = beroepsrichting(code, beperking);
  return {
    item,
    naam: itemVan(item).naam,
    limiet: tekst,
    richting,
    tekst: richtingTekst(richting),
    bron: PROFIEL_BRON,
  };
}

function richtingTekst(richting: Beroepsrichting): string {
  switch (richting) {
    case 'overschrijdt':
      return 'Vaak een probleem voor wie hierin beperkt is.';
    case 'past':
      return 'Meestal geen probleem voor wie hierin beperkt is.';
    case null:
      return 'Verschilt per werkplek. Vraag het na.';
  }
}
