/** How a set is scored: three verdicts; two verdicts without a third; supported or not. */
export type Scoring = "three-way" | "two-way" | "supported-or-not";

/** What kind of input the claims are held against. */
export type InputKind = "short" | "article" | "facts";

/** A public set of labelled claims, as it lies in the data folder. */
export interface ClaimSet {
  readonly id: string;
  readonly file: string;
  readonly scoring: Scoring;
  readonly kind: InputKind;
  /** Rows taken where the set is larger; whole sets would take hours and narrow the intervals little. */
  readonly sample: number;
  readonly about: string;
  /** Where a stranger gets it, and which of its parts the file holds. */
  readonly origin: string;
  readonly licence: string;
  /** The day as of which the evidence speaks ("present", "age 55"), where the set shows it; claims are checked as of it. */
  readonly asOf?: string;
}

const EVERY = Number.POSITIVE_INFINITY;

/** The sets in the order of the report. */
export const CLAIM_SETS: readonly ClaimSet[] = [
  {
    id: "vitaminc",
    file: "claims/vitaminc_dev.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 3000,
    about: "claims against sentences of revised encyclopedia articles, contrastive",
    origin:
      "VitaminC (Schuster, Fisch and Barzilay, NAACL 2021): the rows made from real revisions, a half of the test pages",
    licence: "CC BY-SA 3.0",
  },
  {
    id: "fool_me_twice",
    file: "claims/fool_me_twice_dev.jsonl",
    scoring: "two-way",
    kind: "short",
    sample: EVERY,
    about: "claims written to mislead",
    origin: "Fool Me Twice (Eisenschlos et al., NAACL 2021): dev, with its gold evidence",
    licence: "Apache-2.0",
  },
  {
    id: "fever_symmetric",
    file: "claims/fever_symmetric_dev.jsonl",
    scoring: "two-way",
    kind: "short",
    sample: EVERY,
    about: "claims and evidence paired so that the claim alone gives nothing away",
    origin: "FEVER symmetric (Schuster et al., EMNLP 2019): dev",
    licence: "CC BY-SA 3.0",
  },
  {
    id: "fever_rte",
    file: "claims/fever_rte.jsonl",
    scoring: "two-way",
    kind: "short",
    sample: 600,
    about: "claims mutated from encyclopedia sentences",
    origin: "FEVER (Thorne et al., NAACL 2018) as claim and evidence pairs: dev",
    licence: "CC BY-SA 3.0",
  },
  {
    id: "climate_fever",
    file: "claims/climate_fever.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 500,
    about: "claims about the climate against single sentences",
    origin: "CLIMATE-FEVER (Diggelmann et al., 2020): each claim with each of its sentences",
    licence: "none stated",
  },
  {
    id: "check_covid",
    file: "claims/check_covid.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 500,
    about: "news claims against sentences of papers",
    origin: "Check-COVID (Wang et al., Findings of ACL 2023)",
    licence: "MIT",
  },
  {
    id: "anli",
    file: "claims/anli_dev.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 500,
    about: "hypotheses written against a model",
    origin: "ANLI (Nie et al., ACL 2020): dev, all rounds",
    licence: "CC BY-NC 4.0",
  },
  {
    id: "snli",
    file: "claims/snli_dev.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 600,
    about: "captions of pictures",
    origin: "SNLI (Bowman et al., EMNLP 2015): dev",
    licence: "CC BY-SA 4.0",
  },
  {
    id: "mnli",
    file: "claims/mnli_dev.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 600,
    about: "hypotheses over ten genres",
    origin: "MultiNLI (Williams et al., NAACL 2018): both dev sets",
    licence: "several, see the set",
  },
  {
    id: "sick",
    file: "claims/sick.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 600,
    about: "sentences of one structure with small changes",
    origin: "SICK (Marelli et al., LREC 2014): all",
    licence: "CC BY-NC-SA 3.0",
  },
  {
    id: "breaking_nli",
    file: "claims/breaking_nli.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 800,
    about: "one word exchanged",
    origin: "Breaking NLI (Glockner, Shwartz and Goldberg, ACL 2018): all",
    licence: "CC BY-SA 4.0",
  },
  {
    id: "negation_nli",
    file: "claims/negation_nli.jsonl",
    scoring: "three-way",
    kind: "short",
    sample: 800,
    about: "negations added to claim and evidence",
    origin:
      "Negation NLI benchmark (Hossain et al., EMNLP 2020): RTE, SNLI and MNLI; rows labelled only `unsupported` count as right with any verdict but `supported`",
    licence: "none stated",
  },
  {
    id: "med_monotonicity",
    file: "claims/med_monotonicity.jsonl",
    scoring: "supported-or-not",
    kind: "short",
    sample: 800,
    about: "upward and downward monotone phrases",
    origin: "MED (Yanaka et al., BlackboxNLP 2019): all",
    licence: "CC BY-SA 4.0",
  },
  {
    id: "awpnli",
    file: "claims/awpnli.jsonl",
    scoring: "two-way",
    kind: "short",
    sample: EVERY,
    about: "arithmetic word problems",
    origin: "EQUATE, AWPNLI (Ravichander et al., CoNLL 2019): all",
    licence: "MIT",
  },
  {
    id: "wice",
    file: "documents/wice_dev.jsonl",
    scoring: "supported-or-not",
    kind: "article",
    sample: 200,
    about: "encyclopedia sentences against the pages that they cite",
    origin: "WiCE (Kamoi et al., EMNLP 2023): dev claims",
    licence: "ODC-BY",
  },
  {
    id: "summedits",
    file: "documents/summedits_dev.jsonl",
    scoring: "supported-or-not",
    kind: "article",
    sample: 200,
    about: "edited summaries against their documents",
    origin: "SummEdits (Laban et al., EMNLP 2023): a half",
    licence: "Apache-2.0",
  },
  {
    id: "qags",
    file: "documents/qags_cnndm.jsonl",
    scoring: "supported-or-not",
    kind: "article",
    sample: 300,
    about: "sentences of news summaries against the news",
    origin: "QAGS CNN/DailyMail (Wang, Cho and Lewis, ACL 2020)",
    licence: "none stated",
  },
  {
    id: "faithbench",
    file: "documents/faithbench_dev.jsonl",
    scoring: "supported-or-not",
    kind: "article",
    sample: 120,
    about: "summaries by large language models, chosen to be hard",
    origin: "FaithBench (Bao et al., NAACL 2025): a half",
    licence: "CC BY-NC-SA 4.0",
  },
  {
    id: "infotabs",
    file: "tables/infotabs_dev.jsonl",
    scoring: "three-way",
    kind: "facts",
    sample: EVERY,
    about: "claims against structured facts (infoboxes), checked as of 2019-01-01, which the ages in the tables show",
    asOf: "2019-01-01",
    origin: "INFOTABS (Gupta et al., ACL 2020): dev with its tables",
    licence: "Apache-2.0",
  },
];
