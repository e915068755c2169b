/** Written by `npm run eval -- checkworthy --train`: logistic weights fitted on 30 debates (6482 sentences) of CheckThat! 2020. */
export const WORTH_BIAS = -1.62;

/** In the order of WORTH_FEATURES. */
export const WORTH_WEIGHTS: readonly number[] = [
  0.76, // length
  -0.66, // brevity
  0.67, // figure
  0.14, // figures
  0.27, // percent
  0.49, // money
  0.23, // large
  0.57, // change
  -0.21, // date
  0.38, // name
  -0.09, // names
  -0.54, // person
  -0.04, // place
  0.14, // organisation
  0.61, // past
  -0.05, // present_state
  -0.07, // statement
  0.45, // clauses
  0.16, // negated
  -0.58, // question
  -0.17, // writer
  -0.08, // we
  -0.29, // you
  0.55, // other_person
  -0.56, // future
  -0.45, // obligation
  -0.38, // possibility
  -0.04, // attributed
  -0.15, // opinion
  0.16, // view
  0.44, // comparison
  1.19, // superlative
  0.18, // quantifier
  -0.57, // imperative
  1.24, // noun_share
  0.47, // public_deed
  -0.00, // exclamation
];
