import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { condition, items, text } from './leaf.ts';
import { TEXTES, type TextFact, type TextKey, textesOf } from './textes.ts';

const facts = Object.entries(TEXTES) as [TextKey, TextFact][];
const chosen = facts.filter(([, fact]) => fact.choices !== undefined);
const listed = facts.filter(([, fact]) => fact.isList === true);

/** Each answer of a closed question, so that the text can depend on it: `{{#choix.reglement.tribunal}}`; none holds while it is not answered. */
export const choix = z.object(
  Object.fromEntries(
    chosen.map(([key, { title, choices = {} }]) => [
      key,
      z.object(Object.fromEntries(Object.entries(choices).map(([answer, label]) => [answer, condition(`${title} : ${label}`)]))),
    ]),
  ),
);

/** A free fact written one line an item: `{{#lignes.temoins}}{{texte}}{{/lignes.temoins}}`. */
export const lignes = z.object(
  Object.fromEntries(listed.map(([key, { title, example }]) => [key, items(title, { texte: text(title, example) })])),
);

export function choixOf({ answers }: FilingFacts): z.infer<typeof choix> {
  return Object.fromEntries(
    chosen.map(([key, { choices = {} }]) => [
      key,
      Object.fromEntries(Object.keys(choices).map(answer => [answer, answers[key] === answer])),
    ]),
  );
}

export function lignesOf(all: FilingFacts): z.infer<typeof lignes> {
  const printed = textesOf(all);
  return Object.fromEntries(listed.map(([key]) => [key, linesIn(printed[key])]));
}

function linesIn(typed: string | null): { texte: string }[] {
  const bare = (typed ?? '').split('\n').map(line => line.trim().replace(/^([-–•]|\d+[.)])\s+/, ''));
  return bare.filter(line => line !== '').map(texte => ({ texte }));
}
