import { z } from 'zod';
import type { RuleId } from '#law/rules';
import type { Stage, Standing } from '#law/stages';
import type { OpeningAct } from '#law/standing';
import type { TextKey } from './dictionary/textes.ts';
import type { Declared } from './engine/inspect.ts';
import type { Properties } from './engine/properties.ts';
import type { FilingFacts } from './facts.ts';
import type { FilingKindName, FilingMode } from './kinds.ts';

/** One fact the letter lacks, asked of the user with the sentence it will fill. */
export interface MissingFact {
  path: string;
  title: string;
  sentence: string;
}

/** What the law says of producing this filing from these facts: `block` forbids it, `warn` must be read. */
export interface Check {
  level: 'block' | 'warn';
  text: string;
  article: string;
}

/** A filing (« acte ») the program can write: the facts it takes, what it asks, what it checks, what it prints. */
export interface FilingTemplate<Facts> {
  kind: string;
  title: string;
  resource: 'cases';
  /** Folder and file name of the shipped Word template. */
  file: string;
  /** Court kinds and case stages where the filing exists in law. */
  courts: readonly string[];
  stages: readonly string[];
  /** Rule of `server/law` that gives the last useful day. */
  deadlineRule: string;
  fields: z.ZodType<Facts>;
  /** Tags the Word template may use, and their French names for the gaps of a draft. */
  declared: Declared;
  labels: Readonly<Record<string, string>>;
  missing(facts: Facts): MissingFact[];
  checks(facts: Facts): Check[];
  build(facts: Facts): object;
  properties(facts: Facts): Properties;
}

/** A filing (« acte ») the program can write, as the law frames it; its text is in the Word template, its data in the dictionary. */
export interface FilingKind {
  kind: FilingKindName;
  title: string;
  /** Part of the produced file's name, never a name of a person: `ACPE-2026-0033_conclusions-tc_v1.docx`. */
  slug: string;
  /** Legal basis shown in lists: « CPP 418 à 421, 459, 475-1 ». */
  article: string;
  /** Path of the shipped Word template, in this folder. */
  file: string;
  /** Kinds of court where the filing exists in law, empty for any; stages of the case where it is suggested, empty for any. */
  courts: readonly string[];
  stages: readonly Stage[];
  /** What the filing is attached to besides the case. */
  anchor: 'hearing' | 'decision' | 'case';
  /** Deadlines it answers: closed when it is filed. */
  rules: readonly RuleId[];
  /** How it is lawfully filed, the usual way first. */
  form: readonly FilingMode[];
  /** The date that counts is the reception, not the sending. */
  receptionCounts: boolean;
  /** A mistake in its template loses a right: a second person publishes it. */
  isForfeit: boolean;
  signedBy: 'lawyer' | 'representative' | 'either';
  /** Act that the conditions of standing must not block (`blocksOf` in `server/law/standing.ts`). */
  opens?: OpeningAct;
  /** What filing it does to the case. */
  movesTo?: Stage;
  standingAfter?: Standing;
  /** Free facts it prints when they are given, and can do without. */
  offers?: readonly TextKey[];
  checks(facts: FilingFacts): Check[];
}

/** Tags that a schema of printed data allows: strings print, booleans are tested, arrays repeat, objects are groups of dotted names. */
export function declaredTags(schema: z.ZodObject): Declared {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => {
      if (field instanceof z.ZodArray && field.element instanceof z.ZodObject) return [key, [declaredTags(field.element)]];
      if (field instanceof z.ZodObject) return [key, declaredTags(field)];
      return [key, field instanceof z.ZodBoolean ? 'condition' : 'text'];
    }),
  );
}

/** French name of each printed path, dotted: `offences.label` for the items of a list as for the fields of a group. */
export function tagLabels(schema: z.ZodObject, prefix = ''): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const inner = field instanceof z.ZodArray ? field.element : field;
    if (inner instanceof z.ZodObject) Object.assign(labels, tagLabels(inner, `${prefix}${key}.`));
    labels[`${prefix}${key}`] = String((field as z.ZodType).meta()?.title ?? key);
  }
  return labels;
}

/** Title and sentence that a schema of facts gives to a dotted path. */
export function factAt(schema: z.ZodObject, path: string): MissingFact {
  const [head = '', ...rest] = path.split('.');
  const field = schema.shape[head];
  if (rest.length && field instanceof z.ZodObject) return { ...factAt(field, rest.join('.')), path };
  const meta = (field as z.ZodType | undefined)?.meta();
  return { path, title: String(meta?.title ?? path), sentence: String(meta?.sentence ?? '') };
}
