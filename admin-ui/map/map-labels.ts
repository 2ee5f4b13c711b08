/** Texts and pins on the map are HTML: they follow the fonts of the page and need no glyph server. */
import { type Map as MapLibre, Marker } from 'maplibre-gl';
import type { Language } from '#domain/labels.ts';
import type { MapPoint } from './map-point.ts';
import { boundsOf, labelPoint, mapNameOf, type Outline } from './use-outline.ts';

export function addCountyNames(map: MapLibre, outline: Outline, language: Language, colour: string): void {
  for (const feature of outline.features) {
    const name = mapNameOf(feature, language);
    if (name === '') continue;
    const element = document.createElement('span');
    element.textContent = name;
    element.setAttribute('aria-hidden', 'true');
    Object.assign(element.style, {
      font: '12px sans-serif',
      color: colour,
      pointerEvents: 'none',
      whiteSpace: 'nowrap',
    });
    new Marker({ element }).setLngLat(labelPoint(feature)).addTo(map);
    // The small counties at the coast would write over each other when the whole city is shown.
    const fit = () => {
      element.hidden = widthOf(map, feature) < LEAST_WIDTH;
    };
    map.on('zoomend', fit);
    fit();
  }
}

const LEAST_WIDTH = 44;

/** On the screen, in pixels. */
function widthOf(map: MapLibre, feature: Outline['features'][number]): number {
  const bounds = boundsOf({ type: 'FeatureCollection', features: [feature] });
  if (!bounds) return 0;
  return map.project([bounds[2], bounds[3]]).x - map.project([bounds[0], bounds[3]]).x;
}

export function pinAt(map: MapLibre, point: MapPoint, colour: string): Marker {
  return new Marker({ color: colour }).setLngLat([point.longitude, point.latitude]).addTo(map);
}
