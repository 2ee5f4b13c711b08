/** The whole style inline: background, county outlines, accuracy circle. No tiles, no glyphs, no other host. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '@mui/material';
import type { Outline } from './use-outline.ts';

export const EMPTY = { type: 'FeatureCollection', features: [] } as const;

export function mapStyle(theme: Theme, outline: Outline): StyleSpecification {
  const { palette } = theme;
  return {
    version: 8,
    sources: {
      outline: { type: 'geojson', data: outline },
      accuracy: { type: 'geojson', data: { ...EMPTY, features: [] } },
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': palette.action.hover } },
      { id: 'land', type: 'fill', source: 'outline', paint: { 'fill-color': palette.background.paper } },
      {
        id: 'border',
        type: 'line',
        source: 'outline',
        paint: { 'line-color': palette.text.disabled, 'line-width': 1, 'line-opacity': 0.7 },
      },
      {
        id: 'accuracy',
        type: 'fill',
        source: 'accuracy',
        paint: { 'fill-color': palette.primary.main, 'fill-opacity': 0.18 },
      },
      {
        id: 'accuracy-edge',
        type: 'line',
        source: 'accuracy',
        paint: { 'line-color': palette.primary.main, 'line-width': 1.5 },
      },
    ],
  };
}
