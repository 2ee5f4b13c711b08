import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { casePath } from './CaseName.tsx';

/** Click anywhere on a row opens its case, except on its own controls. Keyboards use the link in the row. */
export function useRowLink(): (number: string) => (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (number) => (event) => {
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    if (getSelection()?.toString()) return;
    void navigate(casePath(number));
  };
}
