import { currentMe } from '../me.ts';

let wanted = '';
let isCovered = false;

/** The association's short name, or the product's before anyone has signed in. */
export const houseName = (): string => currentMe()?.association.shortName ?? 'Partie civile';

function write(): void {
  document.title = isCovered || wanted === '' ? houseName() : `${wanted} · ${houseName()}`;
}

/** Names the page in its tab: « Érable — Dossier ». Code names and screens only, never a person. */
export function setPageTitle(title: string): void {
  wanted = title;
  write();
}

/** While the screen is hidden the tab says nothing but the house. */
export function coverTitle(covered: boolean): void {
  isCovered = covered;
  write();
}
