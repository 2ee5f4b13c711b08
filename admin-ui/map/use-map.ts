/** Life of one MapLibre map in a React tree: made once per outline and theme, pin and circle moved as they change. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import {
  GeoJSONSource,
  Map as MapLibre,
  type Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useLanguage } from '../i18n/use-language.ts';
import { circleOf } from './circle.ts';
import { addCountyNames, pinAt } from './map-labels.ts';
import { type MapPoint, roundPoint } from './map-point.ts';
import { EMPTY, mapStyle } from './map-style.ts';
import { boundsOf, type Outline } from './use-outline.ts';

// Bundlers do not find MapLibre's worker by themselves.
setWorkerUrl(workerUrl);

const POINT_ZOOM = 12.5;

export interface MapInput {
  readonly outline: Outline;
  readonly point: MapPoint | null;
  readonly accuracy: number | null;
  readonly onPick: ((point: MapPoint) => void) | undefined;
}

/** True once the browser has refused to draw: no WebGL. */
export function useMap(box: RefObject<HTMLDivElement | null>, input: MapInput): boolean {
  const { outline, point, accuracy, onPick } = input;
  const theme = useTheme();
  const translate = useTranslate();
  const language = useLanguage();
  const [map, setMap] = useState<MapLibre | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const pick = useRef(onPick);
  const start = useRef(point);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);

  useEffect(() => {
    const container = box.current;
    if (!container) return undefined;
    const made = create(container, mapStyle(theme, outline), start.current, outline, controlNames(translate));
    if (!made) {
      setHasFailed(true);
      return undefined;
    }
    made.on('click', ({ lngLat }) => pick.current?.(roundPoint({ longitude: lngLat.lng, latitude: lngLat.lat })));

    made.once('load', () => setMap(made));
    addCountyNames(made, outline, language, theme.palette.text.secondary);
    return () => {
      setMap(null);
      made.remove();
    };
  }, [box, outline, theme, translate, language]);

  useEffect(() => {
    if (!map || !point) return undefined;
    start.current = point;
    const pin: Marker = pinAt(map, point, theme.palette.error.main);
    const source = map.getSource('accuracy');
    const circle = accuracy === null ? { ...EMPTY, features: [] } : circleOf(point, accuracy);
    if (source instanceof GeoJSONSource) void source.setData(circle);
    const isFar = !map.getBounds().contains([point.longitude, point.latitude]) || map.getZoom() < 9;
    if (isFar) map.jumpTo({ center: [point.longitude, point.latitude], zoom: Math.max(map.getZoom(), POINT_ZOOM) });
    return () => void pin.remove();
  }, [map, point, accuracy, theme]);
  return hasFailed;
}

/** What MapLibre's own controls are called and measure in. */
function controlNames(translate: (key: string) => string): Record<string, string> {
  return {
    'Map.Title': translate('casePage.mapControls.title'),
    'Marker.Title': translate('casePage.mapControls.marker'),
    'NavigationControl.ZoomIn': translate('casePage.mapControls.zoomIn'),
    'NavigationControl.ZoomOut': translate('casePage.mapControls.zoomOut'),
    'ScaleControl.Meters': translate('casePage.mapControls.metres'),
    'ScaleControl.Kilometers': translate('casePage.mapControls.kilometres'),
  };
}

function create(
  container: HTMLElement,
  style: ReturnType<typeof mapStyle>,
  point: MapPoint | null,
  outline: Outline,
  locale: Record<string, string>,
): MapLibre | null {
  const bounds = boundsOf(outline);
  try {
    const map = new MapLibre({
      container,
      style,
      locale,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      // One finger scrolls the page, two move the map: the report page is one long sheet.
      cooperativeGestures: false,
      ...(point
        ? { center: [point.longitude, point.latitude], zoom: POINT_ZOOM }
        : bounds && { bounds, fitBoundsOptions: { padding: 16 } }),
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new ScaleControl(), 'bottom-left');
    return map;
  } catch {
    return null;
  }
}
