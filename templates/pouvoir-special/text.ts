import { asked } from '../word/asked.ts';
import { centered, draftMark, type FilingText, h1, p, right, title, unless, when } from '../word/blocks.ts';
import { joined, titledOffences } from '../word/passages.ts';

/** Special power to the lawyer (art. 502, 576): dated, for one act, with the capacity of who signs; clerks refuse a general mandate. */
export const text: FilingText = {
  title: 'Pouvoir spécial à l’avocat',
  running: 'Pouvoir spécial : {{dossier.reference}}',
  blocks: [
    centered(['**{{association.entete}}**', '{{association.formeEntete}}', '{{association.siege}}']),
    title('POUVOIR SPÉCIAL'),
    p(
      'Je {{mandat.soussigne}}, {{association.representant}}, agissant en qualité de {{mandat.qualite}} de {{association.leNom}}, {{association.forme}}, dont le siège est situé {{association.siege}}{{#association.rnaConnu}}, inscrite au répertoire national des associations sous le numéro {{association.rna}}{{/association.rnaConnu}},',
    ),
    p(
      '{{association.autorise}} à cette fin par délibération {{association.autorisePar}} du {{association.autoriseLe}} (annexe {{annexe.autorisation}}) et {{mandat.investi}} du pouvoir de la représenter en justice (annexe {{annexe.pouvoir}}),',
    ),
    p('**donne par le présent acte pouvoir spécial** à {{avocat.nom}}, avocat {{avocat.barreau}},'),
    asked('pouvoirPour', 'Acte pour lequel le pouvoir est donné'),
    when('fournis.pouvoirPour', [
      p(
        'à l’effet {{mandat.verbe}} au nom de l’association{{#mandat.articlesConnus}}, en application {{mandat.articles}}{{/mandat.articlesConnus}},',
        {
          isWithNext: true,
        },
      ),
      when('mandat.contreDecision', [
        p(
          'contre {{decision.laDecision}} {{decision.rendue}} le {{decision.date}} {{decision.parLaJuridiction}}{{#decision.minuteConnue}}, minute {{decision.minute}}{{/decision.minuteConnue}}, quant à ses intérêts civils.',
        ),
      ]),
      unless('mandat.contreDecision', [
        p(
          'devant {{#mandat.instruction}}le juge d’instruction du tribunal judiciaire {{juridiction.deVille}}{{/mandat.instruction}}{{^mandat.instruction}}{{juridiction.laFormation}}{{/mandat.instruction}}, dans la procédure désignée ci-après.',
        ),
      ]),
    ]),
    h1('Procédure'),
    p(
      'La procédure (n° de parquet {{dossier.parquet}}) est suivie à l’encontre {{parties.contre}}, {{#prevention.partielle}}notamment {{/prevention.partielle}}des chefs suivants :',
      {
        isWithNext: true,
      },
    ),
    titledOffences(),
    p(
      'En conséquence, faire et signer toutes déclarations au greffe, recevoir tous récépissés, et accomplir ce qui sera nécessaire à la validité de cet acte. Le présent pouvoir ne vaut que pour l’acte désigné ci-dessus.',
    ),
    right(['Fait {{signature.aLieu}}, le {{signature.date}}']),
    right(['Pour {{signature.pour}},', '{{mandat.qualiteSignature}}', '', '', '', '**{{association.representant}}**']),
    ...joined(),
    draftMark(),
  ],
};
