import type { WensId, Wensuitslag } from '../types.js';

interface Wensvraag {
  /** Dutch (B1), about the work only. */
  readonly vraag: string;
  /** Also worth asking when the vacancy says something else: it can often be talked about. */
  readonly teBespreken: boolean;
  /** Not knowing it decides: the vacancy would fall off, or nobody could be there in time. */
  readonly beslist: boolean;
}

/** What to ask about a wish. A firm that only places people is read from the vacancy, never asked. */
const WENSVRAGEN: Readonly<Partial<Record<WensId, Wensvraag>>> = {
  werkgever: { vraag: 'Bij welk bedrijf is het werk?', teBespreken: false, beslist: true },
  reistijd: {
    vraag: 'Hoe is het werk te bereiken? Kan iemand met een collega meerijden?',
    teBespreken: false,
    beslist: true,
  },
  begintijd: {
    vraag: 'Hoe laat begint het werk? Kan dat ook later?',
    teBespreken: true,
    beslist: true,
  },
  taaleis: {
    vraag: 'Welke talen zijn echt nodig, en hoe goed?',
    teBespreken: true,
    beslist: false,
  },
  ervaring: {
    vraag: 'Hoeveel ervaring is echt nodig? Kan iemand het werk ook leren?',
    teBespreken: true,
    beslist: false,
  },
  loon: { vraag: 'Wat is het loon? Is daar ruimte in?', teBespreken: true, beslist: false },
  contract: {
    vraag: 'Wat voor contract is het? Is een andere vorm mogelijk?',
    teBespreken: true,
    beslist: false,
  },
  thuiswerk: {
    vraag: 'Kan een deel van het werk thuis? Hoeveel dagen per week?',
    teBespreken: false,
    beslist: false,
  },
  sector: {
    vraag: 'In wat voor bedrijf of op welke afdeling is het werk?',
    teBespreken: false,
    beslist: false,
  },
};

/** A question about one wish; `eerst` when the answer decides. */
export interface VraagOverWens {
  readonly over: WensId;
  readonly vraag: string;
  readonly belang: 'eerst' | 'ook';
}

/** What to ask about the wishes of a client that the vacancy leaves open or does not meet. */
export function wensvragen(wensen: readonly Wensuitslag[]): readonly VraagOverWens[] {
  return wensen.flatMap(({ id, oordeel }): VraagOverWens[] => {
    const over = WENSVRAGEN[id];
    if (over === undefined || oordeel === 'past') return [];
    if (oordeel === 'past_niet' && !over.teBespreken) return [];
    const eerst = over.beslist || oordeel === 'past_niet';
    return [{ over: id, vraag: over.vraag, belang: eerst ? 'eerst' : 'ook' }];
  });
}
