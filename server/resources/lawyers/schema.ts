import { z } from 'zod';
import { choice, email, flag, id, integer, text } from '#fields';

/** Partner lawyer (« avocat partenaire »). */
export const lawyer = z
  .object({
    id,
    civility: choice({ Me: 'Me' }).meta({ title: 'Civilité' }),
    firstName: text(80).meta({ title: 'Prénom' }),
    lastName: text(80).meta({ title: 'Nom' }),
    sortName: text(160).meta({ title: 'Nom de tri' }),
    firm: text(120).nullable().meta({ title: 'Cabinet' }),
    bar: text(80).meta({ title: 'Barreau' }),
    courtBox: text(40).nullable().meta({ title: 'Toque' }),
    email: email.nullable().meta({ title: 'Adresse électronique' }),
    phone: text(40).nullable().meta({ title: 'Téléphone' }),
    specialities: text(200).nullable().meta({ title: 'Spécialités' }),
    isAvailable: flag.meta({ title: 'Disponible' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Lawyer', title: 'Avocat |||| Avocats' });
