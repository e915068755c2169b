/** Written by `npm run eval -- checkworthy --train`: logistic weights fitted on 30 debates (6482 sentences) of CheckThat! 2020. */
export const WORTH_BIAS = -1.67;

/** In the order of WORTH_FEATURES. */
export const WORTH_WEIGHTS: readonly number[] = [
  0.77, // length
  -0.66, // brevity
  0.66, // figure
  0.16, // figures
  0.26, // percent
  0.49, // money
  0.24, // large
  0.57, // change
  -0.22, // date
  0.38, // name
  -0.11, // names
  -0.54, // person
  -0.03, // place
  0.12, // organisation
  0.62, // past
  -0.05, // present_state
  -0.04, // statement
  0.45, // clauses
  0.16, // negated
  -0.59, // question
  -0.17, // writer
  -0.06, // we
  -0.29, // you
  0.55, // other_person
  -0.56, // future
  -0.44, // obligation
  -0.38, // possibility
  -0.04, // attributed
  -0.16, // opinion
  0.16, // view
  0.43, // comparison
  1.17, // superlative
  0.19, // quantifier
  -0.57, // imperative
  1.28, // noun_share
  0.46, // public_deed
  -0.00, // exclamation
];
