import { useMemo, useRef, useState } from 'react';
import Close from '@mui/icons-material/Close';
import {
  Box,
  Dialog,
  IconButton,
  List,
  ListItemButton,
  ListItemText,
  ListSubheader,
  TextField,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel, useLanguage } from '../i18n/use-language.ts';
import { groupCategories, type ReportCategory, searchCategories } from './category-list.ts';

interface CategoryDialogProps {
  readonly categories: readonly ReportCategory[];
  readonly recent: readonly string[];
  readonly onChoose: (category: ReportCategory) => void;
  readonly onClose: () => void;
}

/** All categories by class, those used lately first. */
export function CategoryDialog({ categories, recent, onChoose, onClose }: CategoryDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const groups = useMemo(() => {
    const found = groupCategories(searchCategories(categories, search, language), language);
    const lately = recent.flatMap((code) => categories.find((category) => category.code === code) ?? []);
    if (search !== '' || lately.length === 0) return found;
    return [{ name: translate('report.recent'), categories: lately }, ...found];
  }, [categories, recent, search, language, translate]);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      onClose={onClose}
      aria-labelledby="category-title"
      slotProps={{ transition: { onEntered: () => searchField.current?.focus() } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', px: 2, pt: 1.5 }}>
        <Typography id="category-title" variant="h2" sx={{ flex: 1 }}>
          {translate('report.chooseCategory')}
        </Typography>
        <IconButton aria-label={translate('casePage.cancel')} onClick={onClose} sx={{ width: 44, height: 44 }}>
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ px: 2, py: 1 }}>
        <TextField
          inputRef={searchField}
          fullWidth
          type="search"
          label={translate('report.searchCategory')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </Box>
      <Box sx={{ overflowY: 'auto', flex: 1, minHeight: 320 }}>
        {groups.length === 0 && <Typography sx={{ p: 2 }}>{translate('report.noCategory')}</Typography>}
        {groups.map((group) => (
          <Box key={group.name} component="section" aria-label={group.name}>
            <ListSubheader component="h3">{group.name}</ListSubheader>
            <List dense>
              {group.categories.map((category) => (
                <CategoryRow key={category.code} category={category} onChoose={onChoose} />
              ))}
            </List>
          </Box>
        ))}
      </Box>
    </Dialog>
  );
}

interface CategoryRowProps {
  readonly category: ReportCategory;
  readonly onChoose: (category: ReportCategory) => void;
}

function CategoryRow({ category, onChoose }: CategoryRowProps) {
  const translate = useTranslate();
  const label = useLabel();
  const limit =
    category.limitUnit === null || category.limitValue === null
      ? ''
      : ` · ${translate(`forms.limit.${category.limitUnit}`, { smart_count: category.limitValue })}`;
  return (
    <li>
      <ListItemButton onClick={() => onChoose(category)} sx={{ minHeight: 52 }}>
        <ListItemText primary={label(category.name)} secondary={`${category.code}${limit}`} />
      </ListItemButton>
    </li>
  );
}
