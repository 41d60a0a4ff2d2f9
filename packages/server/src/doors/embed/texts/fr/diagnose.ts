import type { ObstacleId } from '../../obstacle-ids.js';

export const diagnose = {
  title: 'Les offres ne s’affichent pas',
  description: 'Ce qui peut empêcher les offres de stage de s’afficher sur un site, et la ligne qui répare.',
  back: 'Construire le code',
  advice:
    'Ouvrez votre page, puis la console du navigateur (F12, onglet « Console »). Le message qui s’y trouve dit presque toujours lequel de ces cas est le vôtre. En attendant, le lien que contient le code mène à la même recherche.',
  cases: 'Cas',
  /** In lines to copy. */
  yourName: 'Votre nom',
  toExclude: 'À exclure :',
};

export interface ObstacleTexts {
  /** The symptom, on the page or in the console. */
  seen: string;
  why: string;
  then?: string;
}

export const obstacles: Record<ObstacleId, ObstacleTexts> = {
  origine: {
    seen: '« origin_not_allowed » : clé non autorisée pour ce site',
    why: 'La clé ne marche que sur les adresses déclarées, à la lettre près : avec ou sans « www », http ou https. Demandez à qui gère le service d’ajouter celle de votre page.',
    then: 'Une page ouverte depuis le disque (file://) n’a pas d’adresse : essayez sur un vrai serveur, même local.',
  },
  cle: {
    seen: '« key_invalid » : clé inconnue ou révoquée',
    why: 'Il manque souvent un caractère, ou la clé a été remplacée. Demandez la clé en cours et recopiez-la en entier.',
  },
  'cle-manquante': {
    seen: '« key_missing » : la recherche marche, pas la candidature',
    why: 'Sans clé, on ne peut que lire. Ajoutez-la à l’élément ou au cadre.',
  },
  'csp-script': {
    seen: '« Refused to load the script … script-src »',
    why: 'La politique de sécurité du site (Content-Security-Policy) ne connaît pas notre adresse.',
  },
  'csp-connect': {
    seen: '« Refused to connect … connect-src », ou « Ce site empêche l’affichage des offres »',
    why: 'Le composant est chargé, mais la politique du site lui interdit de demander les offres.',
  },
  'csp-cadre': {
    seen: '« Refused to frame … frame-src », un cadre vide',
    why: 'La politique du site ne permet pas ce cadre. Sans frame-src, c’est child-src, puis default-src, qui décide.',
  },
  ancetres: {
    seen: '« Refused to frame … frame-ancestors »',
    why: 'C’est nous : un cadre ne s’affiche que sur les sites de sa clé. Le message nomme l’adresse de votre page : faites-la ajouter à la clé, comme ci-dessus. Un cadre sans clé ne s’affiche que chez nous.',
  },
  'trusted-types': {
    seen: '« This document requires TrustedHTML assignment »',
    why: 'Le site exige Trusted Types et ne nomme pas la règle du composant.',
  },
  'csp-style': {
    seen: '« this browser adopts no style sheets » : seul le lien paraît sur un vieil iPhone',
    why: 'La politique du site interdit les styles, et Safari avant 16.4 n’a pas d’autre moyen de porter les nôtres. Donnez à cette politique un nonce, nouveau à chaque réponse, et dites-le avant notre script. Les navigateurs d’aujourd’hui n’en ont pas besoin.',
  },
  coep: {
    seen: '« ERR_BLOCKED_BY_RESPONSE », « Cross-Origin-Embedder-Policy »',
    why: 'La page s’isole. Nos fichiers le permettent ; pour le cadre, un mandataire a peut-être retiré nos en-têtes.',
  },
  filtre: {
    seen: 'Il ne reste que le lien, et aucun message',
    why: 'L’éditeur du site a retiré le script ou l’élément en enregistrant : dans la page, cherchez « stage-search ». Prenez alors le cadre, ou l’adresse seule pour WordPress.',
  },
  optimiseur: {
    seen: 'Cela marche connecté, pas pour les visiteurs',
    why: 'Une extension de cache ou d’optimisation (WP Rocket, Autoptimize, LiteSpeed, Rocket Loader de Cloudflare…) regroupe ou retarde les scripts. Excluez le nôtre, puis videz le cache.',
  },
  'bac-a-sable': {
    seen: 'Dans un cadre, seul le lien paraît',
    why: 'Le cadre est en bac à sable et interdit les scripts. Un seul droit suffit, nous n’avons besoin d’aucun autre.',
  },
  version: {
    seen: '« another version is already on this page »',
    why: 'Deux codes d’âges différents sont sur la page : le premier sert pour tous. Gardez la même adresse de script partout.',
  },
  integrite: {
    seen: '« Failed to find a valid digest in the integrity attribute »',
    why: 'Une somme de contrôle ne va qu’avec une version fixe, jamais avec « @1 » qui évolue. Prenez l’adresse de la version et la somme publiée.',
  },
  http: {
    seen: '« Mixed Content »',
    why: 'Votre page est en https et le code demande une adresse en http. Écrivez https dans le script et dans l’attribut api.',
  },
  filtrage: {
    seen: 'Cela marche chez soi, pas dans l’établissement',
    why: 'Le filtrage du réseau ne connaît pas notre adresse, ou un bloqueur de publicité l’a prise pour autre chose. Faites-la autoriser.',
  },
  panne: {
    seen: '« unavailable », « Le service ne répond pas »',
    why: 'C’est nous. Le composant réessaie de lui-même ; l’état du service se lit ici.',
  },
  navigateur: {
    seen: 'Un vieil appareil ne montre que le lien',
    why: 'Le composant demande Safari 15.4, Chrome ou Edge 100, Firefox 97 au moins. Le lien mène à la même recherche, sans aucun script.',
  },
};
