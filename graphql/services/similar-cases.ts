/** A hint at report time: open cases of the same subclass within 50 m and 24 h. The worker decides, nothing merges itself. */
import { accessibleBy } from '#database/accessible-by.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { findSimilarCases } from '#database/repositories/find-similar-cases.ts';
import type { SignedInContext } from '../context.ts';
import type { Point } from './locate.ts';

export function similarCases(
  { em, viewer }: SignedInContext,
  query: Point & { readonly categoryCode: string },
): Promise<readonly CaseFile[]> {
  return findSimilarCases(em, {
    ...query,
    accessible: accessibleBy(viewer.ability, 'read', 'Case'),
    now: new Date(),
  });
}
