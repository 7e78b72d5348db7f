import { type MijnMatches, mijnMatchesSchema } from '@passend/contracts';
import { waaromZin } from '../teksten/zinnen-waarom.js';

/** The vacancies of a werknemer, with the reasons in the language of the portal. */
export const mijnMatchesInTaal = mijnMatchesSchema.transform(
  ({ matches }): MijnMatches => ({
    matches: matches.map((match) => ({ ...match, waarom: match.waarom.map(waaromZin) })),
  }),
);
