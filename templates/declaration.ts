import { z } from 'zod';
import type { RuleId } from '#law/rules';
import type { Stage, Standing } from '#law/stages';
import type { OpeningAct } from '#law/standing';
import type { TextKey } from './dictionary/textes.ts';
import type { Declared } from './engine/inspect.ts';
import type { FilingFacts } from './facts.ts';
import type { FilingKindName, FilingMode } from './kinds.ts';

/** What the law says of producing this filing from these facts: `block` forbids it, `warn` must be read. */
export interface Check {
  level: 'block' | 'warn';
  text: string;
  article: string;
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
  /** The filing is the victim's own, or tells a prosecutor of whom he is to protect: she is named in it. */
  namesVictims?: boolean;
  /** It speaks of the last decision of the case, which it is not anchored to. */
  recallsDecision?: boolean;
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
