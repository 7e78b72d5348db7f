/** Words of the inspanning as the domain has them; another language has its own. */
export {
  GATWOORDEN as gatwoorden,
  INSPANNINGSBRONNEN as inspanningsbronnen,
  inspanningsnaam,
  NORMGROND_WOORDEN as normgrondNaam,
  STILTE_WOORDEN as stilteNaam,
} from '@passend/domain';
