import { z } from 'zod';
import { choice, id, integer, protectedText } from '#fields';
import type { Category } from '#law/offences';

/** A calendar year the association may account for. */
const year = integer.min(2000, 'De 2000 à 2100.').max(2100, 'De 2000 à 2100.');

/** What the direction writes of a year (« paragraphe libre » of the annual report). Names are looked for when it leaves, not when it is saved. */
export const annualComment = z
  .object({
    id,
    year: year.meta({ title: 'Année', kind: 'integer' }),
    text: protectedText(8_000).nullable().meta({
      title: 'Paragraphe libre',
      mayName: true,
      description: 'Sans nom ni détail qui ferait reconnaître un enfant. Le contrôle se fait à l’export.',
    }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'AnnualComment', title: 'Paragraphe du bilan |||| Bilan contentieux' });

export const REMEDIES = { replace: 'Remplacer', remove: 'Supprimer la phrase' } as const;

/** What is done with one protected passage, by its rank among those the scan showed. */
export const remedyRequest = z.object({
  rank: integer.meta({ title: 'Passage' }),
  remedy: choice(REMEDIES).meta({ title: 'Remède' }),
});

/** A number or a sum in cents as it may be published; null is a small one, masked (« masqué »). */
export type Published = number | null;

/** What a year gave in one category: penal outcomes by count and decision, the association's sums. */
export interface CategoryFigures {
  category: Category;
  convicted: Published;
  acquitted: Published;
  other: Published;
  judged: Published;
  awardedCents: Published;
  receivedCents: Published;
}

/** What may be published of one year. */
export interface YearFigures {
  year: number;
  followed: Published;
  opened: Published;
  joined: Published;
  hearings: Published;
  decisions: Published;
  /** Share of the decisions on the association's action that admitted it, in percent; null when too few. */
  admittedPercent: Published;
  categories: readonly CategoryFigures[];
  totals: Omit<CategoryFigures, 'category'>;
  claimedCents: Published;
  /** Under this number a figure is masked. */
  smallCell: number;
}
