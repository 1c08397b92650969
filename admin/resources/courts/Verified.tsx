import { longDay } from '#law/days';
import { Tag } from '../../ui/Tag.tsx';
import type { CourtRow } from './courtRow.ts';

/** Who checked the contact of the greffe and when, or that nobody did yet. */
export function Verified({ court: { verifiedOn, verifiedBy } }: { court: CourtRow }) {
  if (verifiedOn === null)
    return (
      <Tag tone="near" shape="triangle">
        À vérifier avant envoi
      </Tag>
    );
  return <Tag tone="quiet">{`Greffe vérifié par ${verifiedBy ?? '—'} le ${longDay(verifiedOn)}`}</Tag>;
}
