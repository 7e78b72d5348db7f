import type { Eiswaarde, ItemSlug } from '@passend/domain';
import { gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

/** What the body does, as English adverts name it: a noun, and a verb after "you". */
interface Handeling {
  readonly id: string;
  readonly items: readonly ItemSlug[];
  readonly gerundium: string;
  readonly waarde: Eiswaarde | null;
}

const HANDELINGEN: readonly Handeling[] = [
  {
    id: 'bend',
    items: ['buigen'],
    gerundium: '(?:bending|stooping)',
    waarde: { niveau: 0 },
  },
  {
    id: 'twist',
    items: ['torderen'],
    gerundium: '(?:twisting|turning at the waist)',
    waarde: { niveau: 0 },
  },
  {
    id: 'kneel',
    items: ['knielen', 'geknield_actief'],
    gerundium: '(?:kneeling|crouching|squatting|crawling)',
    waarde: { niveau: 0 },
  },
  { id: 'reach', items: ['frequent_reiken'], gerundium: 'reaching', waarde: { niveau: 0 } },
  {
    id: 'overhead',
    items: ['boven_schouder'],
    gerundium:
      '(?:overhead work|working overhead|overhead reaching|reaching overhead|reaching above)',
    waarde: { niveau: 0 },
  },
  {
    id: 'push',
    items: ['duwen_trekken'],
    gerundium: '(?:pushing|pulling)(?: heavy| full| loaded)?',
    waarde: { niveau: 1 },
  },
];

const ANDERS =
  '(?:lifting|carrying|bending|stooping|twisting|kneeling|crouching|squatting|crawling|reaching|climbing|pushing|pulling|standing|walking)';
const RIJ = `(?:${ANDERS}(?:, and |, | and |/| or )){0,4}`;
const STAART = `(?:(?:, and |, | and |/| or )${ANDERS}){0,4}`;
const VEEL =
  '(?:constant|frequent|repeated|repetitive|regular|continuous|daily|prolonged|lots of|a lot of|plenty of|much)';

const VOORBEELD: Readonly<Record<string, string>> = {
  bend: 'bending',
  twist: 'twisting',
  kneel: 'kneeling',
  reach: 'reaching',
  overhead: 'working overhead',
  push: 'pushing',
};

function maak({ id, items, gerundium, waarde }: Handeling): Regel {
  return gevraagd(
    {
      id: `lijf-en-${id}`,
      items,
      patronen: [
        `${VEEL} ${RIJ}${gerundium}`,
        `(?:involves?|includes?|requires?|means|demands|expect) (?:(?!no |not |little )\\p{L}+ ){0,3}?${RIJ}${gerundium}`,
        `${RIJ}${gerundium}${STAART} (?:is|are) (?:all )?(?:part of|required|common|daily|involved|essential|needed|routine|expected|unavoidable|a daily|everyday)`,
        `${RIJ}${gerundium}${STAART}(?: \\p{L}+){0,3} (?:all day|throughout (?:the|your) (?:day|shift)|every few (?:minutes|seconds)|for hours)`,
      ],
      zekerheid: 0.74,
      wel: [`The work involves frequent ${VOORBEELD[id]}.`],
      niet: [`There is no ${VOORBEELD[id]} in this job.`],
    },
    waarde,
  );
}

/** English gerunds of the body times the ways to ask them. */
export const LIJF_ENGELS: readonly Regel[] = HANDELINGEN.map(maak);
