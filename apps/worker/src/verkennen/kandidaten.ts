import { type Bronkandidaat, bronkandidaatSchema } from '@passend/contracts';
import { type Ats, leesbaarAls } from '@passend/ingestion';
import type { Inhoud, Vraagop } from './vraag-op.js';

const PRODUCT = 'Passend';
const MAX_KANDIDATEN = 5;
/** A page with fewer vacancies than this is one vacancy, not a list. */
const LIJST_VANAF = 2;

/** A way to read an address; null for a kind that cannot be added by hand. */
export function kandidaat(
  type: string,
  url: string,
  hoe: Bronkandidaat['hoe'],
): Bronkandidaat | null {
  return bronkandidaatSchema.safeParse({ type, url, hoe }).data ?? null;
}

/** The ways in which a site may be read, the most likely first. */
export interface Kandidaten {
  readonly lijst: readonly Bronkandidaat[];
  /** Systems that were recognised and cannot be read. */
  readonly onleesbaar: readonly string[];
}

/**
 * What an answer leads to: itself when it is a feed or a list of an API; for a page the system behind
 * it, the vacancies on it, the sitemaps of the site and the feeds that it announces.
 */
export async function vindKandidaten(vraagop: Vraagop, antwoord: Inhoud): Promise<Kandidaten> {
  const { url, body, contentType } = antwoord;
  const type = await vraagop.draden.doe('herkenBron', { inhoud: body, url, contentType });
  if (type === 'jsonld') return vanPagina(vraagop, antwoord);
  const zelf = type === null ? null : kandidaat(type, url, 'inhoud');
  return { lijst: zelf === null ? [] : [zelf], onleesbaar: [] };
}

async function vanPagina(vraagop: Vraagop, antwoord: Inhoud): Promise<Kandidaten> {
  const { url } = antwoord;
  const pagina = new TextDecoder().decode(antwoord.body);
  const gevonden = await vraagop.draden.doe('vindAts', pagina, url);
  const systemen = gevonden.map((ats) => ({ ats, bord: bordVan(ats) }));
  const boards = systemen.flatMap(({ bord }) => bord ?? []);
  const zelf = { type: 'jsonld', url, hoe: 'inhoud' } as const;
  const kaarten = (await sitemaps(vraagop, url)).map(
    (kaart) => ({ type: 'sitemap', url: kaart, hoe: 'sitemap' }) as const,
  );
  const feeds = (await vraagop.draden.doe('vindFeeds', pagina, url)).map(
    (feed) => ({ type: 'rss', url: feed, hoe: 'feed' }) as const,
  );
  const rest = (await isLijst(vraagop, antwoord))
    ? [zelf, ...kaarten, ...feeds]
    : [...kaarten, ...feeds, zelf];
  return {
    lijst: [...boards, ...rest].slice(0, MAX_KANDIDATEN),
    onleesbaar: systemen.flatMap(({ ats, bord }) => (bord === null ? [ats.type] : [])),
  };
}

function bordVan(ats: Ats): Bronkandidaat | null {
  const bron = leesbaarAls(ats);
  return bron === null ? null : kandidaat(bron.type, bron.url, 'pagina');
}

async function isLijst({ draden }: Vraagop, { body, url, contentType }: Inhoud): Promise<boolean> {
  const pagina = { inhoud: body, url, contentType };
  const { vacatures, verwijzingen } = await draden.doe('leesBron', 'jsonld', pagina);
  return vacatures.length + verwijzingen.length >= LIJST_VANAF;
}

/** Where robots.txt names none, the usual place may be tried. */
async function sitemaps(vraagop: Vraagop, url: string): Promise<readonly string[]> {
  const adres = new URL('/robots.txt', url).href;
  const antwoord = await vraagop.haal(adres);
  const genoemd =
    antwoord.soort === 'inhoud'
      ? await vraagop.draden.doe(
          'leesSitemaps',
          new TextDecoder().decode(antwoord.body),
          adres,
          PRODUCT,
        )
      : [];
  return genoemd.length > 0 ? genoemd : [new URL('/sitemap.xml', url).href];
}
