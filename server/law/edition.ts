/**
 * Edition of the law this program knows: to be moved with any change of a rule, a holiday, a zone or the order of next steps, so that
 * what is already stored is computed again at the next start.
 */
export const LAW_EDITION = '2026-11-22.7';
