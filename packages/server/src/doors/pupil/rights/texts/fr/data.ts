import { fr } from '@1eleve1stage/sdk/words';
import type { LegalBasis } from '../../../../../ports/index.js';
import type { Article, Facts, Part } from '../../../../pages/article.js';
import { DAYS_KEPT } from '../../../../../core/base/retention.js';

const BASES: Record<LegalBasis, string> = {
  'public-task': 'une mission d’intérêt public (RGPD, article 6, 1, e)',
  'legitimate-interests':
    'l’intérêt légitime à faire se rencontrer élèves et structures d’accueil (RGPD, article 6, 1, f)',
  consent:
    'ton accord : tu peux le reprendre à tout moment, en retirant ta candidature (RGPD, article 6, 1, a)',
};

export function data(facts: Facts): Article {
  return {
    title: fr.common.data,
    description: 'Ce que ce service garde de toi, pourquoi, combien de temps, qui le voit, et tes droits.',
    lead: 'Ce que ce service garde de toi, pourquoi, combien de temps, qui le voit. Et comment tout reprendre.',
    parts: [
      inShort,
      what,
      who(facts),
      howLong,
      rights(facts),
      elsewhere(facts),
      families(facts),
      hosts(facts),
      why(facts),
    ],
  };
}

const inShort: Part = {
  title: 'En bref',
  says: [
    {
      list: [
        'Tu cherches sans dire qui tu es. Il n’y a pas de compte.',
        'Ce que tu écris dans une candidature ne va qu’à la structure choisie, après ton code.',
        'Ni CV, ni notes, ni photo. Rien n’est vendu, rien n’est montré en public.',
        'Aucun cookie, aucun traceur. Nous ne laissons rien sur ton appareil.',
        'Tu effaces tout quand tu veux, avec le lien du mail. Sinon, tout s’efface seul.',
      ],
    },
  ],
};

const what: Part = {
  title: 'Ce que nous gardons, et pourquoi',
  says: [
    'Quand tu cherches : rien sur toi. Le journal du service note qu’une page a été demandée et à quelle heure. Il ne note ni ce que tu cherches, ni ton adresse sur le réseau.',
    'Quand tu candidates : ton prénom, ton nom, ton e-mail, ton téléphone si tu le donnes, ta classe, ton établissement, ta date de naissance, la semaine et ta motivation. La structure en a besoin pour te répondre et préparer le stage.',
    'De ton responsable légal : son nom, son e-mail et son téléphone, que tu nous donnes. Nous lui écrivons que tu candidates, et la convention se signe avec cette personne.',
    'Nous gardons aussi la langue dans laquelle vous écrire. La structure ne la reçoit pas.',
    'Quand tu signales une offre : la raison, tes mots et ton e-mail si tu les donnes. Une personne du service les lit ; la structure ne sait pas qui l’a signalée.',
    'Contre les abus, nous comptons combien de formulaires sont ouverts depuis un même réseau. Ce compte porte un nom brouillé, reste en mémoire et s’oublie en quelques heures.',
  ],
};

function who({ operator }: Facts): Part {
  return {
    title: 'Qui le voit',
    says: [
      {
        list: [
          'Avant que tu entres ton code : personne.',
          'Après : la structure qui t’accueillerait, ou qui publie ses offres pour elle. Personne d’autre ne lit ta candidature sur ce service.',
          'Elle lit d’abord ta lettre, ton niveau et tes semaines. Ton nom, ton âge, ta classe et ton établissement viennent quand elle les ouvre ou te répond, sauf si elle a choisi de tout lire tout de suite. Nous notons quand.',
          'Les personnes de la structure peuvent s’écrire de courtes notes sur ta candidature. Nos pages et nos mails ne te les montrent pas ; elles s’effacent avec elle.',
          'Ton responsable légal : ton prénom, où et quand est le stage, et où en est ta candidature. Il ne lit pas ta motivation.',
          'Le serveur de mail transporte nos lettres, comme tous les mails.',
        ],
      },
      'Tout ce qui dit qui tu es est chiffré sur le disque. Chaque candidature a sa propre clé, détruite quand elle s’efface : une copie de secours de la base, seule, ne la rouvre plus.',
      operator.hosting === undefined
        ? 'Qui fait ce service n’a pas encore dit ici où sont ses machines.'
        : `Les machines sont chez : ${operator.hosting}.`,
      'C’est une personne de la structure qui te répond. Aucune machine ne décide à sa place.',
    ],
  };
}

const howLong: Part = {
  title: 'Combien de temps',
  says: [
    {
      facts: [
        ['Une candidature sans son code', '72 heures, puis elle s’efface.'],
        [
          'Une candidature dont le code est entré',
          `Jusqu’à ce que tu l’effaces. Sinon ${DAYS_KEPT.application} jours après un refus, ${DAYS_KEPT.application} jours après le jour où l’attente a pris fin sans réponse, ou ${DAYS_KEPT.application} jours après la semaine du stage, quoi qu’elle soit devenue.`,
        ],
        [
          'Ce qui reste d’une candidature effacée',
          'Un an : l’offre, la semaine, les dates et où elle en était. Plus aucun nom. Pendant un jour encore, son reçu et ses liens sont reconnus.',
        ],
        [
          'Un signalement',
          `${DAYS_KEPT.report} jours. Ce que le service a décidé d’une offre, et pourquoi : trois ans.`,
        ],
        ['La réponse à un envoi répété', '24 heures.'],
        [
          'Un mail qui n’a pas pu partir',
          `${DAYS_KEPT.unsentMail} jours au plus. Il s’efface avec la candidature.`,
        ],
        [
          'Le compte des mails d’une boîte',
          'Une semaine après le dernier, sous un nom brouillé : il évite de remplir une boîte.',
        ],
        ['Qu’une boîte nous a répondu', 'Deux ans, sous un nom brouillé.'],
        ['Qu’une boîte ne veut plus de nos mails', 'Trois ans, sous un nom brouillé.'],
        [
          'Le journal de sécurité',
          'Il dit quelle clé a ouvert quelle candidature, par numéros, sans aucun nom. Qui fait ce service le garde ; nous lui conseillons six mois.',
        ],
      ],
    },
    'Ces délais sont tenus à quelques minutes près. Après une longue panne, il peut falloir quelques jours de plus, jamais moins.',
  ],
};

function rights({ operator }: Facts): Part {
  const contact = operator.dataProtection ?? operator.email ?? operator.address;
  return {
    title: 'Tes droits, et comment faire',
    says: [
      'Tu peux les utiliser seul ou seule, ou avec tes parents. C’est gratuit.',
      {
        list: [
          'Effacer : le lien « Retirer et tout effacer » du mail de ton code. C’est fait tout de suite.',
          'Corriger : retire la candidature, puis refais-la.',
          'Savoir ce que nous gardons, en recevoir une copie (avec les notes de la structure), t’opposer, demander une pause : écris-nous, avec le numéro de ta candidature.',
          'Ne plus recevoir nos mails : le lien en bas de ceux que tu n’as pas demandés.',
        ],
      },
      contact === undefined
        ? 'Qui fait ce service n’a pas encore dit ici à qui écrire. Le lien du mail marche sans écrire à personne.'
        : `Pour écrire : ${contact}. Une réponse t’est due en un mois.`,
      'Pas d’accord avec la réponse ? La CNIL protège les données de chacun, et tu peux lui écrire : https://www.cnil.fr/fr/plaintes',
    ],
  };
}

function elsewhere({ url }: Facts): Part {
  return {
    title: 'Sur les sites qui montrent nos offres',
    says: [
      'Le site de ton collège, d’une ville ou d’une entreprise peut montrer notre recherche et notre formulaire. Ce que nous y ajoutons ne dépose aucun traceur et n’envoie ta candidature qu’à nous.',
      `Mais ce site est maître de sa page : il peut avoir ses propres traceurs, et voir ce qui s’y passe. Si tu as un doute, candidate depuis nos pages : ${url}/s/search`,
    ],
  };
}

function families({ operator }: Facts): Part {
  return {
    title: 'Parents et responsables légaux',
    says: [
      'Vos nom, e-mail et téléphone viennent de l’élève qui candidate. Ils servent à vous prévenir et à préparer la convention, et à rien d’autre. La structure les lit avec la candidature.',
      'Le lien du mail que vous recevez permet de retirer la candidature et d’effacer ces informations, les vôtres comprises. Le lien du bas arrête nos mails. Vous avez les mêmes droits que l’élève, et pouvez les demander pour lui ou pour elle.',
      ...(operator.dataProtection === undefined
        ? []
        : [`Le délégué ou la déléguée à la protection des données : ${operator.dataProtection}.`]),
    ],
  };
}

function hosts({ operator }: Facts): Part {
  const contact = operator.dataProtection ?? operator.email;
  return {
    title: 'Structures d’accueil et diffuseurs',
    says: [
      'Le contact d’une offre (nom, e-mail, téléphone) n’est jamais montré au public. Il est chiffré, et sert à vous écrire quand un ou une élève candidate. Quand la place est prise, l’élève et son responsable légal le reçoivent, pour préparer le stage. Il reste tant que l’offre est enregistrée, même retirée : publiez-la avec un autre contact pour le remplacer' +
        (contact === undefined ? '.' : `, ou écrivez à ${contact}.`),
      'Les notes entre collègues, dans votre espace, parlent d’élèves : la copie que l’un d’eux demande les contient. Elles s’effacent avec la candidature.',
      'Ce que vous notez d’une candidature hors de ce service est sous votre responsabilité. Effacez-le quand nous vous écrivons qu’elle est retirée, et au plus tard quand le stage est fini.',
    ],
  };
}

function why({ operator: { name, legalBasis } }: Facts): Part {
  return {
    title: 'Qui en répond',
    says: [
      name === undefined
        ? 'Qui fait ce service n’a pas encore donné son nom ici.'
        : `${name} est responsable de ce traitement.`,
      legalBasis === undefined
        ? 'Qui fait ce service n’a pas encore dit ici sur quelle base légale il repose.'
        : `Base légale : ${BASES[legalBasis]}.`,
      'Personne n’est obligé de passer par ce service pour trouver un stage. Sans les champs qui ne sont pas marqués « facultatif », une candidature ne peut pas partir.',
    ],
  };
}
