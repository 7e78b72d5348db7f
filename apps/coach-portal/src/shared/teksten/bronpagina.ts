import { aantal } from '../opmaak/getal.js';

export const bronpagina = {
  titel: 'Bron',
  terug: '← Alle bronnen',
  standKop: 'Hoe gaat het met deze bron?',
  remGelost: 'Sluiten mag bij de volgende keer lezen. Daarna staat de rem er weer op.',
  laatstGelukt: 'Laatst goed gelezen',
  volgende: 'Volgende keer lezen',
  nuBezig: 'Passend leest hem nu',
  nietGepland: 'Niet gepland',
  zo: 'Binnen een minuut',
  instellingenKop: 'Instellingen',
  wanneer: 'Wanneer lezen?',
  wanneerOpties: {
    altijd: 'De hele dag',
    nacht: "Alleen 's nachts, van 22.00 tot 6.00 uur",
  },
  bewaar: 'Bewaar',
  runsKop: 'De laatste keren lezen',
  status: { bezig: 'Bezig', gelukt: 'Gelukt', mislukt: '▬ Mislukt' },
  volledig: 'hele lijst',
  kolom: {
    gelezen: 'Gelezen',
    nieuw: 'Nieuw',
    gewijzigd: 'Gewijzigd',
    gesloten: 'Gesloten',
    fouten: 'Fouten',
  },
  heropen: (hoeveel: number) =>
    hoeveel === 1
      ? 'Zet de gesloten vacature weer open'
      : `Zet de ${aantal(hoeveel, 'gesloten vacature', 'gesloten vacatures')} weer open`,
  heropend: (hoeveel: number) =>
    hoeveel === 1
      ? '1 vacature staat weer open. Passend kijkt de volgende keer opnieuw of hij er nog is.'
      : `${aantal(hoeveel, 'vacature', 'vacatures')} staan weer open. Passend kijkt de volgende keer opnieuw of ze er nog zijn.`,
} as const;
