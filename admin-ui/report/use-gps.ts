/** The phone's own position, asked for once, with its accuracy. */
import { useCallback, useState } from 'react';
import { type MapPoint, roundPoint } from '../map/map-point.ts';

export type GpsProblem = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

const problemsByCode: Readonly<Record<number, GpsProblem>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

export function useGps(onFix: (point: MapPoint, accuracy: number) => void) {
  const [isLocating, setIsLocating] = useState(false);
  const [problem, setProblem] = useState<GpsProblem | null>(null);
  const locate = useCallback(() => {
    setProblem(null);
    if (!('geolocation' in navigator)) {
      setProblem('unsupported');
      return;
    }
    setIsLocating(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setIsLocating(false);
        onFix(roundPoint(coords), Math.round(coords.accuracy));
      },
      ({ code }) => {
        setIsLocating(false);
        setProblem(problemsByCode[code] ?? 'unavailable');
      },
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 10_000 },
    );
  }, [onFix]);
  return { isLocating, problem, locate };
}
