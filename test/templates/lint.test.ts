import { expect } from 'chai';
import { wordingsOf } from '../../server/resources/templates/wordings.ts';
import { type Finding, lintTemplate } from '../../templates/engine/lint.ts';
import { wordFile } from './word-file.ts';

const declared = {
  juridiction: { nom: 'text', ville: 'text' },
  association: { nom: 'text', agreee: 'condition' },
  victimes: [{ designation: 'text', mineure: 'condition', proches: [{ nom: 'text', enfants: [{ prenom: 'text' }] }] }],
  isDraft: 'condition',
} as const;

const said = ({ place, sentence, hint }: Finding) =>
  `${place}${place ? '\u00a0: ' : ''}${sentence}${hint ? ` ${hint}` : ''}`.replaceAll('\u00a0', ' ');
const errors = (paragraphs: readonly string[], extra: Record<string, string> = {}) =>
  lintTemplate(wordFile(paragraphs, extra), declared)
    .findings.filter(({ level }) => level === 'error')
    .map(said);

const page = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>Suite {{juridiction.vile}}</w:t></w:r></w:p>';
const head = `<w:hdr xmlns:w="x"><w:p><w:r><w:t>{{asociation.nom}}</w:t></w:r></w:p></w:hdr>`;

/** What is broken, the paragraphs, the sentence it gives. */
const BROKEN: readonly (readonly [string, readonly string[], string])[] = [
  [
    'an unknown field, with the nearest one',
    ['Un', 'Deux', 'À {{juridiction.vile}}'],
    'Page 1, paragraphe 3 : le champ juridiction.vile n’existe pas. Vouliez-vous dire juridiction.ville ?',
  ],
  [
    'a field near nothing',
    ['{{numeroDeSecu}}'],
    'Page 1, paragraphe 1 : le champ numeroDeSecu n’existe pas. Cherchez-le dans le dictionnaire des champs.',
  ],
  ['a field without its group', ['{{ville}}'], 'Page 1, paragraphe 1 : le champ ville n’existe pas. Vouliez-vous dire juridiction.ville ?'],
  [
    'a list never closed',
    ['{{#victimes}}', 'Vu {{designation}}', 'Fin'],
    'Page 1, paragraphe 1 : la répétition « victimes » est ouverte et jamais fermée. Ajoutez {{/victimes}} après le paragraphe 2.',
  ],
  [
    'a condition never closed',
    ['{{#association.agreee}}oui'],
    'Page 1, paragraphe 1 : la condition « association.agreee » est ouverte et jamais fermée. Ajoutez {{/association.agreee}} après le paragraphe 1.',
  ],
  [
    'a closing without opening',
    ['x{{/victimes}}'],
    'Page 1, paragraphe 1 : {{/victimes}} ferme une répétition ou une condition qui n’est pas ouverte. Retirez-la, ou ouvrez-la par {{#victimes}}.',
  ],
  [
    'crossed sections',
    ['{{#victimes}}{{#mineure}}{{/victimes}}{{/mineure}}'],
    'Page 1, paragraphe 1 : « mineure » et « victimes » se croisent. Fermez {{/mineure}} avant {{/victimes}}.',
  ],
  [
    'a text repeated as a list',
    ['{{#juridiction.ville}}x{{/juridiction.ville}}'],
    'Page 1, paragraphe 1 : juridiction.ville est un texte, ni une liste ni une condition : rien ne peut se répéter sur lui. Pour l’imprimer, écrivez {{juridiction.ville}}.',
  ],
  [
    'a list printed',
    ['{{victimes}}'],
    'Page 1, paragraphe 1 : victimes est une liste : elle ne s’imprime pas d’un coup. Écrivez {{#victimes}} … {{/victimes}} autour de ce qui se répète.',
  ],
  [
    'a condition printed',
    ['{{isDraft}}'],
    'Page 1, paragraphe 1 : isDraft est une condition : elle ne s’imprime pas. Écrivez {{#isDraft}} … {{/isDraft}} autour du texte qui en dépend.',
  ],
  [
    'a group printed',
    ['{{juridiction}}'],
    'Page 1, paragraphe 1 : juridiction est un groupe de champs. Choisissez l’un d’eux dans le dictionnaire.',
  ],
  [
    'a field of a list outside the list',
    ['{{designation}}'],
    'Page 1, paragraphe 1 : le champ designation ne se lit pas ici. Ce champ est celui de chaque élément d’une liste : écrivez {{#victimes}} … {{designation}} … {{/victimes}}.',
  ],
  [
    'a third list one in the other',
    ['{{#victimes}}{{#proches}}{{#enfants}}{{prenom}}{{/enfants}}{{/proches}}{{/victimes}}'],
    'Page 1, paragraphe 1 : la répétition « enfants » est la troisième l’une dans l’autre. Deux au plus.',
  ],
  [
    'braces never closed',
    ['À {{juridiction.ville'],
    'Page 1, paragraphe 1 : les accolades ouvertes devant « juridiction.ville » ne sont pas fermées. Écrivez {{juridiction.ville}}, dans le même paragraphe.',
  ],
  [
    'braces never opened',
    ['À juridiction.ville}}'],
    'Page 1, paragraphe 1 : les accolades fermées après « juridiction.ville » n’ont pas été ouvertes. Écrivez {{juridiction.ville}}, dans le même paragraphe.',
  ],
  [
    'what is no name (UP-29)',
    ['{{@association.nom}}'],
    'Page 1, paragraphe 1 : « {{@association.nom}} » n’est pas un nom de champ. Copiez le champ depuis le dictionnaire : un nom sans espace ni accent.',
  ],
  [
    'a change of braces (UP-29)',
    ['{{=[[ ]]=}}'],
    'Page 1, paragraphe 1 : « {{=[[ ]]=}} » n’est pas un nom de champ. Copiez le champ depuis le dictionnaire : un nom sans espace ni accent.',
  ],
  [
    'a field on the second page',
    ['Un', page],
    'Page 2, paragraphe 1 : le champ juridiction.vile n’existe pas. Vouliez-vous dire juridiction.ville ?',
  ],
  [
    'a field where pages are guessed',
    ['x'.repeat(3000), '{{juridiction.vile}}'],
    'Paragraphe 2 (vers la page 2) : le champ juridiction.vile n’existe pas. Vouliez-vous dire juridiction.ville ?',
  ],
];

describe('template lint', () => {
  for (const [what, paragraphs, sentence] of BROKEN) it(`tells ${what}`, () => expect(errors(paragraphs)).to.deep.equal([sentence]));

  it('tells what is wrong in a header', () => {
    expect(errors(['x'], { 'word/header1.xml': head })).to.deep.equal([
      'En-tête : le champ asociation.nom n’existe pas. Vouliez-vous dire association.nom ?',
    ]);
  });

  it('offers what to copy', () => {
    const { findings } = lintTemplate(wordFile(['{{#victime}}{{designation}}{{/victime}}']), declared);
    expect(findings.map(({ copy }) => copy)).to.include('{{#victimes}}');
  });

  it('reads a tag that Word cut, and says how many', () => {
    const cut = '<w:p><w:r><w:t>{{juridic</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>tion.ville}}</w:t></w:r></w:p>';
    const lint = lintTemplate(wordFile([cut]), declared);
    expect(lint.findings).to.deep.equal([]);
    expect(lint).to.deep.include({ joined: 1, tags: ['juridiction.ville'] });
  });

  it('remarks a field between single braces', () => {
    const [remark] = lintTemplate(wordFile(['à {juridiction.ville}']), declared).findings;
    expect(remark).to.include({ level: 'remark', copy: '{{juridiction.ville}}' });
  });

  it('finds nothing to say of a right template', () => {
    const right = [
      '{{#victimes}}',
      '{{designation}} {{#mineure}}mineure{{/mineure}}{{^mineure}}majeure{{/mineure}}',
      '{{#proches}}{{nom}} {{juridiction.ville}}{{/proches}}',
      '{{/victimes}}',
    ];
    expect(lintTemplate(wordFile(right), declared).findings).to.deep.equal([]);
  });

  it('keeps nothing of a file that is no Word document', () => {
    expect(lintTemplate(Buffer.from('MZ'), declared)).to.deep.include({ isReadable: false, fixed: [], tags: [] });
  });

  const criminal = ['cour_assises', 'cour_criminelle'];
  const correctional = ['tribunal_judiciaire', 'tribunal_correctionnel'];
  const claims = ['PAR CES MOTIFS'];
  /** Courts of the kind, the fixed text, how many findings. */
  const WORDS: readonly (readonly [string, readonly string[], string, number])[] = [
    ['art. 475-1 before the cour d’assises', criminal, 'au titre de l’article 475-1 du code de procédure pénale', 1],
    ['art. 420-1 before the cour d’assises', criminal, 'conformément à l’article 420-1', 1],
    ['art. 375 before the tribunal correctionnel', correctional, 'au titre de l’article 375 du code de procédure pénale', 1],
    ['the act of 1975, repealed, before any court', [], 'la loi n° 75-229 du 9 avril 1975', 1],
    ['art. 375 before the cour d’assises', criminal, 'au titre de l’article 375', 0],
    ['art. 475-1 before the tribunal correctionnel', correctional, 'au titre de l’article 475-1', 0],
    ['art. 375 of the civil code', correctional, 'l’assistance éducative de l’article 375 du code civil', 0],
  ];
  for (const [what, courts, text, count] of WORDS) {
    it(`${count ? 'refuses' : 'accepts'} ${what}`, () => {
      const { findings } = lintTemplate(wordFile([text]), declared, wordingsOf(courts, []));
      expect(findings.map(({ level }) => level)).to.deep.equal(Array(count).fill('error'));
    });
  }

  it('remarks that an act which claims has lost its « Par ces motifs »', () => {
    expect(lintTemplate(wordFile(['rien']), declared, wordingsOf([], claims)).findings.map(said)).to.deep.equal([
      'Les demandes ne sont pas annoncées par « Par ces motifs ».',
    ]);
    expect(lintTemplate(wordFile(['Par ces motifs']), declared, wordingsOf([], claims)).findings).to.deep.equal([]);
  });
});
