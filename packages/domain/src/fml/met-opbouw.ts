import type { Belastbaarheid, Beperking } from './belastbaarheid.js';
import { editieVan } from './items.js';
import { urenWeekVan } from './urenlimiet.js';

/**
 * The document with the goal of its build-up as a limit on hours a week, beside the limit that the
 * item has already. Without a build-up nothing changes.
 */
export function metOpbouw(document: Belastbaarheid): Belastbaarheid {
  const { opbouw, beperkingen } = document;
  if (opbouw === null) return document;
  const doel = opbouw.doel_uren_week;
  if (!beperkingen.some(({ item }) => item === 'uren_week')) {
    return { ...document, beperkingen: [...beperkingen, doelAlsGrens(doel)] };
  }
  const verscherp = (beperking: Beperking): Beperking => {
    if (beperking.item !== 'uren_week') return beperking;
    const vast = urenWeekVan(beperking, editieVan(document.editie));
    if (vast !== null && vast <= doel) return beperking;
    return { ...beperking, limiet: { ...beperking.limiet, max: doel }, teBeoordelen: false };
  };
  return { ...document, beperkingen: beperkingen.map(verscherp) };
}

function doelAlsGrens(max: number): Beperking {
  return {
    item: 'uren_week',
    niveau: null,
    tekst: `opbouw tot ${String(max).replace('.', ',')} uur per week`,
    limiet: { max },
    teBeoordelen: false,
    uit: 'opbouw',
  };
}
