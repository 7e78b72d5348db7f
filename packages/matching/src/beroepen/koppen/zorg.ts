/** Care, therapy, medicine and guidance. */
export const ZORG_KOPPEN: readonly string[] = [
  `
arts doctor physician
  2211.1 huis basis jeugd algemeen general
  2211.2 bedrijf verzekering
  2212.1 specialist kinder zenuw sport revalid neuro oncolog gyn dermat
  2250.1 dieren
  2261.1 tand
`,
  `
therapeut therapist
  2264.1 fysio oefen manueel bekken physio
  2269.1 ergo kunst muziek dans psychomotor drama beeldend occupational podo speltherap creatie
  2266.1 spraak logo speech
  2634.1 psycho gedrag gezin relatie
  3230.1 kruiden natuur shiatsu aroma sofro bach ayurved
  3255.1 massage
  5142.1 huid
  3259.1 ademhaling osteo chiro hypno
`,
  `
verpleegkundige nurse
  2221.1 wijk ic_ kinder psychiatr ggz specialist ok_ dialyse geriatr oncol seh forens staff
  2222.1 verlos
  3258.1 ambulance
`,
  `
begeleider coach hulpverlener werker
  2423.3 loopbaan job werk_ re_integratie career
  2635.1 gezin jeugdzorg schuld verslav maatschappelijk sociaal crisis dakloz
  3412.1 woon gehandicap persoonlijk groep ambulant autisme ggz
  3412.2 jongeren jeugd buurt straat opbouw
  3412.3 activiteit dagbesteding arbeid
  3422.1 sport voetbal
  3423.1 fitness
  5312.1 klas leerling
  5113.1 reis
  2359.1 huiswerk studie
  3253.1 leefstijl gezondheid
  2424.1 team leer
`,
];
