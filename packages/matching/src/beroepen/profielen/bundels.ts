/** Items that go together in most kinds of work. */
export const KRACHT = 'tillen dragen duwen_trekken freq_zwaar';
export const BUIGEN = 'buigen frequent_buigen torderen gebogen_actief';
export const KNIELEN = 'knielen geknield_actief';
export const KLIMAAT = 'hitte koude tocht';
export const LUCHT = 'stof geluid trilling huidcontact bescherming';
export const PUBLIEK = 'vw_geen_klanten vw_geen_patienten conflicten emotionele_problemen';
