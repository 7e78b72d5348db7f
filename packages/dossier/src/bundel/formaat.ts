import {
  BLADEN,
  type Blad,
  DOSSIERKETEN,
  openBladSchema,
  plainDateSchema,
  rolSchema,
  schakelSchema,
} from '@passend/domain';
import { z } from 'zod';

/** Who an export is for. */
export const ONTVANGERS_VAN_DOSSIER = ['werknemer', 'uwv', 'werkgever'] as const;
export const dossierontvangerSchema = z.enum(ONTVANGERS_VAN_DOSSIER);
export type Dossierontvanger = z.infer<typeof dossierontvangerSchema>;

/** The leaves that are open for each of them; of every event, so that a leaf left out shows. */
export const OPEN_BLADEN: Readonly<Record<Dossierontvanger, readonly Blad[]>> = {
  werknemer: BLADEN,
  uwv: ['werkgever', 'uwv'],
  werkgever: ['werkgever'],
};

/** Names of the files that every export has. */
export const DOSSIERBESTAND = 'dossier.json';
export const MANIFEST = 'manifest.json';
export const HANDTEKENING = 'handtekening.json';

const hex = z.string().regex(/^[0-9a-f]{64}$/u);
const formaat = z.literal(DOSSIERKETEN);

/** A leaf that is not open: only its digest. */
const dichtBladSchema = z.strictObject({ digest: hex });
const bladInBundel = z.union([openBladSchema, dichtBladSchema]);
export type BladInBundel = z.infer<typeof bladInBundel>;

export const bundelgebeurtenisSchema = z.strictObject({
  ...schakelSchema.shape,
  bladen: z.strictObject({ werkgever: bladInBundel, uwv: bladInBundel, prive: bladInBundel }),
});
export type Bundelgebeurtenis = z.infer<typeof bundelgebeurtenisSchema>;

/** `dossier.json` */
export const bundeldossierSchema = z.strictObject({
  formaat,
  /** Number of the dossier: part of every hash. */
  dossier: z.uuid(),
  ontvanger: dossierontvangerSchema,
  betrokkene: z.strictObject({
    naam: z.string(),
    eersteZiektedag: plainDateSchema.nullable(),
    bsn: z.string().nullable(),
    /** Why the export for the UWV goes without; left out when the BSN is there, or is not for the reader. */
    zonderBsn: z.string().optional(),
  }),
  /** Names behind the ids in the open leaves. */
  personen: z.record(z.uuid(), z.strictObject({ naam: z.string(), rol: rolSchema })),
  /** The file of each piece of evidence that an open leaf names, by its id. */
  bewijs: z.record(z.uuid(), z.string()),
  gebeurtenissen: z.array(bundelgebeurtenisSchema),
});
export type Bundeldossier = z.infer<typeof bundeldossierSchema>;

/** `manifest.json`: every other file, and the end of the chain. Its bytes are signed. */
export const manifestSchema = z.strictObject({
  formaat,
  soort: z.literal('export'),
  dossier: z.uuid(),
  ontvanger: dossierontvangerSchema,
  gemaaktOp: z.iso.datetime(),
  bureau: z.strictObject({ id: z.uuid(), naam: z.string() }),
  keten: z.strictObject({ aantal: z.int().nonnegative(), kop: hex }),
  bestanden: z.array(
    z.strictObject({ naam: z.string(), sha256: hex, grootte: z.int().nonnegative() }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** `handtekening.json`: Ed25519 over the bytes of `manifest.json`. */
export const handtekeningSchema = z.strictObject({
  algoritme: z.literal('Ed25519'),
  sleutel: z.strictObject({
    id: z.uuid(),
    /** The 32 bytes of the public key, in base64. */
    publiek: z.base64(),
    /** SHA-256 of those 32 bytes. */
    vingerafdruk: hex,
  }),
  /** 64 bytes in base64. */
  handtekening: z.base64(),
});
export type Handtekening = z.infer<typeof handtekeningSchema>;
