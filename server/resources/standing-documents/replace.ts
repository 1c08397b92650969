import { addDays } from '#law/days';
import { replacement } from '#schema/standing-documents';
import { staff } from '../../access.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { defineAction, type Row } from '../../rest/resource.ts';

/** Puts a new document in the place of one (« remplacer »): the old one ends the day before and stays, for the facts of its time. */
export const replace = defineAction({
  input: replacement,
  access: staff,
  isVersioned: true,
  async run({ tx, note, today }, current, input) {
    const { kind } = current;
    const fresh = {
      kind,
      title: input.title ?? current.title,
      datedOn: input.datedOn,
      fromOn: input.fromOn ?? input.datedOn ?? today,
      untilOn: input.untilOn ?? null,
      organ: input.organ ?? current.organ,
      object: input.object ?? null,
      documentId: input.documentId ?? null,
    };
    const errors = { ...contradictions(fresh, today), ...(fresh.fromOn > current.fromOn ? {} : { [placeOf(input)]: NOT_AFTER }) };
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    const { id } = await tx.standingDocument.create({ data: fresh });
    note({ action: 'create', resource: 'standing-documents', recordId: id, caseId: null, changes: { kind, fromOn: fresh.fromOn } });
    const eve = addDays(fresh.fromOn, -1);
    const untilOn = current.untilOn !== null && current.untilOn < eve ? current.untilOn : eve;
    await tx.standingDocument.update({ where: { id: current.id }, data: { untilOn, version: current.version + 1 } });
  },
});

const NOT_AFTER = 'Le nouveau document doit commencer après celui qu’il remplace.';
const placeOf = (input: { fromOn?: string | undefined; datedOn: string | null }) => (input.fromOn || !input.datedOn ? 'fromOn' : 'datedOn');

/** What cannot be true together in a document, by field. */
export function contradictions(row: Row, today: string): FieldErrors {
  const errors: Record<string, string> = {};
  if (row.datedOn && row.datedOn > today) errors.datedOn = 'Cette date est à venir. Vérifiez l’année.';
  if (row.untilOn && row.untilOn < row.fromOn) errors.untilOn = 'La fin est avant le début de la validité.';
  if (row.kind === 'statuts' && !row.object) errors.object = 'À renseigner : l’objet, mot pour mot, tel que ces statuts l’écrivent.';
  return errors;
}
