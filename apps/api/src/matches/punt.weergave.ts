import type { MatchPunt } from '@passend/contracts';
import { itemVan, type Oordeel } from '@passend/domain';
import type { FmlUitleg } from '@passend/matching';

/** The most troublesome first: that is where a coach has to look. */
const VOLGORDE: Readonly<Record<Oordeel, number>> = {
  overschrijdt: 0,
  mogelijk: 1,
  onbekend: 2,
  past: 3,
};

/** Every limited item with its sentence, in the order of trouble. */
export function toonPunten(uitleg: readonly FmlUitleg[]): MatchPunt[] {
  return uitleg
    .map(toonPunt)
    .sort((a, b) => VOLGORDE[a.oordeel] - VOLGORDE[b.oordeel] || (a.item < b.item ? -1 : 1));
}

function toonPunt(punt: FmlUitleg): MatchPunt {
  const { item, naam, oordeel, grondslag, richting, zekerheid, niveau, vraag, valtAf } = punt;
  return {
    item,
    naam,
    oordeel,
    grondslag,
    richting,
    zekerheid,
    niveau,
    vraag,
    valtAf,
    bijStart: punt.bijStart ?? null,
    limiet: grensTekst(punt),
    bewijs: citaat(punt),
    bron: punt.regel ?? punt.bron,
    uitleg: uitlegVan(punt),
  };
}

function citaat({ bewijs, van, tot }: FmlUitleg): MatchPunt['bewijs'] {
  return bewijs === null || van === null || tot === null ? null : { van, tot, tekst: bewijs };
}

/** One Dutch sentence: what is said, against which limit. */
function uitlegVan(punt: FmlUitleg): string {
  const { oordeel, bewijs } = punt;
  const grens = grensTekst(punt);
  const tekst =
    bewijs === null ? 'De vacature noemt uren die' : `In de tekst staat: "${bewijs}". Dat`;
  switch (oordeel) {
    case 'past':
      return `${tekst} ${bewijs === null ? 'passen' : 'past'} binnen de grens: ${grens}.${startUitleg(punt)}`;
    case 'mogelijk':
      return `${tekst} ${bewijs === null ? 'liggen' : 'ligt'} dicht bij de grens: ${grens}. Weeg af of dit kan, en schrijf op waarom.`;
    case 'overschrijdt':
      return `${tekst} ${bewijs === null ? 'gaan' : 'gaat'} over de grens: ${grens}.${zachtUitleg(punt)}`;
    case 'onbekend':
      return onbekendUitleg(punt);
  }
}

/** Fits at the end of the build-up, not at the start. */
function startUitleg({ item, bijStart = 'past' }: FmlUitleg): string {
  if (bijStart === 'past') return '';
  return item === 'uren_dag'
    ? ' Bij de start zijn er in een hele week nog niet zoveel uren. Vraag of het begin korter kan.'
    : ' Dat is de grens aan het eind van de opbouw. Bij de start zijn het minder uren. Vraag of dat kan.';
}

/** The verdict stays what it is; only what it does is another. */
function zachtUitleg({ valtAf }: FmlUitleg): string {
  return valtAf
    ? ''
    : ' Het is een zachte grens, dus de vacature valt niet af. Bespreek of dit kan, en schrijf op waarom.';
}

/** The words of the document; without them what the level means. */
function grensTekst({ item, niveau, limietTekst }: FmlUitleg): string {
  const woorden = limietTekst.trim().replace(/(?<!\.)\.+$/u, '');
  if (woorden !== '') return woorden;
  const vanNiveau = itemVan(item).niveaus.find((een) => een.niveau === niveau)?.tekst;
  return vanNiveau ?? 'zoals in het document staat';
}

function onbekendUitleg({ grondslag, richting, bewijs }: FmlUitleg): string {
  if (grondslag === 'beroep') {
    const neiging = richting === 'past' ? 'meestal geen probleem' : 'vaak een probleem';
    return `De tekst zegt hier niets over. In dit beroep is dit ${neiging}. Vraag het na.`;
  }
  if (bewijs === null) return 'De tekst zegt hier niets over. Vraag het na.';
  return `In de tekst staat: "${bewijs}". Dat zegt niet genoeg om te kiezen. Vraag het na.`;
}
