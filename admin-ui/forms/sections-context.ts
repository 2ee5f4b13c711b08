/** The sections of the form on show that are asked for, given what has been filled in. */
import { createContext } from 'react';
import type { SectionSchema } from '#forms/form-schema.ts';

export const SectionsContext = createContext<readonly SectionSchema[]>([]);
