import { decoded } from './xml.ts';

/** What a hostile part of a Word file may hold, searched whatever the XML prefix, the quotes or the character references. */

const ALLOWED = /\.(xml|rels|png|jpe?g|gif|odttf)$/i;
const FORBIDDEN_NAMES = /vba|macro|activex|embeddings\/|oleobject|customui|afchunk|attachedtoolbars/i;
const FORBIDDEN_ELEMENTS = ['altChunk', 'object', 'OLEObject', 'control', 'subDoc', 'attachedTemplate', 'frameset', 'movie'];
const REVISIONS = ['ins', 'del', 'moveFrom', 'moveTo', 'commentReference'];
const FORBIDDEN_RELATIONS =
  /\/(attachedTemplate|subDocument|frame|oleObject|package|control|aFChunk|vbaProject|wordVbaData|mailMergeSource|mailMergeHeaderSource|keyMapCustomizations)$/i;
const FIELDS = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'REF', 'PAGEREF', 'TOC', 'STYLEREF', 'SEQ', 'TC']);

/** French sentences on one part: its kind, its encoding, its relations, its field codes, its embedded objects. */
export function partProblems(name: string, content: Buffer): string[] {
  if (FORBIDDEN_NAMES.test(name) || !ALLOWED.test(name))
    return [`La partie ${name} n’est pas admise dans un modèle (macro, objet ou page web).`];
  if (!/\.(xml|rels)$/i.test(name)) return [];
  const xml = utf8(content);
  if (xml === null) return [`La partie ${name} n’est pas en UTF-8.`];
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return [`La partie ${name} déclare des entités XML.`];
  return [...elementProblems(xml), ...relationProblems(xml), ...fieldProblems(xml), ...typeProblems(name, xml)];
}

function utf8(content: Buffer): string | null {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(content);
    const [, declared] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/i.exec(xml) ?? [];
    return xml.includes('\0') || (declared && declared.toUpperCase() !== 'UTF-8') ? null : xml;
  } catch {
    return null;
  }
}

function elementProblems(xml: string): string[] {
  const has = (element: string) => new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`).test(xml);
  const problems = FORBIDDEN_ELEMENTS.filter(has).map(element => `Le modèle contient un objet incorporé (${element}).`);
  return REVISIONS.some(has)
    ? [...problems, 'Le modèle contient des révisions ou des commentaires. Acceptez-les et retirez-les.']
    : problems;
}

function relationProblems(xml: string): string[] {
  const problems: string[] = [];
  for (const [tag] of xml.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    const type = attribute(tag, 'Type');
    if (FORBIDDEN_RELATIONS.test(type)) problems.push(`Le modèle contient un lien interdit (${type.split('/').at(-1)}).`);
    const isExternal = attribute(tag, 'TargetMode').toLowerCase() === 'external';
    const target = attribute(tag, 'Target');
    const isPlainLink = type.endsWith('/hyperlink') && /^(https?:\/\/|mailto:)/i.test(target);
    if (isExternal ? !isPlainLink : /^\w[\w+.-]*:|^[/\\]{2}/.test(target)) problems.push('Le modèle appelle un fichier extérieur.');
  }
  return problems;
}

function typeProblems(name: string, xml: string): string[] {
  if (name !== '[Content_Types].xml') return [];
  const types = [...xml.matchAll(/<(?:[\w.-]+:)?(?:Override|Default)\s[^>]*>/g)].map(([tag]) => attribute(tag, 'ContentType'));
  if (types.some(type => /macroEnabled|vba|activeX|oleObject/i.test(type)))
    return ['Le modèle contient des macros. Enregistrez-le en .docx.'];
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return types.includes(main) ? [] : ['Ce fichier n’est pas un document Word (.docx).'];
}

// A field code may be split over several runs: it is put together from its beginning to its separator or end.
function fieldProblems(xml: string): string[] {
  const codes = [...xml.matchAll(/<(?:[\w.-]+:)?fldSimple\s[^>]*>/g)].map(([tag]) => attribute(tag, 'instr'));
  const pieces = /<(?:[\w.-]+:)?fldChar\s[^>]*>|<(?:[\w.-]+:)?(?:delI|i)nstrText(?:\s[^>]*)?>([^<]*)</g;
  let code: string | null = null;
  for (const [piece, text] of xml.matchAll(pieces)) {
    const mark = text === undefined ? attribute(piece, 'fldCharType') : '';
    if (text !== undefined) code = (code ?? '') + decoded(text);
    // A field inside the code of another one can compute a forbidden name: kept as an unknown code.
    if (mark === 'begin' && code !== null) code += '{';
    else if (mark === 'begin') code = '';
    else if (mark && code !== null) {
      codes.push(code);
      code = null;
    }
  }
  if (code !== null) codes.push(code);
  const refused = codes.map(text => text.trim().split(/\s+/)[0]!.toUpperCase()).filter(word => !FIELDS.has(word));
  const nested = codes.some(text => text.includes('{'));
  return refused.length || nested ? [`Le modèle contient un champ Word interdit (${refused[0] ?? 'imbriqué'}).`] : [];
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return decoded(double ?? single ?? '').trim();
}
