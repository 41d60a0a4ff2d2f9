/** A form on screen: fields by their labels, buttons by their names. */
interface Form {
  type(label: string, value: string): Promise<void>;
  press(name: string): Promise<void>;
}

/** What a pupil says of themselves. */
export async function fillYou(form: Form): Promise<void> {
  await form.type('Prénom', 'Jade');
  await form.type('Nom', 'Moreau');
  await form.type('Ton adresse e-mail', 'jade.moreau@exemple.fr');
  await form.type('Date de naissance', '14 03 2012');
  await form.press('Continuer');
}

/** Why this internship, and who is told. */
export async function fillReasons(form: Form): Promise<void> {
  await form.type('Pourquoi ce stage', 'J’aime les animaux.');
  await form.type('Son prénom et son nom', 'Claire Moreau');
  await form.type('Son e-mail', 'claire.moreau@exemple.fr');
  await form.type('Son téléphone', '06 12 34 56 78');
  await form.press('Relire avant d’envoyer');
}
