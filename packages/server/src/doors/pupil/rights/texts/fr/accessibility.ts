import { dayInFrench } from '../../../../../core/words/french-dates.js';
import type { Article, Facts, Part } from '../../../../pages/article.js';
import { OWN_AUDIT } from '../../own-audit.js';

const {
  day,
  criteria,
  apply,
  doNotApply,
  ofThePage,
  byTest,
  byReading,
  asFarAsWeCanTell: likely,
  withReserve,
  pages,
} = OWN_AUDIT;

/** The declaration that the law asks for, in its form. */
export function accessibility(facts: Facts): Article {
  const { operator, url } = facts;
  const whose = operator.name === undefined ? '' : ` ${operator.name} s’engage à le rendre accessible.`;
  return {
    title: 'Déclaration d’accessibilité',
    description: 'Où en est l’accessibilité de ce service, ce qui n’a pas été vérifié, et à qui le dire.',
    lead: `Ce service doit pouvoir servir à chacun et chacune, avec ou sans handicap (article 47 de la loi n° 2005-102 du 11 février 2005).${whose} Cette déclaration s’applique à ${url}/`,
    parts: [state, results, barriers, made, contact(facts), remedy],
  };
}

const state: Part = {
  title: 'État de conformité',
  says: [
    'Ce service est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : aucun audit en cours de validité ne porte sur l’ensemble de ses pages.',
  ],
};

const results: Part = {
  title: 'Résultats des tests',
  says: [
    `Aucun taux de conformité ne peut être donné. Le projet a relu lui-même, le ${dayInFrench(day)}, son composant de recherche, de liste et de candidature. Sur ${criteria} critères, ${apply} s’y appliquent, ${doNotApply} non, et ${ofThePage} dépendent de la page qui le montre.`,
    {
      list: [
        `${byTest} sont tenus, et des tests automatiques le vérifient.`,
        `${byReading} sont tenus à la lecture du code.`,
        `${likely} semblent tenus, sans que des personnes concernées l’aient vérifié.`,
        `${withReserve} sont tenus avec une réserve, ou vérifiés en partie.`,
      ],
    },
    `Le projet a aussi relu les pages de ce site : recherche, offre, candidature, pages de nos mails, aide pour les sites, référence technique. ${pages.apply} critères s’y appliquent, ${pages.doNotApply} non.`,
    {
      list: [
        `${pages.byTest} sont tenus, et des tests automatiques le vérifient.`,
        `${pages.byReading} sont tenus à la lecture du code.`,
        `${pages.asFarAsWeCanTell} semblent tenus, sans que des personnes concernées l’aient vérifié.`,
        `${pages.inPart} sont tenus en partie, ou n’ont pas été vérifiés en entier.`,
      ],
    },
    'Ce relevé n’est pas un audit : il est de celles et ceux qui font le logiciel.',
  ],
};

const barriers: Part = {
  title: 'Contenus non accessibles, ou non vérifiés',
  says: [
    {
      list: [
        'Aucune personne handicapée n’a encore essayé ce service. Les lecteurs d’écran NVDA, JAWS, VoiceOver et TalkBack, les plages braille, les loupes et la commande vocale n’ont pas été essayés.',
        'Nos mails n’ont pas été relus critère par critère. Les quatre pages de démonstration, là où elles sont montrées, ne l’ont pas été non plus.',
        'Critère 10.11 : une fenêtre de 256 pixels de haut n’a pas été essayée sur les pages de ce site.',
        'Critère 12.1 : il n’y a pas de plan du site.',
        'Critère 3.3 : les contrastes des contrôles sont mesurés sur nos couleurs, pas sur chaque contrôle.',
        'Critère 8.2 : le code n’est pas passé en entier dans un validateur.',
        'Les textes en français facile n’ont pas été relus par des lecteurs et lectrices concernés.',
        'Les textes des offres sont écrits par les structures d’accueil.',
      ],
    },
  ],
};

const made: Part = {
  title: 'Établissement de cette déclaration',
  says: [
    `Elle suit notre relevé du ${dayInFrench(day)}.`,
    {
      facts: [
        [
          'Technologies',
          'HTML, CSS, SVG, JavaScript, WAI-ARIA. Les pages de ce site marchent sans JavaScript.',
        ],
        ['Environnement de test', 'Chromium, sans technologie d’assistance ; clavier seul.'],
        ['Outils', 'axe-core, et les tests du projet.'],
        [
          'Vérifié',
          'Le composant : recherche, liste, offre, candidature, dans chacun de ses états. Les pages de ce site.',
        ],
      ],
    },
  ],
};

function contact({ operator: { email, phone, address } }: Facts): Part {
  const ways = [email, phone, address].filter((way) => way !== undefined);
  return {
    title: 'Retour d’information et contact',
    says: [
      ways.length === 0
        ? 'Qui fait ce service n’a pas encore dit ici à qui écrire.'
        : `Quelque chose te bloque, ou vous bloque ? Dites-le-nous, pour recevoir l’information autrement ou être orienté vers une solution : ${ways.join(' · ')}`,
    ],
  };
}

const remedy: Part = {
  title: 'Voies de recours',
  says: [
    'Cette procédure est à utiliser si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et que vous n’avez pas obtenu de réponse satisfaisante. Vous pouvez :',
    {
      list: [
        'écrire un message au Défenseur des droits : https://formulaire.defenseurdesdroits.fr/',
        'contacter le délégué ou la déléguée du Défenseur des droits dans votre région : https://www.defenseurdesdroits.fr/saisir/delegues',
        'envoyer un courrier par la poste, gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ],
    },
  ],
};
