import { record } from './names.ts';
import type { Service } from './service.ts';

/** An approval of a wording that no rule has, so that it stands in the way of no other. */
export async function plantApproval(service: Service): Promise<string> {
  const approval = { ruleVersion: 'REGLE_ESSAI@origine', fingerprint: 'essai', lawyerName: 'Me Fictive', approvedOn: '2026-11-12' };
  const recorded = { recordedById: record(service, 'user claire').id, recordedOn: '2026-11-12' };
  const { id } = await service.db.write(tx => tx.ruleApproval.create({ data: { ...approval, ...recorded } }));
  return id;
}

/** A dated document of the association, that no act rests on. */
export async function plantStandingDocument(service: Service): Promise<string> {
  const data = { kind: 'rapport_activite', title: 'Rapport d’activité', fromOn: '2025-01-01' };
  const { id } = await service.db.write(tx => tx.standingDocument.create({ data }));
  return id;
}
