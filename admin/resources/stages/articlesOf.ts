/** « art. 420-1, art. 421, CJPM L512-1 »: articles of the Code de procédure pénale bear no other name. */
export const articlesOf = (articles: readonly string[]): string =>
  articles.map(article => (/^\d/.test(article) ? `art.\u00A0${article}` : article)).join(', ');
