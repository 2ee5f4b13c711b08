/**
 * The kernel state of a stored case, lying where its row does: states that began under earlier builds name the middle of
 * the city where a matter has no point, and what is opened about them would inherit it.
 */
import type { CaseState } from '#domain/case/state.ts';
import type { CaseFile } from '../entities/case-file.entity.ts';

export function standingState(row: Pick<CaseFile, 'kernel' | 'longitude' | 'latitude'>): CaseState {
  const { kernel, longitude, latitude } = row;
  return { ...kernel, place: { ...kernel.place, longitude: longitude ?? null, latitude: latitude ?? null } };
}
