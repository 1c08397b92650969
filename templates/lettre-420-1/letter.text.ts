/** The fixed sentences of the letter, in their order on the page; `**…**` is bold, `{{…}}` a tag of `paper.ts`. */
export const LETTER = {
  // Sender, top left.
  letterhead: ['**{{letterhead}}**', '{{legalFormTitle}}', '{{registeredOffice}}', '{{#hasRna}}RNA {{rna}}{{/hasRna}}'],

  // Addressee, right half of the page.
  addressee: ['Madame ou Monsieur le Président', 'du tribunal correctionnel {{courtOf}}', '{{court}}', '{{chamber}}'],

  // Subject and references: label, then value.
  references: [
    ['Objet', '**Constitution de partie civile (article 420-1 du code de procédure pénale)**'],
    ['{{accusedTitle}}', '{{accused}}'],
    ['N° de parquet', '{{parquetNumber}}'],
    ['Audience', '{{hearing}}'],
    ['Nos références', '{{reference}}'],
  ],

  // Who acts, and the declaration itself.
  declaration: [
    'Madame ou Monsieur le Président,',
    '{{association}}, {{legalForm}}, dont le siège est situé {{registeredOffice}}{{#hasRna}}, inscrite au répertoire national des associations sous le numéro {{rna}}{{/hasRna}}, représentée par {{representative}}, {{possessive}} {{title}}{{#hasLawyer}}, ayant pour avocat {{lawyer}}, avocat {{lawyerBar}}{{/hasLawyer}}, et élisant domicile {{domicile}},',
    '**déclare par la présente se constituer partie civile**, en application de l’article 420-1 du code de procédure pénale et sur le fondement {{bases}} du même code, à l’encontre {{against}}, devant le tribunal correctionnel {{courtOf}}, à l’audience du {{hearing}}.',
  ],

  factsTitle: '1. Les faits et leur qualification',
  facts: 'Le tribunal est{{#isPartial}} notamment{{/isPartial}} saisi des faits suivants, commis au préjudice {{victims}} :',
  offence: '{{defendant}} : {{label}}, infraction visée {{articles}} du code pénal, pour des faits commis {{period}} {{place}}.',

  standingTitle: '2. La recevabilité de l’association',
  article_2_3:
    'L’**article 2-3 du code de procédure pénale** permet à toute association régulièrement déclarée depuis au moins cinq ans à la date des faits, et dont l’objet statutaire comporte la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance, d’exercer les droits reconnus à la partie civile, notamment pour les infractions visées {{articles23}} du code pénal, lorsque l’action publique a été mise en mouvement par le ministère public ou la partie lésée. L’accord de la victime n’est pas requis par ce texte.',
  article_2_22:
    '{{#pleadsBoth}}En outre, l’{{/pleadsBoth}}{{^pleadsBoth}}L’{{/pleadsBoth}}**article 2-22 du code de procédure pénale** permet à toute association régulièrement déclarée depuis au moins cinq ans à la date des faits, et dont l’objet statutaire comporte la lutte contre l’esclavage, la traite des êtres humains, le proxénétisme ou l’action sociale en faveur des personnes prostituées, d’exercer les droits reconnus à la partie civile, notamment pour les infractions visées {{articles222}} du code pénal, lorsque l’action publique a été mise en mouvement.',
  consent:
    '{{#isPublicUtility}}Reconnue d’utilité publique (pièce n° {{exhibitConsent}}), l’association est recevable sur ce fondement y compris sans l’accord de la victime.{{/isPublicUtility}}{{^isPublicUtility}}L’accord {{consent}} est joint à la présente (pièce n° {{exhibitConsent}}).{{/isPublicUtility}}',
  conditionsLead: 'Ces conditions sont réunies :',
  conditions: [
    '**Ancienneté.** L’association, régulièrement déclarée le {{declaredOn}}, {{^isLimited}}l’était depuis au moins cinq ans le {{factsOldest}}, date des premiers faits poursuivis{{/isLimited}}{{#isLimited}}l’est depuis cinq ans le {{limitedFrom}} et limite sa demande aux faits commis à compter de cette date{{/isLimited}} (pièces n° 2 et n° 3).',
    '**Objet.** Aux termes de ses statuts, elle a pour objet : « {{statutoryObject}} » (pièce n° 1).',
    '**Action publique.** {{publicAction}} : le tribunal est saisi pour l’audience du {{hearingDay}}.',
    '**Pouvoir d’agir.** Pour exercer la présente action, {{possessive}} {{title}} a été {{authorised}} par délibération {{authorisedBy}} du {{authorisedOn}}, antérieure à la présente constitution (pièces n° 4 et n° 5).',
  ],
  maltreatment:
    'Les faits poursuivis relèvent de la maltraitance au sens de l’article 2-3 et non d’un fait unique de violence commis en dehors d’une relation de responsabilité, de confiance ou de pouvoir (Crim., 4 décembre 2018, n° 18-81.364). {{maltreatment}}',

  claimTitle: '3. Le préjudice et les demandes',
  damage:
    'Les faits poursuivis portent atteinte aux intérêts collectifs que l’association a pour objet statutaire de défendre et contrarient l’action qu’elle mène. Ils lui causent un préjudice moral direct et personnel, distinct de tout préjudice individuel (pièce n° 6).',
  claimLead: 'L’association demande au tribunal de :',
  claims: [
    'déclarer recevable sa constitution de partie civile ;',
    'condamner {{theAccused}}{{#isSolidary}}, solidairement en application de l’article 480-1 du code de procédure pénale,{{/isSolidary}} à lui payer la somme de **{{moral}}** ({{moralWords}}) à titre de dommages-intérêts, en réparation de son préjudice moral{{#hasCosts}} ;{{/hasCosts}}{{^hasCosts}}.{{/hasCosts}}',
  ],
  costs:
    'condamner {{theAccused}} à lui payer la somme de **{{costs}}** ({{costsWords}}) au titre de l’article 475-1 du code de procédure pénale.',

  notice:
    'Conformément à l’article 420-1 du code de procédure pénale, la présente lettre, accompagnée des pièces justificatives, parvient au tribunal vingt-quatre heures au moins avant la date de l’audience. L’association n’est pas tenue de comparaître ; elle se réserve la faculté d’être représentée à l’audience.',
  closing: 'Je vous prie d’agréer, Madame ou Monsieur le Président, l’expression de ma haute considération.',

  // Signature, right half of the page; the handwritten one goes between title and name.
  signature: ['Pour {{signedFor}},', '{{signatoryTitle}}', '**{{signatory}}**'],

  exhibitsTitle: 'Pièces jointes',
  exhibit: 'Pièce n° {{number}} : {{name}}',
  draftHeader: 'PROJET : document à compléter, à ne pas déposer',
  draftFoot: 'Modèle à faire valider par l’avocat de l’association.',
  runningHeader: 'Constitution de partie civile : {{reference}}',
} as const;
