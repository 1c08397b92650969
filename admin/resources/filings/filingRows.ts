import type { Block } from '#schema/filings';

/** One control of an act before it is produced: a block stops it, a warning is to be weighed. */
export type FilingCheck = { level: 'block' | 'warn'; text: string; article: string };

/** A fact an act lacks, with the sentence it completes; asked here under `path`, or to be filled where `where` says. */
export type Gap = {
  path: string;
  title: string;
  sentence: string;
  kind: string;
  isHere: boolean;
  help: string | null;
  maxLength: number | null;
  choices: Readonly<Record<string, string>> | null;
  where: string | null;
};

/** A text of this act answered before, which may be worded anew, or one it can do without, still to be given (`value` null). */
export type KeptAnswer = Pick<Gap, 'path' | 'title' | 'help' | 'kind' | 'maxLength' | 'choices'> & {
  value: string | number | null;
  isOptional: boolean;
};

/** A hearing or a decision the act may be for. */
export type AnchorChoice = { id: string; label: string };

/** An act that may be produced for the case; `lock` says why it may not. */
export type KindLine = {
  kind: string;
  title: string;
  article: string;
  isSuggested: boolean;
  missing: number | null;
  dueOn: string | null;
  lock: { text: string; article: string } | null;
};

/** Somebody the act names and whose name is masked here. */
export type Masked = { id: string; pseudonym: string };

/** Where a printed value comes from. */
export type Source = { title: string; where: string };

/** What the server says before an act is chosen. */
export type Choices = { kinds: KindLine[] };

/** What it says of the act chosen. */
export type Prepared = {
  kind: string;
  anchor: { field: 'hearingId' | 'decisionId'; id: string | null; choices: AnchorChoice[] } | null;
  missing: Gap[];
  kept: KeptAnswer[];
  checks: FilingCheck[];
  printed: number;
  blocks: Block[];
  sources: Record<string, Source>;
  masked: Masked[];
  isNamed: boolean;
  /** What the answers kept with the case were at that moment. */
  answersStamp: string;
};
