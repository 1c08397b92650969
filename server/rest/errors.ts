/** The one table of errors: code for programs, status for HTTP, sentence for people. */
const ERRORS = {
  invalid: [400, 'Certaines réponses sont à corriger.'],
  bad_request: [400, 'Cette demande n’a pas pu être lue.'],
  unauthenticated: [401, 'Votre session est fermée. Reconnectez-vous.'],
  invalid_credentials: [401, 'Adresse ou mot de passe incorrect.'],
  forbidden: [403, 'Cette action ne vous est pas ouverte.'],
  origin: [403, 'Cette demande vient d’une autre page que celle du service.'],
  not_found: [404, 'Cette page n’existe pas ou ne vous est pas ouverte.'],
  method: [405, 'Cette demande n’est pas possible ici.'],
  stale: [409, 'Cette fiche a changé pendant votre saisie.'],
  conflict: [409, 'Cette action n’est plus possible dans l’état actuel.'],
  too_large: [413, 'Ce contenu est trop volumineux.'],
  media_type: [415, 'Ce format d’envoi n’est pas accepté.'],
  misdirected: [421, 'Ce service ne répond pas à cette adresse.'],
  idempotency: [422, 'Cet envoi a déjà servi pour une autre demande. Recommencez.'],
  leak: [422, 'Des passages protégés ont été trouvés : le document n’a pas été délivré.'],
  version_required: [428, 'La version de la fiche manque. Rechargez la page.'],
  too_many: [429, 'Trop d’essais. Réessayez plus tard.'],
  internal: [500, 'Un problème est survenu, rien n’a été enregistré.'],
  unavailable: [503, 'Ce service n’est pas disponible sur ce serveur.'],
  busy: [503, 'Le service est occupé. Rien n’a été enregistré, réessayez dans quelques secondes.'],
  full: [507, 'Le disque du serveur est plein. Rien n’a été enregistré, prévenez l’administration.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** Field name -> French sentence shown beside it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** An answer other than success, thrown from anywhere below a route. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly fields: FieldErrors;
  readonly headers: Readonly<Record<string, string>>;
  /** Extra facts for the client, e.g. `current` with a stale version. */
  readonly facts: Readonly<Record<string, unknown>>;
  constructor(
    code: ErrorCode,
    fields: FieldErrors = {},
    more: { message?: string; headers?: Record<string, string>; facts?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(more.message ?? ERRORS[code][1], { cause: more.cause });
    this.code = code;
    this.status = ERRORS[code][0];
    this.fields = fields;
    this.headers = more.headers ?? {};
    this.facts = more.facts ?? {};
  }
  /** The shape react-admin's forms read. */
  body(): Record<string, unknown> {
    return { code: this.code, message: this.message, errors: { ...this.fields, root: { serverError: this.message } }, ...this.facts };
  }
}

/** Status and sentence of each code, for the OpenAPI document. */
export const errorTable: Readonly<Record<ErrorCode, readonly [number, string]>> = ERRORS;
