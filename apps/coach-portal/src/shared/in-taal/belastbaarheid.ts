import {
  type BelastbaarheidWeergave,
  belastbaarheidWeergaveSchema,
  type WerknemerWeergave,
  werknemerWeergaveSchema,
} from '@passend/contracts';
import { itemNaam } from '../teksten/fml.js';

/** What a client can bear, with the names of items in the language of the portal. */
export const belastbaarheidInTaal = belastbaarheidWeergaveSchema.transform(metNamen);

export const werknemerInTaal = werknemerWeergaveSchema.transform(
  (werknemer): WerknemerWeergave => ({
    ...werknemer,
    belastbaarheid: werknemer.belastbaarheid && metNamen(werknemer.belastbaarheid),
  }),
);

function metNamen(belastbaarheid: BelastbaarheidWeergave): BelastbaarheidWeergave {
  return {
    ...belastbaarheid,
    beperkingen: belastbaarheid.beperkingen.map((een) => ({
      ...een,
      naam: itemNaam(een.item, een.naam),
    })),
    passages: belastbaarheid.passages.map((passage) => ({
      ...passage,
      naam: passage.naam && itemNaam(passage.plek, passage.naam),
      gevolgen: passage.gevolgen.map((een) => ({ ...een, naam: itemNaam(een.item, een.naam) })),
    })),
  };
}
