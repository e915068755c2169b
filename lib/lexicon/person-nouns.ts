/** Nouns that count people, so that "12 men and 9 women" are 21 people (lemmas). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  "man", "woman", "child", "boy", "girl", "person", "people", "adult", "teenager", "baby", "infant", "toddler", "student", "pupil",
  "teacher", "civilian", "soldier", "officer", "worker", "passenger", "resident", "patient", "nurse", "doctor", "voter", "player",
  "migrant", "refugee", "tourist", "victim", "guest", "employee", "member", "guard", "sailor", "pilot", "firefighter", "policeman", "journalist", "protester",
]);
