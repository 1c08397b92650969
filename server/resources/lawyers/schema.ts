import { z } from 'zod';
import { choice, day, email, flag, id, integer, ref, refs, text } from '#fields';

/** Partner lawyer (« avocat partenaire »). */
export const lawyer = z
  .object({
    id,
    civility: choice({ Me: 'Me' }).meta({ title: 'Civilité' }),
    firstName: text(80).meta({ title: 'Prénom' }),
    lastName: text(80).meta({ title: 'Nom' }),
    sortName: text(160).meta({ title: 'Nom de tri' }),
    firm: text(120).nullable().meta({ title: 'Cabinet' }),
    barId: ref('bars').nullable().meta({ title: 'Barreau' }),
    barName: text(120).meta({ title: 'Nom du barreau' }),
    courtBox: text(40).nullable().meta({ title: 'Toque' }),
    email: email.nullable().meta({ title: 'Adresse électronique' }),
    phone: text(40).nullable().meta({ title: 'Téléphone' }),
    specialities: text(200).nullable().meta({ title: 'Spécialités' }),
    isAvailable: flag.meta({ title: 'Disponible' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Lawyer', title: 'Avocat |||| Avocats' });

const asked = lawyer.shape;

/** A lawyer as she is added: her bar is one of the list. */
export const newLawyer = z.object({
  civility: asked.civility,
  firstName: asked.firstName,
  lastName: asked.lastName,
  barId: ref('bars').meta({ title: 'Barreau' }),
  firm: asked.firm.optional(),
  courtBox: asked.courtBox.optional(),
  email: asked.email.optional(),
  phone: asked.phone.optional(),
  specialities: asked.specialities.optional(),
  isAvailable: asked.isAvailable,
});

const accessUntilOn = day.meta({ title: 'Dernier jour d’accès' });

/** « Inviter un avocat »: the address she signs in with, the cases she gets beside those she has, until when. */
export const lawyerInvitation = z.object({
  email: email.meta({ title: 'Adresse électronique' }),
  accessUntilOn,
  caseIds: refs('cases').meta({ title: 'Dossiers à ouvrir' }),
  acceptedReason: text(300).nullable().optional().meta({ title: 'Pourquoi malgré cela' }),
});

/** « Prolonger l’accès ». */
export const prolongation = z.object({ accessUntilOn });
