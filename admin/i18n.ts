import polyglotI18nProvider from 'ra-i18n-polyglot';
import frenchMessages from 'ra-language-french';
import type { I18nProvider } from 'react-admin';
import type { Me } from './me.ts';
import { typeset } from './typeset.ts';

type Messages = { [key: string]: string | Messages };

/** One text for what does not exist and for what is not open to this person (S28): neither may be told from the other. */
export const NOT_HERE = 'Cette page n’existe pas ou ne vous est pas ouverte.';

const FAILURE = 'Un problème est survenu.';

const overrides: Messages = {
  ra: {
    action: {
      undo: 'Revenir en arrière',
      edit: 'Modifier',
      clone: 'Copier',
      select_row: 'Sélectionner %{name}',
      update: 'Modifier',
      remove: 'Retirer',
      toggle_theme: 'Thème clair ou sombre',
      update_application: 'Recharger',
      clear_input_value: 'Vider le champ',
    },
    page: {
      dashboard: 'Ma semaine',
      empty: 'Rien à afficher pour le moment.',
      invite: '',
      not_found: NOT_HERE,
      access_denied: NOT_HERE,
      authentication_error: FAILURE,
      error: FAILURE,
    },
    input: {
      file: { upload_several: 'Déposez les fichiers ici, ou choisissez-les.', upload_single: 'Déposez le fichier ici, ou choisissez-le.' },
      image: { upload_several: 'Déposez les images ici, ou choisissez-les.', upload_single: 'Déposez l’image ici, ou choisissez-la.' },
      password: { toggle_visible: 'Cacher le mot de passe', toggle_hidden: 'Montrer le mot de passe' },
    },
    message: {
      are_you_sure: 'Confirmez cet acte.',
      not_found: NOT_HERE,
      access_denied: NOT_HERE,
      authentication_error: 'Le service n’a pas pu vérifier vos droits. Réessayez.',
      auth_error: 'Le service n’a pas pu vérifier vos droits. Réessayez.',
      error: 'Un problème est survenu. Référence %{ref}.',
      invalid_form: 'Certaines réponses sont à corriger.',
      loading: 'Chargement…',
      clear_array_input: 'Tous les éléments de la liste seront retirés.',
      unsaved_changes: 'Votre saisie n’est pas enregistrée. Quitter cette page l’abandonne.',
      placeholder_data_warning: 'Pas de connexion. Les données affichées peuvent être anciennes.',
    },
    navigation: {
      skip_nav: 'Aller au contenu',
      no_results: 'Aucun résultat.',
      no_filtered_results: 'Rien ne correspond à ces filtres.',
    },
    auth: {
      auth_check_error: 'Connectez-vous pour continuer.',
      user_menu: 'Mon compte',
      username: 'Adresse électronique',
      email: 'Adresse électronique',
      sign_in: 'Se connecter',
      sign_in_error: 'Adresse ou mot de passe incorrect.',
      logout: 'Se déconnecter',
    },
    notification: {
      updated: 'Modifications enregistrées.',
      created: 'Enregistré.',
      bad_item: NOT_HERE,
      item_doesnt_exist: NOT_HERE,
      not_authorized: NOT_HERE,
      http_error: 'Le service ne répond pas. Réessayez dans quelques secondes.',
      data_provider_error: FAILURE,
      logged_out: 'Votre session est fermée. Reconnectez-vous.',
      offline: 'Pas de connexion. Vérifiez le réseau.',
    },
    validation: {
      required: 'À renseigner.',
      minLength: '%{min} caractères au moins.',
      maxLength: '%{max} caractères au plus.',
      minValue: '%{min} au moins.',
      maxValue: '%{max} au plus.',
      number: 'Nombre attendu.',
      email: 'Adresse électronique attendue, par exemple prenom.nom@example.org.',
      oneOf: 'Choix inconnu.',
      regex: 'Ce format n’est pas reconnu.',
      unique: 'Cette valeur existe déjà.',
    },
  },
};

function merged(shipped: Messages, ours: Messages): Messages {
  const result: Messages = {};
  for (const key of new Set([...Object.keys(shipped), ...Object.keys(ours)])) {
    const [before, after] = [shipped[key], ours[key]];
    if (typeof before === 'object' && typeof after === 'object') result[key] = merged(before, after);
    else if (after !== undefined) result[key] = after;
    else result[key] = typeof before === 'object' ? merged(before, {}) : typeset(before ?? '');
  }
  return result;
}

const base = merged(frenchMessages as unknown as Messages, overrides);

/** Names and field labels as the server declares them, under react-admin's keys. */
function labels(me: Me): Messages {
  const entries = Object.entries(me.resources).map(([name, { singular, plural, fields }]) => {
    const titles = Object.fromEntries(Object.entries(fields).map(([field, { title }]) => [field, title]));
    return [name, { name: `${singular} |||| ${plural}`, fields: titles }];
  });
  return { resources: Object.fromEntries(entries) };
}

const polyglot = (messages: Messages) => polyglotI18nProvider(() => messages as never, 'fr', [{ locale: 'fr', name: 'Français' }]);

let current: I18nProvider = polyglot(base);

/** Takes the labels of the resources from the server's description; pages drawn afterwards use them. */
export function adoptLabels(me: Me): void {
  current = polyglot({ ...base, ...labels(me) });
}

/** French only. Its words change once, when the server has said what the resources are called. */
export const i18nProvider: I18nProvider = {
  translate: (key, options) => current.translate(key, options),
  changeLocale: async () => undefined,
  getLocale: () => 'fr',
};
