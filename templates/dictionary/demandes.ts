import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { euros, eurosInWords } from '../french.ts';
import { condition, text } from './leaf.ts';
import { accusedOf } from './wording.ts';

/** What the association asks for itself, in figures and in words. The article of the costs is the template's: it depends on the court. */
export const demandes = z.object({
  moral: text('préjudice moral demandé', '3 000,00 €'),
  moralLettres: text('préjudice moral demandé, en lettres', 'trois mille euros'),
  fraisDemandes: condition('frais demandés'),
  frais: text('frais demandés', '1 000,00 €'),
  fraisLettres: text('frais demandés, en lettres', 'mille euros'),
  solidarite: condition('plusieurs débiteurs'),
});

export function demandesOf(facts: FilingFacts): z.infer<typeof demandes> {
  const { claimedMoralCents: moral, claimedCostsCents: costs } = facts.case;
  return {
    moral: moral === null ? null : euros(moral),
    moralLettres: moral === null ? null : eurosInWords(moral),
    // Not answered yet is asked; zero is an answer, and claims nothing.
    fraisDemandes: costs !== 0,
    frais: costs === null ? null : euros(costs),
    fraisLettres: costs === null ? null : eurosInWords(costs),
    solidarite: accusedOf(facts).length > 1,
  };
}
