import type { MikroORM } from '@mikro-orm/postgresql';
import type { Disk } from 'flydrive';
import type { findDefinition } from '#domain/processes/registry.ts';
import type { KeyRing } from '#platform/keys.ts';
import type { LicenceCertificate } from '#platform/licence-certificate.ts';

export interface PaperResources {
  readonly orm: MikroORM;
  readonly files: Disk;
  readonly personalKeys: KeyRing;
  /** Where citizens reach the product: QR codes lead there. */
  readonly publicUrl: string;
  /** Asked for when the first licence is signed. */
  readonly certificate: () => LicenceCertificate;
  readonly definitionOf: typeof findDefinition;
}
