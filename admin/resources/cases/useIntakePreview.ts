import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Due, StandingLine } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { type Preview, usePreview } from '../forms/usePreview.ts';
import { intakeDraft } from './intakeDraft.ts';

/** What the server already knows of a case being typed. */
export type IntakeAnswer = {
  codeName: string;
  duplicates: { id: string; codeName: string; value: string }[];
  /** Cases heard by the same court on the same day for the same category. */
  alike: { id: string; codeName: string }[];
  standing: StandingLine[];
  deadlines: Due[];
  nextStep: { kind: string; label: string; on: string | null } | null;
};

/** The checks of the form in progress; fills the code name as long as nobody typed one. */
export function useIntakePreview(): Preview<IntakeAnswer> & { askAgain: () => void } {
  const api = useApi();
  const { control, setValue, getValues } = useFormContext();
  const { codeName: _name, notDuplicateReason: _reason, ...values } = useWatch({ control });
  const [round, setRound] = useState(0);
  const proposed = useRef('');
  const preview = usePreview<IntakeAnswer>(draft => api.preview('cases', draft), intakeDraft(values), round);
  const isWanted = useRef(true);
  const { answer } = preview;

  // One proposal for each time one is asked: the name must not change under the eyes while the rest is typed.
  useEffect(() => {
    if (!answer || !isWanted.current) return;
    isWanted.current = false;
    const current = getValues('codeName');
    if (current && current !== proposed.current) return;
    proposed.current = answer.codeName;
    setValue('codeName', answer.codeName);
  }, [answer, getValues, setValue]);

  const askAgain = () => {
    proposed.current = getValues('codeName') ?? '';
    isWanted.current = true;
    setRound(round + 1);
  };
  return { ...preview, askAgain };
}
