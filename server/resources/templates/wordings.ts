import type { Wording } from '../../../templates/engine/lint.ts';

const CRIMINAL = ['cour_assises', 'cour_criminelle'];

const REPEALED: Wording = {
  pattern: /\b75-229\b|\b9\s+avril\s+1975\b|\bloi\s+de\s+1975\b/i,
  ...{ when: 'present', level: 'error' },
  sentence:
    'la loi du 9 avril 1975 est abrogée. L’action des associations qu’elle ouvrait est à l’article 2-22 du code de procédure pénale.',
};

const NOT_CRIMINAL: readonly Wording[] = [
  {
    pattern: /\b475-1\b/,
    ...{ when: 'present', level: 'error' },
    sentence:
      'l’article 475-1 est celui du tribunal correctionnel. Devant la cour d’assises ou la cour criminelle, les frais se demandent par l’article 375.',
  },
  {
    pattern: /\b420-1\b/,
    ...{ when: 'present', level: 'error' },
    sentence: 'la lettre de l’article 420-1 n’existe que devant le tribunal correctionnel.',
  },
];

const NOT_CORRECTIONAL: Wording = {
  // The same number is that of educational assistance in the civil code.
  pattern: /\barticles?\s+375(?:-[12])?\b(?![^.;]{0,60}code\s+civil)/i,
  ...{ when: 'present', level: 'error' },
  sentence:
    'l’article 375 est celui de la cour d’assises et de la cour criminelle. Devant le tribunal correctionnel, les frais se demandent par l’article 475-1.',
};

const CLAIMS = /par\s+ces\s+motifs/i;

/**
 * Words the fixed text of a kind must or must not hold (law.md §7: costs by 475-1 or 375; §1: the act of 1975 is repealed), from the courts where
 * the kind exists and from what the shipped template holds: an act that ends by claims keeps its « Par ces motifs ».
 */
export function wordingsOf(courts: readonly string[], shipped: readonly string[]): Wording[] {
  const isCriminal = courts.length > 0 && courts.every(court => CRIMINAL.includes(court));
  const isCorrectional = courts.length > 0 && !courts.some(court => CRIMINAL.includes(court));
  const hasClaims = shipped.some(text => CLAIMS.test(text));
  return [
    REPEALED,
    ...(isCriminal ? NOT_CRIMINAL : []),
    ...(isCorrectional ? [NOT_CORRECTIONAL] : []),
    ...(hasClaims
      ? [
          {
            pattern: CLAIMS,
            when: 'absent',
            level: 'remark',
            sentence: 'Les demandes ne sont pas annoncées par « Par ces motifs ».',
          } as const,
        ]
      : []),
  ];
}
