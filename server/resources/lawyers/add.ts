import { v7 } from 'uuid';
import { newLawyer } from '#schema/lawyers';
import type { Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import { defineCreation } from '../../rest/resource.ts';

/** Adds a partner lawyer; the name of the bar follows from the list. */
export const add = defineCreation({
  input: newLawyer,
  async run({ tx }, input) {
    const id = v7();
    const { firm = null, courtBox = null, email = null, phone = null, specialities = null, ...said } = input;
    const data = {
      ...said,
      firm,
      courtBox,
      email,
      phone,
      specialities,
      sortName: sortNameOf(input),
      barName: await barName(tx, input.barId),
    };
    await tx.lawyer.create({ data: { ...data, id } });
    return id;
  },
});

/** How lawyers sort: last name, then first. */
export const sortNameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string => folded(`${lastName} ${firstName}`);

/** The name of a bar of the list, « Barreau de Lille ». */
export async function barName(tx: Tx, id: string): Promise<string> {
  return (await tx.bar.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}
