/** Files beside the form. */
import { useTranslate } from 'ra-core';
import { FileField } from '../forms/FileField.tsx';

const MOST_FILES = 10;

interface MaterialFieldProps {
  readonly files: readonly string[];
  readonly onChange: (files: readonly string[]) => void;
}

export function MaterialField({ files, onChange }: MaterialFieldProps) {
  const translate = useTranslate();
  return (
    <FileField
      id="material"
      label={translate('citizen.material')}
      files={files}
      most={MOST_FILES}
      onChange={onChange}
    />
  );
}
