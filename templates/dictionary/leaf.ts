import { z } from 'zod';

/** A value printed as it is; `null` is a gap, never an empty place on the page. */
export const text = (title: string, example: string) => z.string().nullable().meta({ title, example });

/** A question the template may ask, with `{{#…}}` for yes and `{{^…}}` for no. */
export const condition = (title: string) => z.boolean().meta({ title, example: 'oui ou non' });

/** A list the template repeats, with the fields of one item. */
export const items = <Shape extends z.ZodRawShape>(title: string, shape: Shape) =>
  z.array(z.object(shape)).meta({ title, example: 'une liste' });
