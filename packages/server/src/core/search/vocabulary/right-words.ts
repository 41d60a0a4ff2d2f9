/**
 * Words of everyday French, and a few of English, that name no trade and are a slip or two away from one that does:
 * they are spelt right, and are mended to nothing else. « Stable » is no « table », « victoire » no « histoire ».
 */
const LINES: readonly string[] = [
  'stable instable orgueil entre également contre avant valeur croissance année baisse raison selon outre forme',
  'peine somme autour ailleurs position telle payer contraire rendre largement milliard nettement réduction éviter pression',
  'depression passage clair référence vivre capitale demander phase puissance idée marge regard sortir lancement faveur',
  'seraient avantage profiter retard lieux statut recette saison sérieux parcours vendredi dizaine faute probable inférieur',
  'solide entier solution chaise poser vaste démarche quantité énorme réputation critique diminuer rarement dépit tente',
  'menace conclusion remarque respecter neutre loyer toucher couvrir refuser apporter centaine optimiste appartenir dépasser',
  'modeste victoire ressembler ratio cache comparer cible sentir révision poche constat bataille comparable interdit courbe',
  'remarquer exception fixer endroit digne céder partager recourir lentement douleur justifier verser revendre trace paquet',
  'similaire tournant dommage hommage mignon intention compenser jadis argument gain feuille patience tendre décret destin',
  'répertoire verre saisir gratuite renoncer compléter pauvreté courage dépendre renaissance boire folle ambiance mutation',
  'prometteur mentalité vinaigre variation lente opération donation déception apport score faille plume rumeur tumeur bouton',
  'mince signification séparer compression ventre congé solidité maigre passager rapporter rassurer compatible paire sobre',
  'optimisme concret mourir péril promesse sommaire expression fouet idole explosion partielle consommer descendre tombe',
  'informer virage fondre emprunter triomphe complice rotation boule modernité solitaire plaindre bénéfique descente angle',
  'noblesse saveur autorité lenteur spectateur vitamine imposition repartir prospectus servira vivement bouillon longuement',
  'polémique reperer anonyme manteau monstre préférer paradoxe trancher retourner voter coutume mélanger férié satin fosse',
  'haine paisible révolte rangement lineaire échanger décalage honte banale recueillir élaborer réplique dénicher dense canon',
  'griffe renouer détaille glissement incident tarder veine générique prédit tache poivre sable poudre boisson maturité',
  'diversité rente dense volet boulot pareil courir rouler durement regle meuble pelle meule poutre patte moule bulle rêve',
  'carrière fatigue ennui amour amitié famille cousin voisin copain copine papa maman frère soeur oncle tante vacances',
  'matin midi soir minuit demain hier janvier février mars avril juillet août septembre octobre novembre décembre lundi mardi',
  'mercredi jeudi samedi dimanche facile difficile calme tranquille rapide drôle sympa cool payé rémunéré gratuit proche loin',
  'beautiful message building house money stable total short light stone thing something anything nothing people',
];

export const RIGHT_WORDS: readonly string[] = LINES.flatMap((line) => line.split(' '));
