/** What: one field that opens a full-height list with search, so that a thumb does it. */
import { useEffect, useState } from 'react';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Button, FormHelperText, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../i18n/use-language.ts';
import { CategoryDialog } from './CategoryDialog.tsx';
import { readRecent, type ReportCategory, rememberRecent } from './category-list.ts';

interface CategoryStepProps {
  readonly categories: readonly ReportCategory[];
  readonly code: string | null;
  readonly isMissing: boolean;
  readonly onChange: (code: string) => void;
}

export function CategoryStep({ categories, code, isMissing, onChange }: CategoryStepProps) {
  const translate = useTranslate();
  const label = useLabel();
  const [isOpen, setIsOpen] = useState(false);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void readRecent().then((codes) => setRecent(codes ?? []));
  }, []);
  const chosen = categories.find((category) => category.code === code);
  // On the phone since before it was retired. While the list is not there, nobody knows.
  const isGone = code !== null && !chosen && categories.length > 0;
  const choose = (category: ReportCategory) => {
    onChange(category.code);
    void rememberRecent(category.code).then(setRecent);
    setIsOpen(false);
  };
  return (
    <>
      <Button
        fullWidth
        variant="outlined"
        color={isMissing || isGone ? 'error' : 'inherit'}
        endIcon={<ChevronRight />}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        sx={{
          minHeight: 52,
          justifyContent: 'space-between',
          textAlign: 'start',
          borderColor: isMissing || isGone ? 'error.main' : 'text.disabled',
        }}
      >
        {chosen ? (
          <span>
            {label(chosen.name)}
            <Typography variant="caption" color="text.secondary" component="span" sx={{ display: 'block' }}>
              {label(chosen.className)}
            </Typography>
          </span>
        ) : isGone ? (
          translate('report.chooseCategory')
        ) : (
          (code ?? translate('report.chooseCategory'))
        )}
      </Button>
      {isMissing && <FormHelperText error>{translate('report.missing.category')}</FormHelperText>}
      {isGone && <FormHelperText error>{translate('report.categoryGone', { code })}</FormHelperText>}
      {isOpen && (
        <CategoryDialog categories={categories} recent={recent} onChoose={choose} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
