import type { Regel } from './regel.js';
import { IS_ER_NIET } from './woordklassen.js';

/** Grief, fear and trouble of people. */
const LEED =
  '(?:verdriet\\p{L}*|rouw\\p{L}*|leed|ellende|tranen|paniek|angst(?:en)?|wanhoop|verlies|trauma\\p{L}*|rugzak(?:je)?|schulden\\p{L}*|armoede|verslaving\\p{L}*|geweld|misbruik|eenzaamheid|crisis|nood|problematiek|tegenslag|ziek\\p{L}*|sterfbed|bad news|crisis|grief|loss|trauma|distress|tears)';
/** People who bring it. */
const WIENS =
  '(?:mensen|ouders|gezinnen|jongeren|kinderen|ouderen|clienten|patienten|bewoners|bellers|slachtoffers|nabestaanden|familieleden|familie|vluchtelingen|leerlingen|vrouwen|mannen|gasten|zieken|dak- en thuislozen|daklozen|asielzoekers|families|relatives|people|victims|patients|residents)';

/** Emotional problems of others, and showing feelings. */
export const EMOTIE: readonly Regel[] = [
  {
    id: 'emotie-01',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:luister(?:t|en)?|luister je)~(?:zorgen|verhaal|verdriet|problemen|verhalen)',
      '(?:zorgen|verdriet|ellende|leed|nood)~(?:luister\\p{L}*|opvangen|steun\\p{L}*)',
      '(?:troost(?:en)?|slecht nieuws|slechtnieuws\\p{L}*)',
      '(?:schulden|armoede|verslaving|scheiding|geweld|trauma\\p{L}*|eenzaamheid|dementie|psychiatri\\p{L}*|zelfdoding|overlijden|overleden)',
      '(?:gezinnen|jongeren|mensen|ouderen) (?:met|in) (?:problemen|schulden|nood|crisis|een moeilijke)',
      'moeilijke (?:tijd|periode|jeugd)',
      'caseload',
      'hulpvra(?:ag|gen)',
      'lijkbezorg\\p{L}*',
      '(?:support|comfort)(?:ing)?~(?:people|families|residents|patients|adults|victims)',
      '(?:zieke|stervende|angstige|verwarde) (?:mensen|kinderen|patienten|bewoners)',
      '(?:schuldhulp\\p{L}*|uitvaart\\p{L}*|slachtoffer(?:s|hulp)|nabestaanden|rouw\\p{L}*|stervens?\\p{L}*|palliatie\\p{L}*|hospice|terminale?)',
      '(?:emotionele|aangrijpende|heftige|schrijnende|moeilijke) (?:gesprekken|situaties|verhalen|momenten|problemen|zaken|problematiek)',
      '(?:problemen|verdriet|zorgen|emoties|trauma\\p{L}*) van (?:anderen|mensen|clienten|patienten|bewoners|klanten)',
      '(?:maatschappelijk werk\\p{L}*|jeugdzorg|hulpverlen\\p{L}*|psychische (?:problemen|problematiek)|verslav\\p{L}*|huiselijk geweld|crisis(?:opvang|dienst|situaties))',
      '(?:begeleid\\p{L}*|verzorg\\p{L}*|ondersteun\\p{L}*)~(?:clienten|patienten|bewoners|kwetsbare|ouderen)',
      '(?:clienten|patienten|kwetsbare mensen|bewoners)~(?:begeleid\\p{L}*|verzorg\\p{L}*|ondersteun\\p{L}*)',
      '(?:counsel(?:l)?ing|vulnerable|bereavement|grief|trauma|distress(?:ed)?|emotional(?:ly)? (?:demanding|support))',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je begeleidt clienten met schulden.',
        'Je voert emotionele gesprekken.',
        'Supporting vulnerable people.',
      ],
      niet: ['Je voert verkoopgesprekken.'],
    },
  },
  {
    id: 'emotie-02',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:empathi\\p{L}*|inlevingsvermogen|inleven|invoelend\\p{L}*|empathy|empathetic)',
      '(?:patienten|clienten|bewoners|zorg)',
      'luisterend oor',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je hebt inlevingsvermogen.'], niet: ['Je levert op tijd.'] },
  },
  {
    id: 'gevoelens-01',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:tactvol|diplomatiek|professionele houding|beheerst|geduldig|feedback geven|open communic\\p{L}*|aanspreken|tactful|diplomatic|patient and)',
    ],
    aard: 'genoemd',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je bent tactvol en geduldig.'], niet: ['De tactiek is duidelijk.'] },
  },
  {
    id: 'emotie-03',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:kinderen|mensen|jongeren|vrouwen|ouderen) die~(?:gepest|mishandeld|misbruikt|eenzaam|verloren|in de knel|verdriet|gevlucht)',

      '(?:gezinnen|jongeren|mensen|ouderen|kinderen|clienten|leerlingen|bewoners) met (?!technische|computer)(?:\\p{L}+ )?(?:problemen|problematiek|schulden|trauma\\p{L}*|verdriet)',

      '(?:verdrietige|rouwende|huilende|wanhopige|angstige|eenzame|getraumatiseerde|overstuur|radeloze|bedroefde) (?:\\p{L}+ )?(?:mensen|ouders|familie\\p{L}*|kinderen|jongeren|klanten|bewoners|bellers|ouderen|personen|nabestaanden|patienten|clienten|mantelzorgers)',
      '(?:partner|kind|ouder|naaste|dierbare|man|vrouw|moeder|vader)~verloren',
      '(?:overlijdt|overlijden|sterft|sterven|stervende)',
      '(?:praat|praten|spreekt|gesprekken|luistert|luister je)~(?:problemen|verdriet|zorgen|pijn|angsten|verlies|rouw)',
      'wat pijn doet',
      '(?:hun|zijn|haar) (?:verhaal|hart)~(?:kwijt|uitstorten|doen|luchten)',
      '(?:griev\\p{L}*|mourning|crisis situations|people in (?:crisis|distress))',
      '(?:mishandel\\p{L}*|suicid\\p{L}*|zelfmoord\\p{L}*|zelfbeschadig\\p{L}*|uithuisplaats\\p{L}*)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Verdrietige ouders vang je op.',
        'Je luistert naar mensen die hun partner hebben verloren.',
        'You support families who are grieving.',
      ],
      niet: ['Je praat niet over problemen.'],
    },
  },
  {
    id: 'emotie-04',
    items: ['emotionele_problemen'],
    patronen: [
      `(?:emotionele|moeilijke|zware|persoonlijke) (?:gesprekken|problemen|verhalen|situaties) ${IS_ER_NIET}`,
      '(?:problemen|verdriet|emoties) van (?:anderen|mensen|klanten|clienten)~(?:niets|niks|niet) (?:te maken|van doen|mee belast)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['emotie-01', 'emotie-07'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Met problemen van anderen heb je niets te maken.'],
      niet: ['Je lost problemen op.'],
    },
  },
  {
    id: 'emotie-05',
    items: ['emotionele_problemen'],
    patronen: [
      `${WIENS}~(?:in|met|vol|die|na|zonder) ?(?:\\p{L}+ ){0,4}${LEED}`,
      `(?:people|families|patients) (?:in|with|after|who)~${LEED}`,
      `${WIENS} (?:storten|lopen leeg|huilen|zitten er doorheen|komen met|zitten in de put)`,
      '(?:hart|hartje)~(?:uitstorten|luchten|storten|uit)(?= *(?:[^\\p{L} ]|$))',
      '(?:storten|stort) (?:bij jou )?(?:\\p{L}+ )?hun hart',
      '(?:schrijnende|aangrijpende|heftige|verdrietige|zware|emotionele|ontroerende|trieste|ingrijpende|pijnlijke|moeilijke) (?:\\p{L}+e )?(?:gevallen|verhalen|situaties|gebeurtenissen|gesprekken|dossiers|momenten|zaken|thuissituaties|scenes)',
      '(?:verhalen|situaties|gesprekken|meldingen|zaken|dossiers)~(?:heftig|zwaar|schrijnend|aangrijpend|verdrietig|emotioneel|pijnlijk)',
      '(?:laatste|terminale|stervens) ?(?:levensfase|fase|dagen|weken|uren|levensjaar)',
      '(?:het )?(?:niet|minder) goed (?:gaat|met hen gaat|met (?:hun|haar|zijn) \\p{L}+ gaat)',
      '(?:comfort|support|console|counsel)(?:ing|s)?~(?:relatives|families|people|victims|patients|children|residents|clients|bereaved)',
      `(?:vang|vangt|sta|staat|troost|steun|steunt|ondersteun|ondersteunt|begeleid|begeleidt|luister|luistert|help|helpt)(?: je| u)?~(?:slachtoffers|nabestaanden|rouwenden|familieleden|getuigen|vluchtelingen|ouders van|stervenden|weduwen)`,
      '(?:steun|steunpilaar|toeverlaat|houvast|luisterend oor|rots)~(?:voor|van) (?:\\p{L}+ )?(?:mensen|ouders|gezinnen|jongeren|clienten|bewoners|patienten|nabestaanden|slachtoffers|families)',
      '(?:veel|van alles|ellende|zware dingen|vreselijke dingen) (?:hebben |heeft )?(?:meegemaakt|doorstaan|achter de rug)',
      '(?:kouwe|koude) kleren',
      '(?:je|u) (?:brengt|geeft|vertelt|moet~brengen)~slecht(?:e)? nieuws',
      '(?:waar|bij wie) (?:\\p{L}+ )?veel (?:mis|aan de hand|speelt|problemen)',
      '(?:levensverhaal|levensverhalen|wat pijn doet|wat hen dwarszit|waar zij mee zitten)',
      '(?:overlijden|overlijdt|sterfgeval|sterfgevallen|uitvaart\\p{L}*|condoleance)',
      '(?:het )?(?:even|allemaal) niet meer (?:weten|zien zitten|aankunnen)',
      '(?:who are|die) (?:upset|distressed|overstuur|verdrietig|in de war|bang|angstig)',
      '(?:upset|distressed|grieving|bereaved) (?:students|customers|people|families|clients|patients|relatives)',
      '(?:weduwen?|weduwnaars?|wezen)',
      '(?:einde|dood|afscheid) (?:nadert|nabij is|nadert|neemt)',
      'hand (?:vast|vasthoud\\p{L}*)',
      '(?:komt|komen|belandt|belanden) bij jou op tafel',
      '(?:wat|alles wat) (?:clienten|mensen|gezinnen|kinderen|bewoners|jongeren) (?:thuis )?(?:meemaken|meemaakten|hebben meegemaakt)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Mensen storten bij jou hun hart uit.',
        'Je hebt te maken met schrijnende gevallen.',
        'De verhalen die je hoort zijn soms heftig.',
        'You comfort relatives after bad news.',
      ],
      niet: ['Heftige verhalen krijg je hier niet te horen.', 'Je lost technische problemen op.'],
    },
  },
  {
    id: 'emotie-06',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:niet|nooit) over (?:emoties|gevoelens|problemen|verdriet)',
      "(?:not|never|no)~(?:deal|dealing|involved|exposed)~(?:personal|emotional|people's|distressing)~(?:problems|issues|situations)",
      '(?:emotionele|moeilijke|persoonlijke|zware|heftige) (?:gesprekken|verhalen|situaties|problemen) (?:hoef|hoeft|voer|krijg|kom)(?: je| u)?(?: \\p{L}+){0,2} (?:niet|nooit)',
      '(?:gesprekken|verdriet|leed|emoties|persoonlijke problemen|moeilijke gesprekken)(?: \\p{L}+){0,8} (?:voert|voeren|doet|doen|vangt|vangen|ligt bij|liggen bij|is voor|zijn voor) (?:de |het |een |onze )?(?:hr|maatschappelijk werk\\p{L}*|vertrouwenspersoon|uitvaart\\p{L}*|psycholoog|gedragswetenschapper|slachtofferhulp|hulpverlen\\p{L}*|arts|coach|adviseur|hr-adviseur|zorgcoordinator|leidinggevende|teamleider)',
      '(?:leed|verdriet|verhalen|mensen) achter (?:de|het) \\p{L}+(?: \\p{L}+){0,4} niet(?: \\p{L}+){0,3}',
      '(?:leed|verdriet|zorgen|problemen) van (?:de )?\\p{L}+ (?:blijft|blijven|komt|komen) (?:buiten|niet)',
      'voer(?:t)? je (?:die|deze|zulke) gesprekken (?:zelf )?niet',
      'wie hulp nodig heeft,? verwijs je',
    ],
    waarde: 'afwezig',
    gaatVoor: ['emotie-01', 'emotie-03', 'emotie-05', 'emotie-07'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'De gesprekken gaan over techniek, niet over emoties.',
        'Gesprekken over ziek zijn voert de HR-adviseur.',
      ],
      niet: ['Je praat over emoties.'],
    },
  },
  {
    id: 'gevoelens-02',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:vertelt?|deelt?|bespreekt?|toont?|uit|benoemt?)(?: je| u)?(?: \\p{L}+){0,3} (?:gevoelens|gevoel|emoties|wat (?:het|dat|iets|dit)(?: werk)? met je doet|hoe je je voelt|wat je (?:dwarszit|raakt|bezighoudt))',
      '(?:gevoelens|emoties) (?:uiten|delen|bespreken|tonen|benoemen)',
      '(?:kwetsbaar|open) (?:op te stellen|opstellen|opstelt|over (?:je|jezelf|jouw gevoelens))',
      '(?:intervisie|supervisiegesprekken|reflectiegesprekken)',
      '(?:share|express|talk about) (?:your )?(?:feelings|emotions)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: ['In het team vertel je open wat het werk met je doet.'],
      niet: ['Gevoelens delen hoef je niet.'],
    },
  },
];
