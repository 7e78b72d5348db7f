import type { Regel } from './regel.js';
import { DE_DAG, LANG, TUSSEN } from './woordklassen-houding.js';

const PROGRAMMA =
  '(?:photoshop|indesign|illustrator|autocad|revit|solidworks|inventor|sketchup|excel|word|sap|exact|afas|salesforce|crm(?:-systeem)?|erp(?:-systeem)?|figma|wordpress|cms|spreadsheets|databases?|e-?mails?|mailbox|chat|tickets|dossiers in het systeem|code|software)';
const SCHERM =
  '(?:achter (?:de|je|een|het|jouw) (?:computer|pc|laptop|beeldscherm|scherm|toetsenbord|schermen)|(?:op|aan|met) (?:de|je|een|het|jouw) (?:computer|pc|laptop|beeldscherm|scherm|toetsenbord)|achter (?:twee|drie|meerdere) schermen|beeldschermwerk|computerwerk|typewerk|typwerk|tikwerk|invoerwerk|datawerk|toetsenbord en muis)';
const TIK =
  '(?:typ|typt|typen|tik|tikt|tikken|klik|klikt|klikken|toets|toetst|invoer|invoert|invoeren|programmeer|programmeert|programmeren|codeer|codeert|mail|mailt|mailen|chat|chatten|notuleer|notuleert|code|coding|type|typing|program|programming)';

/** The keyboard as the tool of the trade, whatever the program. */
export const TOETSEN_BREED: readonly Regel[] = [
  {
    id: 'toetsen-01',
    items: ['toetsenbord_muis'],
    patronen: [
      `${SCHERM}${TUSSEN}${LANG}`,
      `${LANG}${TUSSEN}${SCHERM}`,
      `${TIK}(?: je| u)?${TUSSEN}${LANG}(?! (?:kletsen|bellen))`,
      `${LANG}${TUSSEN}${TIK}(?: je| u)?(?![\\p{L}])`,
      `(?:zit|werk|werkt|zitten|bezig|leef|brengt|breng)(?: je| u)?(?: \\p{L}+){0,2} ${DE_DAG}(?: \\p{L}+){0,2} (?:in|met|aan) (?:je |de |het )?${PROGRAMMA}`,
      `${DE_DAG}${TUSSEN}(?:in|met) (?:je |de |het )?${PROGRAMMA}`,
      '(?:typ|typt|typen|tik|tikt|tikken) (?:\\p{L}+ )?(?:blind|snel|foutloos|vlot)(?= *(?:[^\\p{L} ]|$)| en )',
      '(?:blind|foutloos|vlot) (?:kunnen )?typen',
      '(?:werk|werkt|zet|typ|tik|schrijf)(?:t)?(?: je| u)?(?: \\p{L}+){0,3} (?:opnames?|geluidsopnames|dictaten|gesprekken|vergaderingen|interviews|verslagen)(?: \\p{L}+){0,2} uit(?= *(?:[^\\p{L} ]|$)| (?:tot|en|voor|naar|van) )',
      '(?:schrijf|schrijft|programmeer|programmeert|ontwikkel|ontwikkelt|schrijven|programmeren|coderen)(?: je| u)? (?:\\p{L}+ ){0,3}(?:code|software|scripts|applicaties|apps|webapplicaties)(?: in \\p{L}+)?(?! (?:verkoop|laat))',
      '(?:programmeren|coderen|software ?(?:ontwikkelen|schrijven)) (?:is|in|met|aan)',
      '(?:teken|tekent|modelleer|modelleert|ontwerp|ontwerpt|werk|werkt)(?: je| u)?(?: \\p{L}+){0,4} (?:in|met) (?:autocad|revit|solidworks|inventor|sketchup|photoshop|indesign|illustrator)',
      '(?:typ|typt|tik|tikt)(?: je| u)?(?: (?!niet|nooit)\\p{L}+){0,3} mee(?= *(?:[^\\p{L} ]|$)| met| tijdens| terwijl)',
      '(?:dag|dagen|werk|werkdag|taak) (?:bestaat|bestaan)(?: \\p{L}+){0,3} uit (?:schrijven|typen|tikken|mailen|invoeren|programmeren|coderen|redigeren|notuleren|uitwerken|beeldschermwerk|computerwerk|data-?entry)',
      '(?:full[- ]?time|all-day|constant|daily) (?:screen|computer|keyboard|typing) work|(?:screen|computer|keyboard) work all day',
      '(?:kern|hoofdtaak|grootste deel|hoofdmoot|leeuwendeel|bulk) van (?:je|het|de) (?:werk|baan|functie|dag)(?: \\p{L}+){0,3} (?:typen|data-?invoer|invoeren|tikken|beeldschermwerk|computerwerk|e-?mails)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Je zit acht uur per dag in Photoshop.',
        'Je schrijft code in Java.',
        'Je werkt geluidsopnames uit.',
      ],
      niet: ['Je verkoopt software.', 'Je typt niet de hele dag.', 'De hele dag aan de telefoon.'],
    },
  },
  {
    id: 'toetsen-02',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:typ|typt|tik|tikt|schrijf|schrijft|vul|vult|noteer|noteert|mail|mailt)(?: je| u)?(?: \\p{L}+){0,3} (?:een )?(?:kort|korte|paar|enkele|klein) (?:\\p{L}+ ){0,2}(?:verslag|verslagje|rapport|mail|mailtje|regel|regels|zinnen|notitie|aantekening)\\p{L}*(?:,? (?:dat|die|wat) (?:kost|duurt|is)(?: je| u)? )(?:<duur>|een paar minuten|zo klaar)',
      '(?:computer|pc|laptop|toetsenbord|beeldscherm|typen|typewerk|mailen|invoeren)(?: \\p{L}+){0,4} (?:hooguit|hoogstens|maximaal|niet meer dan|nog geen|amper|een paar) (?:<duur>|minuten|uurtje|kwartiertje)',
      '(?:hooguit|hoogstens|maximaal|niet meer dan|nog geen|amper) (?:<duur>|een paar minuten)(?: \\p{L}+){0,4} (?:computer|pc|laptop|toetsenbord|beeldscherm|typen|mail|scherm)',
    ],
    getal: 'max_uur',
    minstens: false,
    gaatVoor: ['toetsenbord-03', 'toetsenbord-05', 'hand-08', 'toetsenbord-01'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je typt een kort verslag, dat kost tien minuten: hooguit een kwartier op de computer.',
      ],
      niet: ['Je typt verslagen.'],
    },
  },
  {
    id: 'toetsen-03',
    items: ['toetsenbord_muis'],
    patronen: [
      '(?:computer|pc|laptop|toetsenbord|beeldscherm)(?: \\p{L}+){0,3} (?:kost|duurt|vraagt|is)(?: je| u)? (?:een paar|enkele|vijf|tien|vijftien|\\d{1,2}) (?:minuten|minuutjes)',
      '(?:computer|pc|laptop|toetsenbord|beeldscherm|typen|typewerk|mailen|invoeren|rapporteren|administratie)(?: \\p{L}+){0,4} (?:hooguit|hoogstens|maximaal|niet meer dan|nog geen|amper|een paar) (?:vijf |tien |vijftien |\\d{1,2} )?(?:minuten|minuutjes|kwartiertje)',
      '(?:hooguit|hoogstens|maximaal|niet meer dan|nog geen|amper) (?:een paar|enkele|vijf|tien|vijftien|\\d{1,2}) (?:minuten|minuutjes)(?: \\p{L}+){0,4} (?:computer|pc|laptop|toetsenbord|beeldscherm|typen|mail|scherm)',
      '(?:kort|korte|paar|klein) (?:\\p{L}+ ){0,2}(?:verslag|verslagje|rapport|rapportje|mail|mailtje|regels|zinnen|notitie),? (?:dat|die|wat) (?:kost|duurt|is)(?: je| u)? (?:een paar|vijf|tien|vijftien|\\d{1,2}) (?:minuten|minuutjes)',
    ],
    waarde: { max_uur: 0.5 },
    gaatVoor: ['toetsenbord-03', 'toetsenbord-05', 'hand-08', 'toetsenbord-01', 'toetsen-02'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Rapporteren kost je hooguit tien minuten op de computer.'],
      niet: ['Rapporteren doe je op de computer.'],
    },
  },
];
