import { useEffect, useState } from 'react';
import { type InputProps, type RaRecord, useGetList } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Offence } from '#law/offences';
import { type PickerOption, WordsPicker } from '../forms/WordsPicker.tsx';

type OffencePickerProps = Pick<InputProps, 'validate'> & { source: string; label: string; isOptional?: boolean; autoFocus?: boolean };

/** Picks an offence of the catalogue by its article, its NATINF code or its words, or any NATINF code typed. */
export function OffencePicker(props: OffencePickerProps) {
  const offences = useOffences();
  const { control } = useFormContext();
  const chosen: unknown = useWatch({ control, name: props.source });
  const [typed, setTyped] = useState('');
  const shipped = (offences?.list ?? []).map(offence => optionOf(offence, offences?.categories ?? {}));
  const imported = useImported(typed, chosen);
  const listed = [...shipped, ...imported];
  // The catalogue is partial: a code that is not in it is taken as it stands.
  const codes = [typed.trim(), String(chosen ?? '')].filter(
    code => /^\d{3,6}$/.test(code) && !listed.some(({ words }) => words.includes(code)),
  );
  const free = [...new Set(codes)].map(code => ({
    id: code,
    label: `NATINF ${code}`,
    hint: 'Code absent de la liste, gardé tel quel',
    words: code,
  }));
  return <WordsPicker {...props} options={[...listed, ...free]} isLoading={offences === null} onType={setTyped} />;
}

type ImportedRow = RaRecord & { code: string; natinf: string | null; article: string | null; label: string };

/** Offences of the ministry's list, asked of the server when words are typed: they come after the shipped ones. */
function useImported(typed: string, chosen: unknown): PickerOption[] {
  const asked = typed.trim();
  const page = { pagination: { page: 1, perPage: 20 }, sort: { field: 'searchText', order: 'ASC' as const } };
  const { data: found = [] } = useGetList<ImportedRow>(
    'offences',
    { ...page, filter: { source: 'imported', q: asked } },
    { enabled: asked.length > 2 },
  );
  const isCode = typeof chosen === 'string' && chosen.startsWith('natinf-');
  const { data: held = [] } = useGetList<ImportedRow>(
    'offences',
    { ...page, filter: { source: 'imported', code: chosen } },
    { enabled: isCode },
  );
  const unique = new Map([...held, ...(asked.length > 2 ? found : [])].map(row => [row.code, row]));
  return [...unique.values()].map(({ code, natinf, article, label }) => ({
    id: code,
    label: `${article ?? `NATINF ${natinf}`} ${label}`,
    hint: `Liste NATINF importée, NATINF ${natinf}`,
    words: `${article ?? ''} ${label} NATINF ${natinf}`,
  }));
}

function optionOf({ id, article, label, category, natinf }: Offence, categories: Readonly<Record<string, string>>): PickerOption {
  const code = natinf ? `NATINF ${natinf}` : '';
  const hint = [categories[category], code].filter(Boolean).join(', ');
  return { id, label: `${article} ${label}`, hint, words: `${article} ${label} ${code} ${categories[category] ?? ''}` };
}

type Catalogue = { list: readonly Offence[]; categories: Readonly<Record<string, string>> };

/** The catalogue, fetched only where an offence is asked or shown; null while it is on its way. */
export function useOffences(): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([import('#law/catalogue'), import('#law/offences')]).then(
      ([{ CATALOGUE }, { CATEGORIES }]) => isCurrent && setCatalogue({ list: CATALOGUE, categories: CATEGORIES }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return catalogue;
}
