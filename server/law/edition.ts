/**
 * Edition of the law this program knows: to be moved with any change of a rule, a holiday or a zone, so that deadlines already
 * stored are computed again at the next start.
 */
export const LAW_EDITION = '2026-11-22';
