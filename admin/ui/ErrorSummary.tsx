import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import { ValidationError } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { typeset } from '../typeset.ts';
import { type FormError, formErrors } from './formErrors.ts';
import { StatusShape } from './StatusShape.tsx';

const TITLE_MARK = typeset('Erreur : ');

/** What stops the form, above it, in the words shown beside each field; takes the focus each time the form is refused. */
export function ErrorSummary({ labels = {} }: { labels?: Readonly<Record<string, string>> }) {
  const titleId = useId();
  const { formState, setFocus } = useFormContext();
  const { errors, submitCount, isSubmitting } = formState;
  const found = submitCount > 0 ? formErrors(errors) : [];
  const box = useFocusOnRefusal(submitCount, found.length > 0 && !isSubmitting);
  useTitleMark(found.length > 0);
  if (found.length === 0) return null;
  return (
    <Box
      ref={box}
      component="section"
      aria-labelledby={titleId}
      tabIndex={-1}
      sx={{ border: 2, borderColor: 'error.main', borderRadius: 1, padding: 2, marginBottom: 2, width: '100%', boxSizing: 'border-box' }}
    >
      <Typography id={titleId} variant="h2" sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'error.main' }}>
        <StatusShape shape="octagon" isOutline />
        {found.length === 1 ? 'Il y a 1 erreur' : `Il y a ${found.length} erreurs`}
      </Typography>
      <Box component="ul" sx={{ margin: 0, marginTop: 1, paddingLeft: 3 }}>
        {found.map(error => (
          <li key={error.name}>
            <SummaryLine error={error} label={labels[error.name]} onGo={() => setFocus(error.name)} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function SummaryLine({ error, label, onGo }: { error: FormError; label: string | undefined; onGo: () => void }) {
  const words = (
    <>
      {label && typeset(`${label} : `)}
      <ValidationError error={error.message} />
    </>
  );
  if (error.name.startsWith('root')) return <span>{words}</span>;
  return (
    <Link
      href={`#${error.name}`}
      color="error"
      onClick={event => {
        event.preventDefault();
        onGo();
      }}
    >
      {words}
    </Link>
  );
}

function useFocusOnRefusal(submitCount: number, isRefused: boolean) {
  const box = useRef<HTMLElement>(null);
  const seen = useRef(0);
  useEffect(() => {
    if (!isRefused || seen.current === submitCount) return;
    // react-hook-form focuses the first wrong field in a timer of its own: this one comes after.
    const timer = setTimeout(() => {
      seen.current = submitCount;
      box.current?.focus();
    });
    return () => clearTimeout(timer);
  }, [isRefused, submitCount]);
  return box;
}

function useTitleMark(isMarked: boolean) {
  useEffect(() => {
    if (!isMarked) return;
    if (!document.title.startsWith(TITLE_MARK)) document.title = TITLE_MARK + document.title;
    return () => {
      if (document.title.startsWith(TITLE_MARK)) document.title = document.title.slice(TITLE_MARK.length);
    };
  }, [isMarked]);
}
