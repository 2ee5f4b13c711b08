/** Published forms of the government projects, in the order of their publication. */
import type { PublishedSource } from './form-schema.ts';

export const projectForms: readonly PublishedSource[] = [];
