import { adzunaLezer } from '../lezers/adzuna/adzuna.lezer.js';
import { ashbyLezer } from '../lezers/ashby/ashby.lezer.js';
import { csvLezer } from '../lezers/csv/csv.lezer.js';
import { euresLezer } from '../lezers/eures/eures.lezer.js';
import { greenhouseLezer } from '../lezers/greenhouse/greenhouse.lezer.js';
import { homerunLezer } from '../lezers/homerun/homerun.lezer.js';
import { indeedLezer } from '../lezers/indeed/indeed.lezer.js';
import { joinLezer } from '../lezers/join/join.lezer.js';
import { joobleLezer } from '../lezers/jooble/jooble.lezer.js';
import { joobleApiLezer } from '../lezers/jooble-api/jooble-api.lezer.js';
import { jsonlLezer } from '../lezers/jsonl/jsonl.lezer.js';
import { jsonldLezer } from '../lezers/jsonld/jsonld.lezer.js';
import { leverLezer } from '../lezers/lever/lever.lezer.js';
import { personioLezer } from '../lezers/personio/personio.lezer.js';
import { recruiteeLezer } from '../lezers/recruitee/recruitee.lezer.js';
import { rssLezer } from '../lezers/rss/rss.lezer.js';
import { setuLezer } from '../lezers/setu/setu.lezer.js';
import { sitemapLezer } from '../lezers/sitemap/sitemap.lezer.js';
import { smartrecruitersLezer } from '../lezers/smartrecruiters/smartrecruiters.lezer.js';
import { successfactorsLezer } from '../lezers/successfactors/successfactors.lezer.js';
import { teamtailorLezer } from '../lezers/teamtailor/teamtailor.lezer.js';
import { textkernelLezer } from '../lezers/textkernel/textkernel.lezer.js';
import { werkenvoornederlandLezer } from '../lezers/werkenvoornederland/werkenvoornederland.lezer.js';
import { workableLezer } from '../lezers/workable/workable.lezer.js';
import { workdayLezer } from '../lezers/workday/workday.lezer.js';
import { youngcapitalLezer } from '../lezers/youngcapital/youngcapital.lezer.js';
import type { Bronlezer, BronType } from './bronlezer.js';

/** Every reader by its type; the compiler refuses a type without a reader. */
export const LEZERS: Readonly<Record<BronType, Bronlezer>> = {
  jsonld: jsonldLezer,
  indeed: indeedLezer,
  recruitee: recruiteeLezer,
  greenhouse: greenhouseLezer,
  rss: rssLezer,
  sitemap: sitemapLezer,
  adzuna: adzunaLezer,
  eures: euresLezer,
  join: joinLezer,
  'jooble-api': joobleApiLezer,
  smartrecruiters: smartrecruitersLezer,
  successfactors: successfactorsLezer,
  workday: workdayLezer,
  ashby: ashbyLezer,
  homerun: homerunLezer,
  lever: leverLezer,
  personio: personioLezer,
  teamtailor: teamtailorLezer,
  workable: workableLezer,
  csv: csvLezer,
  jooble: joobleLezer,
  jsonl: jsonlLezer,
  setu: setuLezer,
  textkernel: textkernelLezer,
  werkenvoornederland: werkenvoornederlandLezer,
  youngcapital: youngcapitalLezer,
};
