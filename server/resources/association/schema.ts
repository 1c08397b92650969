import { z } from 'zod';
import { choice, day, flag, id, integer, longText, text } from '#fields';

/** The association itself: settings, not constants. */
export const association = z
  .object({
    id,
    shortName: text(20).meta({ title: 'Nom court' }),
    fullName: text(200).meta({ title: 'Dénomination' }),
    legalForm: text(120).meta({ title: 'Forme juridique' }),
    registeredOffice: text(300).meta({ title: 'Siège social' }),
    city: text(80).meta({ title: 'Ville de signature' }),
    rna: text(20).nullable().meta({ title: 'Numéro RNA' }),
    declaredOn: day.meta({ title: 'Déclarée le' }),
    statutoryObject: longText(4_000).meta({ title: 'Objet statutaire' }),
    isPublicUtility: flag.meta({ title: 'Reconnue d’utilité publique' }),
    isRegistered: flag.meta({ title: 'Inscrite au titre de l’article 2-3, alinéa 2' }),
    representativeName: text(120).meta({ title: 'Représentée par' }),
    representativeTitle: text(120).meta({ title: 'Qualité' }),
    representativeGender: choice({ female: 'Féminin', male: 'Masculin' }).meta({ title: 'Genre' }),
    authorisedBy: text(120).nullable().meta({ title: 'Organe ayant autorisé l’action' }),
    authorisedOn: day.nullable().meta({ title: 'Autorisation du' }),
    referencePrefix: text(12)
      .regex(/^[A-Z0-9]+$/, 'Majuscules et chiffres seulement.')
      .meta({ title: 'Préfixe des références' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Association', title: 'Association |||| Association' });
