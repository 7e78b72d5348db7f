import { DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import { AanleverService } from './aanleveren/aanlever.service.js';
import { AanleverenController } from './aanleveren/aanleveren.controller.js';
import { AanleveringService } from './aanleveren/aanlevering.service.js';
import { Aanleverrem } from './aanleveren/aanleverrem.js';
import { DocumentenController } from './aanleveren/documenten.controller.js';
import { viruscontroleProvider } from './aanleveren/viruscontrole.provider.js';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { GebruikersessiesController } from './account/gebruikersessies.controller.js';
import { Postrem } from './account/postrem.js';
import { ToegangslinkController } from './account/toegangslink.controller.js';
import { ToegangslinkService } from './account/toegangslink.service.js';
import { Uitnodiger } from './account/uitnodiger.js';
import { UitnodigingController } from './account/uitnodiging.controller.js';
import { UitnodigingService } from './account/uitnodiging.service.js';
import { WerknemerUitnodigingController } from './account/werknemer-uitnodiging.controller.js';
import { AgendaController } from './agenda/agenda.controller.js';
import { AgendaService } from './agenda/agenda.service.js';
import { Agendarem } from './agenda/agendarem.js';
import { AfmeldenController } from './attendering/afmelden.controller.js';
import { Afmeldrem } from './attendering/afmeldrem.js';
import { Attendeerder } from './attendering/attendeerder.js';
import { AttenderingController } from './attendering/attendering.controller.js';
import { AttenderingService } from './attendering/attendering.service.js';
import { MijnAttenderingController } from './attendering/mijn-attendering.controller.js';
import { Postplanner } from './attendering/postplanner.js';
import { TerugmeldingController } from './attendering/terugmelding.controller.js';
import { BegeleidingController } from './begeleiding/begeleiding.controller.js';
import { BegeleidingService } from './begeleiding/begeleiding.service.js';
import { ClientcontactService } from './begeleiding/clientcontact.service.js';
import { ClientenController } from './begeleiding/clienten.controller.js';
import { ClientenService } from './begeleiding/clienten.service.js';
import { OverdrachtService } from './begeleiding/overdracht.service.js';
import { VervangingService } from './begeleiding/vervanging.service.js';
import { ContactenService } from './beheer/mensen/contacten.service.js';
import { GebruikersController } from './beheer/mensen/gebruikers.controller.js';
import { GebruikersService } from './beheer/mensen/gebruikers.service.js';
import { TeamsController } from './beheer/mensen/teams.controller.js';
import { TeamsService } from './beheer/mensen/teams.service.js';
import { Vertrek } from './beheer/mensen/vertrek.js';
import { WerkgeversController } from './beheer/mensen/werkgevers.controller.js';
import { WerkgeversService } from './beheer/mensen/werkgevers.service.js';
import { MislukteTakenController } from './beheer/mislukte-taken.controller.js';
import { Apihartslag } from './beheer/overzicht/apihartslag.js';
import { BeheeroverzichtController } from './beheer/overzicht/beheeroverzicht.controller.js';
import { BeheeroverzichtService } from './beheer/overzicht/beheeroverzicht.service.js';
import { SysteemstandController } from './beheer/systeemstand.controller.js';
import { SysteemstandService } from './beheer/systeemstand.service.js';
import { BeroepService } from './beroepen/beroep.service.js';
import { BeroepVoorClientController } from './beroepen/beroep-voor-client.controller.js';
import { BeroepVoorClientService } from './beroepen/beroep-voor-client.service.js';
import { BeroepenController } from './beroepen/beroepen.controller.js';
import { BewarenController } from './bewaren/bewaren.controller.js';
import { BewarenService } from './bewaren/bewaren.service.js';
import { SleutelstandService } from './bewaren/sleutelstand.service.js';
import { BronController } from './bronnen/bron.controller.js';
import { BronnenController } from './bronnen/bronnen.controller.js';
import { BronproefController } from './bronnen/bronproef.controller.js';
import { BsnController } from './bsn/bsn.controller.js';
import { BsnService } from './bsn/bsn.service.js';
import { ClusterController } from './clusters/cluster.controller.js';
import { ClusterService } from './clusters/cluster.service.js';
import { ConceptService } from './concepten/concept.service.js';
import { ConceptenController } from './concepten/concepten.controller.js';
import { MijnConceptenController } from './concepten/mijn-concepten.controller.js';
import type { ApiConfig } from './config/api-config.js';
import { DemoController } from './demo/demo.controller.js';
import { DossierboekController } from './dossierboek/dossierboek.controller.js';
import { DossierboekService } from './dossierboek/dossierboek.service.js';
import { DossierboekstandService } from './dossierboek/dossierboekstand.service.js';
import { DossierexportService } from './dossierboek/dossierexport.service.js';
import { OndertekensleutelsController } from './dossierboek/ondertekensleutels.controller.js';
import { AppService } from './factoren/app.service.js';
import { BevestigingController } from './factoren/bevestiging.controller.js';
import { BureaubeleidController } from './factoren/bureaubeleid.controller.js';
import { BureaubeleidService } from './factoren/bureaubeleid.service.js';
import { CodeService } from './factoren/code.service.js';
import { FactorService } from './factoren/factor.service.js';
import { Factorbewijs } from './factoren/factorbewijs.js';
import { FactorenController } from './factoren/factoren.controller.js';
import { FactorherstelController } from './factoren/factorherstel.controller.js';
import { FactorherstelService } from './factoren/factorherstel.service.js';
import { Factorrem } from './factoren/factorrem.js';
import { PasskeyService } from './factoren/passkey.service.js';
import { PasskeyAanmeldenController } from './factoren/passkey-aanmelden.controller.js';
import { Passkeyplek } from './factoren/passkeyplek.js';
import { Passkeys } from './factoren/passkeys.js';
import { Passkeyvragen } from './factoren/passkeyvragen.js';
import { TweedeStapController } from './factoren/tweede-stap.controller.js';
import { HerkomstGuard } from './gedeeld/herkomst.guard.js';
import { ProbleemFilter } from './gedeeld/probleem.filter.js';
import { RemGuard } from './gedeeld/rem.guard.js';
import { CONFIG, KLOK, type Klok, LOGGER } from './gedeeld/tokens.js';
import { ClientVacatures } from './gevonden/client-vacatures.js';
import { GevondenController } from './gevonden/gevonden.controller.js';
import { GevondenService } from './gevonden/gevonden.service.js';
import { Gevondenrem } from './gevonden/gevondenrem.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { InspanningController } from './inspanning/inspanning.controller.js';
import { InspanningService } from './inspanning/inspanning.service.js';
import { BeveiligingslogService } from './inzage/beveiligingslog.service.js';
import { InzageController } from './inzage/inzage.controller.js';
import { MijnLogService } from './inzage/mijn-log.service.js';
import { Toegangslog } from './inzage/toegangslog.js';
import { Zegelaar } from './inzage/zegelaar.js';
import { JobhuntingController } from './jobhunting/jobhunting.controller.js';
import { JobhuntingService } from './jobhunting/jobhunting.service.js';
import { Werkgeversmarkt } from './jobhunting/werkgeversmarkt.js';
import { Aanwezigen } from './levend/aanwezigen.js';
import { AanwezigheidService } from './levend/aanwezigheid.service.js';
import { LevendController } from './levend/levend.controller.js';
import { Seinpost } from './levend/seinpost.js';
import { Stromen } from './levend/stromen.js';
import { Uitdeler } from './levend/uitdeler.js';
import { Markt } from './markt/markt.js';
import { Tellingen } from './markt/tellingen.js';
import { MarktbewijsController } from './marktbewijs/marktbewijs.controller.js';
import { Marktmeting } from './marktbewijs/marktmeting.service.js';
import { MatchService } from './matches/match.service.js';
import { MatchesController } from './matches/matches.controller.js';
import { MijnController } from './mijn/mijn.controller.js';
import { MijnService } from './mijn/mijn.service.js';
import { Berekenaar } from './motor/berekenaar.js';
import { HerberekeningController } from './motor/herberekening.controller.js';
import { HerberekeningService } from './motor/herberekening.service.js';
import { Motordienst } from './motor/motordienst.js';
import { NetwerkController } from './netwerk/netwerk.controller.js';
import { NetwerkService } from './netwerk/netwerk.service.js';
import { NoodmeldingService } from './noodtoegang/noodmelding.service.js';
import { Noodrem } from './noodtoegang/noodrem.js';
import { NoodtoegangController } from './noodtoegang/noodtoegang.controller.js';
import { NoodtoegangService } from './noodtoegang/noodtoegang.service.js';
import { AanmeldbronController } from './oidc/aanmeldbron.controller.js';
import { AanmeldbronService } from './oidc/aanmeldbron.service.js';
import { OidcAanmeldenController } from './oidc/oidc-aanmelden.controller.js';
import { OidcAanmeldenService } from './oidc/oidc-aanmelden.service.js';
import { OidcAfmeldenService } from './oidc/oidc-afmelden.service.js';
import { OidcClient } from './oidc/oidc-client.js';
import { Oidccookie } from './oidc/oidccookie.js';
import { Oidcrem } from './oidc/oidcrem.js';
import { OpslagModule } from './opslag.module.js';
import { Drukker } from './rapporten/drukker.js';
import { EigenRapportenController } from './rapporten/eigen-rapporten.controller.js';
import { EigenRapportenService } from './rapporten/eigen-rapporten.service.js';
import { LeemtenService } from './rapporten/leemten.service.js';
import { OverzichtenController } from './rapporten/overzichten.controller.js';
import { OverzichtenService } from './rapporten/overzichten.service.js';
import { RapportenController } from './rapporten/rapporten.controller.js';
import { RapportenService } from './rapporten/rapporten.service.js';
import { WerkgeverRapportenController } from './rapporten/werkgever-rapporten.controller.js';
import { WerkgeverRapportenService } from './rapporten/werkgever-rapporten.service.js';
import { ReactieController } from './reacties/reactie.controller.js';
import { ReactieService } from './reacties/reactie.service.js';
import { DelenService } from './rechten/delen.service.js';
import { EigenDossier } from './rechten/eigen-dossier.js';
import { ExportService } from './rechten/export.service.js';
import { MijnDossierService } from './rechten/mijn-dossier.service.js';
import { MijnRechtenController } from './rechten/mijn-rechten.controller.js';
import { VerzoekService } from './rechten/verzoek.service.js';
import { VerzoekenController } from './rechten/verzoeken.controller.js';
import { WisService } from './rechten/wis.service.js';
import { Aanmeldbeleid } from './sessie/aanmeldbeleid.js';
import { Aanmeldrem } from './sessie/aanmeldrem.js';
import { SessieController } from './sessie/sessie.controller.js';
import { SessieService } from './sessie/sessie.service.js';
import { Sessiebegin } from './sessie/sessiebegin.js';
import { Sessiecookie } from './sessie/sessiecookie.js';
import { MijnSollicitatiesController } from './sollicitaties/mijn-sollicitaties.controller.js';
import { SollicitatiebordController } from './sollicitaties/sollicitatiebord.controller.js';
import { SollicitatiebordService } from './sollicitaties/sollicitatiebord.service.js';
import { SollicitatiesController } from './sollicitaties/sollicitaties.controller.js';
import { SollicitatiesService } from './sollicitaties/sollicitaties.service.js';
import { Herinnerplanner } from './tijdlijn/herinnerplanner.js';
import { MijlpaalbewijsController } from './tijdlijn/mijlpaalbewijs.controller.js';
import { MijlpaalbewijsService } from './tijdlijn/mijlpaalbewijs.service.js';
import { TijdlijnController } from './tijdlijn/tijdlijn.controller.js';
import { TijdlijnService } from './tijdlijn/tijdlijn.service.js';
import { BevestigingGuard } from './toegang/bevestiging.guard.js';
import { Dossiertoegang } from './toegang/dossiertoegang.js';
import { ToegangGuard } from './toegang/toegang.guard.js';
import { Coachwissel } from './traject/coachwissel.js';
import { TrajectController } from './traject/traject.controller.js';
import { TrajectService } from './traject/traject.service.js';
import { TrajectbewijsController } from './traject/trajectbewijs.controller.js';
import { TrajectbewijsService } from './traject/trajectbewijs.service.js';
import { Trajectboek } from './traject/trajectboek.js';
import { VacatureService } from './vacatures/vacature.service.js';
import { VacaturesController } from './vacatures/vacatures.controller.js';
import { Zoekdienst } from './vacatures/zoekdienst.js';
import { zoekmachineProvider } from './vacatures/zoekmachine.provider.js';
import { WatAlsController } from './wat-als/wat-als.controller.js';
import { WatAlsService } from './wat-als/wat-als.service.js';
import { WeergavenController } from './weergaven/weergaven.controller.js';
import { WeergavenService } from './weergaven/weergaven.service.js';
import { WeghalingController } from './weghalingen/weghaling.controller.js';
import { WerkgeverController } from './werkgever/werkgever.controller.js';
import { WerkgeverService } from './werkgever/werkgever.service.js';
import { WerkgeversblikController } from './werkgever/werkgeversblik.controller.js';
import { WerkgeversblikService } from './werkgever/werkgeversblik.service.js';
import { CaseloadService } from './werknemers/caseload.service.js';
import { Dossierstanden } from './werknemers/dossierstanden.js';
import { WerknemerService } from './werknemers/werknemer.service.js';
import { WerknemersController } from './werknemers/werknemers.controller.js';

const CONTROLLERS = [
  AgendaController,
  AanmeldbronController,
  OidcAanmeldenController,
  BegeleidingController,
  ClientenController,
  GebruikersController,
  TeamsController,
  WerkgeversController,
  AanleverenController,
  AccountController,
  BeroepVoorClientController,
  BeroepenController,
  BevestigingController,
  BureaubeleidController,
  BewarenController,
  BsnController,
  BronController,
  BronnenController,
  BronproefController,
  ClusterController,
  ConceptenController,
  MijnConceptenController,
  DemoController,
  DossierboekController,
  OndertekensleutelsController,
  FactorenController,
  FactorherstelController,
  DocumentenController,
  GebruikersessiesController,
  GevondenController,
  HealthController,
  HerberekeningController,
  InspanningController,
  InzageController,
  JobhuntingController,
  LevendController,
  AfmeldenController,
  TerugmeldingController,
  AttenderingController,
  MijnAttenderingController,
  MarktbewijsController,
  MatchesController,
  MijnController,
  MijnRechtenController,
  MislukteTakenController,
  PasskeyAanmeldenController,
  NetwerkController,
  NoodtoegangController,
  EigenRapportenController,
  OverzichtenController,
  RapportenController,
  WerkgeverRapportenController,
  ReactieController,
  MijnSollicitatiesController,
  SessieController,
  SollicitatiebordController,
  SollicitatiesController,
  SysteemstandController,
  BeheeroverzichtController,
  TweedeStapController,
  TijdlijnController,
  TrajectController,
  TrajectbewijsController,
  MijlpaalbewijsController,
  ToegangslinkController,
  UitnodigingController,
  VacaturesController,
  VerzoekenController,
  WatAlsController,
  WeergavenController,
  WeghalingController,
  WerkgeverController,
  WerkgeversblikController,
  WerknemerUitnodigingController,
  WerknemersController,
];

const DIENSTEN = [
  AanmeldbronService,
  OidcAanmeldenService,
  OidcAfmeldenService,
  OidcClient,
  Oidcrem,
  BegeleidingService,
  ClientcontactService,
  ClientenService,
  ContactenService,
  GebruikersService,
  OverdrachtService,
  TeamsService,
  Vertrek,
  VervangingService,
  WerkgeversService,
  AanleverService,
  AanleveringService,
  Aanleverrem,
  AccountService,
  AgendaService,
  Agendarem,
  Afmeldrem,
  Attendeerder,
  AttenderingService,
  Postplanner,
  Aanmeldbeleid,
  Aanmeldrem,
  AppService,
  BeroepService,
  BeveiligingslogService,
  BeroepVoorClientService,
  Berekenaar,
  BewarenService,
  BsnService,
  CaseloadService,
  ClientVacatures,
  ConceptService,
  ClusterService,
  CodeService,
  DelenService,
  DossierboekService,
  DossierboekstandService,
  DossierexportService,
  Dossiertoegang,
  EigenDossier,
  ExportService,
  FactorService,
  BureaubeleidService,
  Factorbewijs,
  FactorherstelService,
  Factorrem,
  GevondenService,
  Gevondenrem,
  HealthService,
  HerberekeningService,
  Herinnerplanner,
  InspanningService,
  JobhuntingService,
  Aanwezigen,
  AanwezigheidService,
  Seinpost,
  Stromen,
  Uitdeler,
  Markt,
  Dossierstanden,
  Tellingen,
  Marktmeting,
  MatchService,
  MijnDossierService,
  MijnLogService,
  MijnService,
  Motordienst,
  PasskeyService,
  Passkeyplek,
  Passkeys,
  Passkeyvragen,
  NetwerkService,
  NoodmeldingService,
  Noodrem,
  NoodtoegangService,
  Postrem,
  Drukker,
  OverzichtenService,
  EigenRapportenService,
  LeemtenService,
  RapportenService,
  WerkgeverRapportenService,
  ReactieService,
  SessieService,
  SollicitatiebordService,
  SollicitatiesService,
  SleutelstandService,
  Sessiebegin,
  SysteemstandService,
  BeheeroverzichtService,
  Apihartslag,
  Toegangslog,
  TijdlijnService,
  Trajectboek,
  Coachwissel,
  TrajectbewijsService,
  TrajectService,
  MijlpaalbewijsService,
  ToegangslinkService,
  Uitnodiger,
  UitnodigingService,
  VacatureService,
  VerzoekService,
  WisService,
  WatAlsService,
  WeergavenService,
  WerkgeverService,
  WerkgeversblikService,
  Werkgeversmarkt,
  WerknemerService,
  Zegelaar,
  Zoekdienst,
];

/** The API as one module: its features are folders, not separate modules with wiring of their own. */
@Module({})
export class AppModule {
  static met(config: ApiConfig, logger: Logger, klok: Klok): DynamicModule {
    return {
      module: AppModule,
      imports: [OpslagModule.met(config)],
      controllers: CONTROLLERS,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: KLOK, useValue: klok },
        { provide: Oidccookie, useValue: new Oidccookie(config.origin) },
        { provide: Sessiecookie, useValue: new Sessiecookie(config.origin) },
        { provide: APP_FILTER, useClass: ProbleemFilter },
        { provide: APP_GUARD, useClass: HerkomstGuard },
        { provide: APP_GUARD, useClass: ToegangGuard },
        { provide: APP_GUARD, useClass: RemGuard },
        { provide: APP_GUARD, useClass: BevestigingGuard },
        zoekmachineProvider,
        viruscontroleProvider,
        ...DIENSTEN,
      ],
    };
  }
}
