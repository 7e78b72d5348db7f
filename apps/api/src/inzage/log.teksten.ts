import type { Veldgroep } from '@passend/domain';

/** What somebody did with a file, in plain words for the werknemer. */
const WAT: Readonly<Record<string, string>> = {
  'caseload:lezen': 'Zag je in de lijst met mensen die hij begeleidt, met aantallen vacatures.',
  'werknemer:lezen': 'Bekeek je gegevens, je zoekprofiel en wat je kunt.',
  'belastbaarheid:schrijven': 'Schreef iets op bij wat je kunt.',
  'zoekprofiel:schrijven': 'Veranderde je zoekprofiel.',
  'match:lezen': 'Bekeek welke vacatures bij je passen.',
  'beoordeling:schrijven': 'Nam een besluit over een vacature.',
  'reactie:schrijven': 'Zei iets over een vacature.',
  'gevonden:schrijven': 'Bekeek of bewaarde vacatures die jullie zelf vonden.',
  'werkgever-overzicht:lezen': 'Bekeek het overzicht voor je werkgever.',
  'werkgever-mijlpaal:schrijven': 'Schreef op dat een stap van de werkgever is gedaan.',
  'marktweek:meten': 'Telde hoeveel vacatures er deze week voor je zijn.',
  'attendering:zoeken': 'Zocht nieuwe vacatures voor je.',
  'attendering:lezen': 'Bekeek nieuwe vacatures en zoekopdrachten van je.',
  'attendering:schrijven': 'Veranderde een zoekopdracht van je.',
  'eigen-attendering:lezen': 'Bekeek je nieuwe vacatures.',
  'eigen-attendering:schrijven': 'Veranderde een zoekopdracht.',
  'client:beheren': 'Veranderde iets aan je begeleiding.',
  'client:overdragen': 'Droeg je begeleiding over aan een andere coach.',
  'begeleiding:lezen': 'Bekeek wie jou begeleidt.',
  'document:lezen': 'Bekeek een document van de bedrijfsarts.',
  'document:schrijven': 'Bewaarde een document of vroeg er een aan.',
  'noodtoegang:openen': 'Opende je dossier zonder dat hij je coach is.',
  'tijdlijn:lezen': 'Bekeek de tijdlijn van je traject.',
  'tijdlijn:schrijven': 'Schreef iets op in de tijdlijn van je traject.',
  'agenda:lezen': 'Haalde afspraken en data op in zijn agenda.',
  'tijdlijn:herinneren': 'Rekende uit wanneer wie een herinnering krijgt.',
  'traject:lezen': 'Bekeek je traject: activiteiten, afspraken en berichten.',
  'traject:schrijven': 'Schreef iets op in je traject.',
  'eigen-traject:lezen': 'Bekeek je traject.',
  'eigen-traject:schrijven': 'Schreef iets op in je traject.',
  'eigen-tijdlijn:lezen': 'Bekeek de tijdlijn van je traject.',
  'fase:schrijven': 'Veranderde de fase van je traject.',
  'bsn:lezen': 'Keek of je burgerservicenummer er is. Het stond er niet helemaal.',
  'bsn:schrijven': 'Vulde je burgerservicenummer in.',
  'bsn:tonen': 'Zag je hele burgerservicenummer.',
  'verzoek:lezen': 'Las een verzoek dat jij deed.',
  'verzoek:wissen': 'Haalde iets uit je dossier weg, omdat jij dat vroeg.',
  'verzoek:schrijven': 'Beantwoordde een verzoek dat jij deed.',
  'eigen-matches:lezen': 'Bekeek je vacatures.',
  'eigen-reactie:schrijven': 'Zei iets over een vacature.',
  'eigen-gevonden:schrijven': 'Bekeek of bewaarde vacatures die je zelf vond.',
  'eigen-begeleiding:lezen': 'Bekeek wie jou begeleidt.',
  'eigen-document:lezen': 'Bekeek een document van de bedrijfsarts.',
  'eigen-dossier:lezen': 'Bekeek je dossier.',
  'eigen-werkgeversblik:lezen': 'Bekeek wat je werkgever ziet.',
  'eigen-dossier:exporteren': 'Haalde je hele dossier op als bestand.',
  'eigen-log:lezen': 'Bekeek wie er in je dossier keek.',
  'eigen-rechten:schrijven': 'Bekeek of deed een verzoek over je gegevens.',
  'eigen-toestemming:schrijven': 'Las met wie wat wordt gedeeld, of zei ja of nee.',
};

const VELD: Readonly<Record<Veldgroep, string>> = {
  dossier: 'je dossier',
  belastbaarheid: 'wat je kunt',
  zoekprofiel: 'je zoekprofiel',
  vacatures: 'je vacatures',
  besluiten: 'besluiten over vacatures',
  reacties: 'reacties op vacatures',
  overzicht_werkgever: 'het overzicht voor je werkgever',
  rechten: 'je verzoeken',
  toestemming: 'waar je ja of nee op zei',
  bsn: 'je burgerservicenummer',
  contact: 'contactgegevens',
  account: 'je account',
  log: 'de lijst met wie keek',
};

/** @returns a whole sentence; for what has none yet, one about the part of the file */
export function watTekst(wat: string, veldgroep: string): string {
  const zin = Object.hasOwn(WAT, wat) ? WAT[wat] : undefined;
  if (zin !== undefined) return zin;
  const deel = Object.entries(VELD).find(([naam]) => naam === veldgroep)?.[1] ?? VELD.dossier;
  return `Deed iets met ${deel}.`;
}

const WAAROM: Readonly<Record<string, string>> = {
  begeleiding: 'Om je te begeleiden naar werk.',
  matching: 'Om vacatures te zoeken die bij je passen.',
  voortgang: 'Om te zien dat er aan je traject wordt gewerkt.',
  beheer: 'Om de begeleiding te regelen.',
  noodtoegang: 'Je coach was er niet en er was haast. De reden is opgeschreven.',
  eigen_gegevens: 'Je keek zelf.',
  geen: 'Dit mocht niet. Er is niets getoond.',
};

/** Why, in plain words. */
export function waaromTekst(doel: string): string {
  const zin = Object.hasOwn(WAAROM, doel) ? WAAROM[doel] : undefined;
  return zin ?? 'Om je te begeleiden naar werk.';
}

const ROL: Readonly<Record<string, string>> = {
  coach: 'coach',
  werknemer: 'jijzelf',
  werkgever: 'werkgever',
  beheerder: 'beheerder',
  bedrijfsarts: 'bedrijfsarts',
  systeem: 'automatisch',
};

export function rolTekst(rol: string): string {
  return (Object.hasOwn(ROL, rol) ? ROL[rol] : undefined) ?? rol;
}

const VEILIG: Readonly<Record<string, string>> = {
  'sessie:begin': 'Inloggen',
  'sessie:eindig': 'Uitloggen',
  'eigen-dossier:exporteren': 'Eigen dossier opgehaald als bestand',
  'beveiligingslog:lezen': 'Beveiligingslog bekeken',
  'eigen-log:lezen': 'Bekeken wie er in het eigen dossier keek',
  'noodtoegang:openen': 'Noodtoegang tot een dossier',
  'tweede-stap:toekennen': 'Tweede stap bij het inloggen verplicht gemaakt',
  'tweede-stap:intrekken': 'Tweede stap bij het inloggen niet meer verplicht',
};

/** What happened, for the beheerder; says nothing of whose file it was about. */
export function veiligTekst(wat: string, code: string): string {
  const tekst = Object.hasOwn(VEILIG, wat) ? VEILIG[wat] : undefined;
  if (tekst !== undefined) return tekst;
  return code === 'rechten' ? `Rechten veranderd (${wat})` : `Toegang gevraagd (${wat})`;
}
