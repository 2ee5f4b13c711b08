/** Point → responsible cell in the caller's own jurisdiction. */
import { DomainError } from '#domain/errors.ts';
import type { GridCell } from '#database/entities/grid-cell.entity.ts';
import type { SignedInContext } from '../context.ts';

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

export async function locate({ resources, viewer }: SignedInContext, point: Point): Promise<GridCell | null> {
  const grid = await resources.grids.of(viewer.jurisdiction);
  return grid.locate(point.longitude, point.latitude);
}

export async function locateOrRefuse(context: SignedInContext, point: Point): Promise<GridCell> {
  const cell = await locate(context, point);
  if (cell === null) throw new DomainError('OUTSIDE_JURISDICTION');
  return cell;
}
