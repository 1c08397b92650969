import { useNotify, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { isDay, longDay } from '#law/days';
import { type FieldDescription, useResourceDescription } from '../../me.ts';
import { ConflictScreen } from '../../ui/ConflictScreen.tsx';
import { sentenceOf } from './refusals.ts';
import { useCopy } from './useCopy.ts';
import { useLastEditor } from './useLastEditor.ts';
import { useSay } from './useSay.tsx';

type StaleRecordProps = {
  resource: string;
  labels: Readonly<Record<string, string>>;
  object: string;
  base: FieldValues;
  mine: FieldValues;
  theirs: FieldValues;
  settle: (values: FieldValues) => Promise<unknown>;
  onClose: () => void;
};

/** The conflict of a form: the choice is saved over the other person's version, and asked again if a third one came. */
export function StaleRecord({ resource, labels, object, base, mine, theirs, settle, onClose }: StaleRecordProps) {
  const { fields } = useResourceDescription(resource);
  const notify = useNotify();
  const say = useSay();
  const refresh = useRefresh();
  const toClipboard = useCopy();
  const editor = useLastEditor(theirs);
  const texts = Object.keys(labels).filter(name => ['longText', 'protected'].includes(fields[name]?.kind ?? ''));
  const choose = async (record: FieldValues) => {
    const kept = Object.fromEntries(Object.keys(labels).map(name => [name, record[name]]));
    try {
      await settle({ ...kept, version: theirs.version });
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
  };
  const abandon = () => {
    refresh();
    onClose();
  };
  const copy = async (text: string) => {
    if (await toClipboard(text)) say('Votre saisie est copiée.');
  };
  return (
    <ConflictScreen
      {...{ base, mine, theirs, labels, object, texts }}
      who={editor?.name ?? 'Une autre personne'}
      {...(editor && { when: editor.when })}
      show={(name, value) => shown(fields[name], value)}
      onChoose={choose}
      onAbandon={abandon}
      onCopy={copy}
    />
  );
}

function shown(field: FieldDescription | undefined, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(vide)';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (field?.kind === 'day' && isDay(String(value))) return longDay(String(value));
  return field?.choices?.[String(value)] ?? String(value);
}
