/** Kind and specific sentences to say no with. Pupils read them: they are in French on every page. */
export const REFUSALS = [
  'Toutes nos places sont prises pour ces semaines. Merci pour votre lettre, et bonne recherche.',
  'Nous ne pouvons pas vous accueillir dans de bonnes conditions à ces dates. Merci d’avoir pensé à nous.',
  'La personne qui devait vous accompagner n’est plus disponible. Nous sommes désolés de ne pas pouvoir vous accueillir.',
] as const;
