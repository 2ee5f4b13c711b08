import { useEffect, useState } from 'react';
import Clear from '@mui/icons-material/Clear';
import Search from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';

/** Typing pauses this long before the server is asked. */
const PAUSE = 350;

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is searched. */
  readonly hint?: string;
}

/** Full-text filter. Does not search in the middle of an input method's composition. */
export function SearchField({ value, onChange, hint }: SearchFieldProps) {
  const translate = useTranslate();
  // While the field has the focus its own text rules; the address follows, and may lag behind fast typing.
  const [draft, setDraft] = useState<string | null>(null);
  const [isComposing, setComposing] = useState(false);
  const text = draft ?? value;
  const wanted = text.trim();
  useEffect(() => {
    if (isComposing || wanted === value) return undefined;
    const timer = setTimeout(() => onChange(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, value, isComposing, onChange]);
  return (
    <TextField
      value={text}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (wanted !== value) onChange(wanted);
        setDraft(null);
      }}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      placeholder={hint ?? translate('shell.list.searchHint')}
      sx={{ width: { xs: '100%', sm: 260 }, bgcolor: 'background.paper' }}
      slotProps={{
        htmlInput: {
          'aria-label': translate('shell.list.search'),
          type: 'text',
          enterKeyHint: 'search',
          maxLength: 100,
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: text ? (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={translate('ra.action.clear_input_value')}
                onClick={() => {
                  setDraft(null);
                  onChange('');
                }}
              >
                <Clear fontSize="small" />
              </IconButton>
            </InputAdornment>
          ) : null,
        },
      }}
    />
  );
}
