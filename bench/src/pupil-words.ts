import type { Random } from './service.ts';

/** What pupils look for: jobs, places of work, dreams, school subjects. */
const WANTED = (
  'boulanger,boulangerie,pâtissier,pâtisserie,cuisine,cuisinière,restaurant,hôtel,serveur,coiffeuse,coiffure,' +
  'esthétique,vétérinaire,animaux,chiens,chevaux,crèche,petite enfance,école maternelle,infirmière,aide-soignante,' +
  'hôpital,pharmacie,kinésithérapeute,médecin,dentiste,sage-femme,avocate,notaire,tribunal,police,gendarmerie,' +
  'pompier,armée,informatique,développeur,jeux vidéo,robot,graphiste,dessin,architecte,menuisier,charpentier,bois,' +
  'électricien,plombier,maçon,peintre,mécanicien,mécanique,garage auto,carrosserie,moto,vélo,transport,logistique,' +
  'avion,train,bateau,agriculture,ferme,paysagiste,jardin,fleuriste,vendeuse,commerce,supermarché,librairie,banque,' +
  'assurance,comptable,secrétaire,mairie,bibliothèque,musée,journaliste,radio,photographe,cinéma,musique,théâtre,' +
  'danse,sport,piscine,coach sportif,mode,couture,bijoutière,laboratoire,chimie,biologie,environnement,énergie,' +
  'assistante sociale,éducateur,professeur des écoles,traducteur,tourisme,immobilier,publicité,marketing'
).split(',');

/** Words as a pupil types them: whole or half, most without accents, some with a slip. */
export function typeWords(random: Random): string {
  let typed = random.pick(WANTED);
  if (random.chance(0.25)) typed = typed.slice(0, random.between(3, Math.max(3, typed.length - 1))).trimEnd();
  if (random.chance(0.5)) typed = typed.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return typed.length >= 5 && random.chance(0.06) ? slip(typed, random) : typed;
}

/** A letter left out, or two letters swapped; the first stays. */
function slip(typed: string, random: Random): string {
  const at = random.between(1, typed.length - 2);
  const [one = '', other = ''] = typed.slice(at, at + 2);
  return typed.slice(0, at) + (random.chance(0.5) ? other : other + one) + typed.slice(at + 2);
}
