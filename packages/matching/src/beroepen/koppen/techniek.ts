/** Technicians, mechanics, operators and drivers. */
export const TECHNIEK_KOPPEN: readonly string[] = [
  `
operator bediener machinist machineoperator machinevoerder bewerker
  3131.1 energiecentrale elektriciteit windpark kerncentrale
  3132.1 waterzuiver afvalwater drinkwater verbrand
  3133.1 chemisch destill
  3134.1 raffinad aardgas olie gaswin
  3135.1 staal hoogoven walserij
  3511.1 datacenter computer_
  8112.1 breker steenbewerk erts mineraal
  8113.1 boor
  8114.1 beton cement asfaltmenger bouwelementen
  8121.1 metaal draad wals smeed giet oven hard
  8122.1 galvan verzink anodis coat polijst lakstraat zandstraal
  7223.1 draaibank frees cnc pons zaagmachine_metaal laser slijpmachine kantbank stempel waterstraal lasrobot
  7212.1 las_ laser_las
  8131.1 farmac chemie meng verf zeep cosmeti parfum
  8132.1 foto film
  8141.1 rubber banden vulcan
  8142.1 kunststof plastic spuitgiet extru blaasvorm thermovorm polyester
  8143.1 karton papieren_zak envelop golfkarton
  8151.1 spin twijn garen
  8152.1 wev weef brei tapijt
  8153.1 naai borduur stik
  8154.1 bleek ververij textielveredel
  8155.1 leder leer_ huiden bont
  8156.1 schoen
  8157.1 wasserij strijk
  8159.1 vilt hoeden textiel
  8160.1 voeding food zuivel bakkerij brouw vlees vis_ suiker meel cacao koffie melk olie_pers frisdrank diervoed wijn aardappel chocolade kaas
  8171.1 papiermachine pulp papierfabriek
  8172.1 zagerij spaanplaat hout fineer triplex pellet
  7523.1 houtbewerk cnc_hout schaaf
  8181.1 glas keramiek steenfabriek tegel klei
  8182.1 ketel stoom
  8183.1 verpak vul_ inpak afvul etiket bottel
  7322.1 druk print pers offset flexo zeefdruk
  7323.1 bind vouw nabewerk
  8189.1 productie
  8341.1 landbouw trekker oogst bosbouw
  8342.1 graaf grondverzet shovel weg asfalt wals_ heimachine bulldozer
  8343.1 kraan hijs kabelbaan lift brug
  8344.1 heftruck reachtruck
  8311.1 trein spoor metro
  3151.1 scheep
  9623.1 automaten vending
`,
  `
monteur technicus technician mechanic reparateur installateur hersteller fitter onderhoudsmedewerker
  3111.1 laborat chemie_lab fysisch geolog meteo
  3112.1 civiel bouwkund
  3113.1 elektrotechnisch_teken
  3114.1 elektronisch
  3116.1 chemisch proces
  3155.1 luchtverkeer
  3211.1 radiolog echo
  3214.1 tand orthop prothese gebit
  3435.1 podium theater licht toneel
  3521.1 geluid audio video av_ beeld omroep
  3522.1 telecommunicatie_eng
  3513.1 netwerk_ict
  7115.1 kozijn trap
  7115.2 keuken meubel
  7119.1 gevel zonwering prefab
  7119.2 steiger
  7124.1 isolatie
  7125.1 ruit glas
  7126.1 _cv loodgiet sanitair gas leiding pijp water riool sprinkler verwarm badkamer installatietech plumb heating
  7127.1 koel airco koud warmtepomp klimaat ventilat hvac refriger
  7213.1 carrosserie plaat
  7214.1 constructie staal
  7215.1 tui kabelspan
  7231.1 auto vrachtwagen truck motor scooter banden caravan bedrijfswagen voertuig trailer bus_ diesel car_ vehicle camper
  7232.1 vliegtuig aircraft luchtvaart helikopter
  7233.1 landbouw heftruck lift hijs machine onderhoud hydraul mechanis industr turbine trein spoor scheeps pomp roterend roltrap service
  7234.1 fiets rijwiel bicycle
  7311.1 horloge klok weeg meet instrument precisie
  7312.1 muziek orgel piano
  7411.1 elektro elektri zonnepane laadpaal electric solar beveilig brandmeld domotica
  7412.1 paneel besturing motorwikkel witgoed automatisering elektromechan
  7413.1 hoogspann kabel middenspann laagspann bovenleiding netten windturbine
  7421.1 elektronic mobiele_telefoon telefoon tv_ computerhardware kantoormachine printer geldautomaat
  7422.1 telecom glasvezel ict netwerk data antenne
  8211.1 assemblage
  8212.1 print_
  8219.1 montage
`,
  `
assembleur samensteller assemblagemedewerker assembler montagemedewerker
  8211.1 machine motor voertuig vliegtuig
  8212.1 elektronic elektri print kabel batterij accu
  8219.1 meubel fiets kunststof hout metaal speelgoed horloge sieraden pop schoen
`,
  `
chauffeur driver bestuurder
  8322.1 bestel koerier pakket bezorg van_ parcel delivery
  8322.2 taxi personen ambulancetaxi directie limousine prive school wmo zorg
  8331.1 bus_ tour trolley tram openbaar lijn_
  8332.1 vracht truck ce_ tank contain betonm internation kiep vuilnis trekker distrib oplegger lorry hgv
  8344.1 heftruck reachtruck forklift
  8341.1 tractor
  3258.1 ambulance
  8321.1 motor scooter
  9332.1 koets paard
`,
  `
tekenaar draughtsman drafter
  3118.1 bouw werktuig elektro constructie installatie civiel cad revit staal
  2165.1 kaart
`,
  `
kweker teler boer houder fokker farmer grower
  6111.1 akker aardappel bieten graan groente
  6112.1 boom fruit appel wijn druiven noten hop
  6113.2 plant bloem rozen kas_ orchidee champignon tomaten paprika paddenstoel sier
  6121.1 vee koe melk varken schaap geit rund paarden
  6122.1 pluim kip
  6123.1 bijen zijderups
  6221.1 vis_ oester mossel garnaal
  6129.1 hond slak pelsdier
`,
  `
maker bouwer
  7115.1 kozijn trap
  7115.2 interieur
  7222.1 gereedschap matrijs stempel
  7214.1 staal metaal
  7213.1 carrosserie
  7311.1 horloge klok instrument
  7312.1 orgel viool gitaar piano trommel
  7313.1 sieraad ring
  7317.1 mand borstel bezem speelgoed
  7318.1 tapijt zadel tas
  7319.1 kaars boog
  7512.1 koek deeg gebak snoep chocola
  7513.1 kaas boter
  7516.1 sigar
  7522.1 meubel kast stoel
  7531.1 kleding hoed pruik
  7534.1 matras
  7536.1 schoen
  2163.1 maquette_ontw
`,
];
