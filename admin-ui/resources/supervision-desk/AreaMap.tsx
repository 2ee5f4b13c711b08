/** Where it is late, at a glance: the counties, the darker the more. The figures beside it say the same in numbers. */
import { useMemo } from 'react';
import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DeskRowFragment } from '#graphql/generated/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useOutline } from '../../map/use-outline.ts';
import { type AreaShape, areaShapes } from './area-shapes.ts';

interface AreaMapProps {
  readonly rows: readonly DeskRowFragment[];
  readonly onEnter: (row: DeskRowFragment) => void;
}

const WIDTH = 520;
/** A shape narrower than this has room for a number and for no name. */
const NAMED_FROM = 62;

export function AreaMap({ rows, onEnter }: AreaMapProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const outline = useOutline();
  const map = useMemo(() => (outline ? areaShapes(outline, WIDTH, language) : null), [outline, language]);
  if (map === null) return null;
  const largest = Math.max(...rows.map(({ overdue }) => overdue), 1);
  const drawn = map.shapes.map((shape) => ({ shape, row: rows.find(({ division }) => division?.name === shape.name) }));
  return (
    <Card component="section" aria-label={translate('desk.map')} sx={{ p: 2 }}>
      <Typography variant="h2">{translate('desk.map')}</Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {translate('desk.mapHint')}
      </Typography>
      <Box
        component="svg"
        aria-hidden
        viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
        sx={{ display: 'block', width: '100%', maxHeight: 380, mt: 1 }}
      >
        {drawn.map(({ shape, row }) => (
          <AreaOutline
            key={shape.name}
            shape={shape}
            share={(row?.overdue ?? 0) / largest}
            tip={translate('desk.listOf', {
              name: shape.written,
              what: translate('desk.overdue'),
              count: row?.overdue ?? 0,
            })}
            onEnter={row ? () => onEnter(row) : undefined}
          />
        ))}
        {drawn.map(({ shape, row }) => (
          <AreaLabel key={shape.name} shape={shape} overdue={row?.overdue ?? 0} />
        ))}
      </Box>
    </Card>
  );
}

interface AreaOutlineProps {
  readonly shape: AreaShape;
  /** Of the largest number of late cases. */
  readonly share: number;
  readonly tip: string;
  readonly onEnter: (() => void) | undefined;
}

function AreaOutline({ shape, share, tip, onEnter }: AreaOutlineProps) {
  return (
    <Box
      component="path"
      d={shape.path}
      onClick={onEnter}
      sx={({ palette }) => ({
        fill: share > 0 ? palette.error.main : palette.action.selected,
        fillOpacity: share > 0 ? 0.2 + share * 0.55 : 1,
        stroke: palette.background.paper,
        strokeWidth: 1.5,
        cursor: onEnter ? 'pointer' : 'default',
        '&:hover': onEnter ? { stroke: palette.primary.main, strokeWidth: 2.5 } : {},
      })}
    >
      <title>{tip}</title>
    </Box>
  );
}

function AreaLabel({ shape, overdue }: { readonly shape: AreaShape; readonly overdue: number }) {
  const isNamed = shape.width >= NAMED_FROM;
  return (
    <Box
      component="text"
      x={shape.x}
      y={shape.y}
      textAnchor="middle"
      sx={({ palette }) => ({
        fill: palette.text.primary,
        stroke: palette.background.paper,
        strokeWidth: 3,
        paintOrder: 'stroke',
        pointerEvents: 'none',
        fontSize: 14,
        fontFamily: 'inherit',
      })}
    >
      {isNamed ? <tspan>{shape.written}</tspan> : null}
      {overdue > 0 ? (
        <tspan x={shape.x} dy={isNamed ? 18 : 5} style={{ fontWeight: 700, fontSize: 16 }}>
          {overdue}
        </tspan>
      ) : null}
    </Box>
  );
}
