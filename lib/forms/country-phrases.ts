/** What a form's country field is called. */
export const countryPhrases: readonly string[] = [
  'country',
  'country code',
  '=land',
  'lande',
  'landekode',
  'pays',
  'país',
  'pais',
];
