import { alsTelling, metParameters } from '../../bron/adres.js';
import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { ontleed } from '../../html/ontleed.js';
import { veiligeUrl } from '../../normaliseer/url.js';

/** A list that goes on further than this is no employer's. */
const MAX_RIJ = 10_000;
const TEGEL = /(?:^|\s)job-tile(?:\s|$)/u;
const VACATUREPAD = /^\/(?:[\w-]{1,60}\/)?job\/./u;
const TE_DIEP = 'De lijst is dieper genest dan 512 niveaus; de rest is niet gelezen.';

/** Reads a page of tiles. A page without a tile is the end. */
export function leesTegels(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const { tegels, adressen, einde } = zoekTegels(taak);
  if (einde !== 'klaar') uit.fout('document', 'te_diep', TE_DIEP);
  for (const url of adressen) uit.verwijs({ url, soort: 'vacature', gewijzigdOp: null });
  verwijsNaarVolgende(tegels, taak, uit);
  return uit.resultaat(false);
}

function zoekTegels({ inhoud, url }: Leestaak) {
  let tegels = 0;
  const adressen = new Set<string>();
  const einde = ontleed(inhoud, {
    onopentag(naam, attributen) {
      if (naam === 'li' && TEGEL.test(attributen.class ?? '')) tegels += 1;
      const adres = veiligeUrl(attributen['data-url'] ?? attributen.href ?? null, url);
      if (tegels > 0 && adres !== null && isVacature(adres, url)) adressen.add(adres);
    },
  });
  return { tegels, adressen, einde };
}

function isVacature(adres: string, bron: string | null): boolean {
  const { origin, pathname } = new URL(adres);
  return VACATUREPAD.test(pathname) && (bron === null || origin === new URL(bron).origin);
}

function verwijsNaarVolgende(tegels: number, { url }: Leestaak, uit: Verzamelaar): void {
  if (url === null || tegels === 0) return;
  const rij = (alsTelling(new URL(url).searchParams.get('startrow')) ?? 0) + tegels;
  if (rij > MAX_RIJ) return;
  const naar = metParameters(url, { startrow: String(rij) });
  uit.verwijs({ url: naar, soort: 'lijst', gewijzigdOp: null });
}
