/** Stage and level that a summons before a court of this kind means. */
const SUMMONED: Readonly<Record<string, { stage: string; level: string }>> = {
  tribunal_pour_enfants: { stage: 'audience_tpe', level: 'premiere_instance' },
  cour_criminelle: { stage: 'audience_ccd', level: 'premiere_instance' },
  cour_assises: { stage: 'audience_assises', level: 'premiere_instance' },
  cour_appel: { stage: 'appel', level: 'appel' },
  cour_cassation: { stage: 'cassation', level: 'cassation' },
};

/** Where the proceedings stand: as said, made exact by the court when the association is summoned to a hearing. */
export function placeOf(stage: string, courtKind: string): { stage: string; level: string } {
  const summoned = stage === 'audience_tc' ? SUMMONED[courtKind] : undefined;
  return summoned ?? { stage, level: 'premiere_instance' };
}
