import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

/** The articles are of 20 May 2024. */
const FIRES: readonly VerdictRow[] = [
  ["The tunnel opened on December 5, 2019.", "The tunnel opened in December 2019.", "supported", "date_contains"],
  ["The tunnel opened on December 5, 2019.", "The tunnel opened in 2019.", "supported", "date_contains"],
  ["The tunnel opened on December 5, 2019.", "The tunnel opened in November 2019.", "refuted", "date_mismatch"],
  ["The tunnel opened on December 5, 2019.", "The tunnel opened on 5 December 2019.", "supported", "date_equal"],
  ["The tunnel opened on December 5, 2019.", "The tunnel opened on 6 December 2019.", "refuted", "date_mismatch"],
  ["The ferry sank yesterday.", "The ferry sank on 19 May 2024.", "supported"],
  ["The ferry sank yesterday.", "The ferry sank on 18 May 2024.", "refuted"],
  ["The ferry sank two years ago.", "The ferry sank in 2022.", "supported"],
  ["The ferry sank last year.", "The ferry sank in 2023.", "supported"],
  ["The ferry sank last year.", "The ferry sank in 2021.", "refuted"],
  ["The mill closed in 1987.", "The mill closed in the 1980s.", "supported"],
  ["The mill closed in 1987.", "The mill closed in the 1990s.", "refuted"],
  ["The mill closed in 1987.", "The mill closed in the twentieth century.", "supported"],
  ["The mill closed in 1987.", "The mill closed before 1990.", "supported"],
  ["The mill closed in 1987.", "The mill closed after 1990.", "refuted"],
  ["The abbey was built in 1431.", "The abbey was built in the fifteenth century.", "supported"],
  ["The siege lasted from March to June 2011.", "The siege lasted three months.", "supported|not_enough_info"],
  ["The trial ran from 3 May to 10 May 2023.", "The trial ran for a week.", "supported|not_enough_info"],
  ["Anna Reyes was born in 1950 and died in 2010.", "Anna Reyes died at the age of 60.", "supported|not_enough_info"],
  ["Oskar Lind died on Monday. He was 81.", "Oskar Lind was 81.", "supported"],
  ["The fire broke out on Friday.", "The fire broke out on 17 May 2024.", "supported"],
  ["The fire broke out on Friday.", "The fire broke out on Tuesday.", "refuted", "date_mismatch"],
  ["The bank has been closed since 2015.", "The bank has been closed since 2015.", "supported"],
  ["The bank has been closed since 2015.", "The bank has been closed since 2018.", "refuted|not_enough_info"],
  ["Sales fell in the third quarter of 2023.", "Sales fell in the second half of 2023.", "supported"],
  ["Sales fell in the third quarter of 2023.", "Sales fell in the first quarter of 2023.", "refuted|not_enough_info"],
  ["The parties met in March and signed in June.", "The parties signed in June.", "supported"],
  ["The parties met in March and signed in June.", "The parties signed in March.", "refuted|not_enough_info"],
  [
    "The mayor resigned after the vote.",
    "The mayor resigned before the vote.",
    "refuted|not_enough_info",
    "order_reversed",
  ],
  ["The flood came in the summer of 2021.", "The flood came in July 2021.", "not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The tunnel opened in December 2019.", "The tunnel opened on December 5, 2019.", "not_enough_info"],
  ["The tunnel opened in 2019.", "The tunnel opened in December 2019.", "not_enough_info"],
  ["The tunnel opened in 2019. The bridge opened in 2021.", "The bridge opened in 2021.", "supported"],
  ["The tunnel opened in 2019. The bridge opened in 2021.", "The tunnel opened in 2021.", "refuted"],
  ["In 2019 the town had 4,000 people.", "In 2021 the town had 5,000 people.", "not_enough_info"],
  ["As of May 2020 the fund held 3 million euros.", "As of May 2022 the fund held 5 million euros.", "not_enough_info"],
  ["The club won the cup in 1998 and in 2004.", "The club won the cup in 2004.", "supported"],
  ["The club won the cup in 1998.", "The club won the cup in 2004.", "not_enough_info|refuted"],
  ["The mill closed before 1990.", "The mill closed in 1987.", "not_enough_info"],
  ["The mill closed in the 1980s.", "The mill closed in 1987.", "not_enough_info"],
  ["The shop will open in June 2025.", "The shop opened in June 2025.", "not_enough_info|refuted"],
  ["The shop opened in June.", "The shop closed in July.", "not_enough_info"],
  ["The law applies until 2026.", "The law applies until 2024.", "refuted|not_enough_info"],
  ["The law applies until 2026.", "The law applied in 2025.", "not_enough_info|supported"],
  ["The road was closed for three days.", "The road was closed for a week.", "refuted|not_enough_info"],
  ["The road was closed for more than three days.", "The road was closed for a week.", "not_enough_info"],
  ["The clinic was founded in 1920 and rebuilt in 1946.", "The clinic was founded in 1920.", "supported"],
  ["The clinic was founded in 1920 and rebuilt in 1946.", "The clinic was founded in 1946.", "refuted|not_enough_info"],
  ["The storm hit on Monday; the port reopened on Thursday.", "The port reopened on Thursday.", "supported"],
  [
    "The storm hit on Monday; the port reopened on Thursday.",
    "The port reopened on Monday.",
    "refuted|not_enough_info",
  ],
  ["Every Friday the market opens at dawn.", "The market opens on Fridays.", "supported|not_enough_info"],
  ["The pact was signed 50 years ago.", "The pact was signed in 1974.", "supported"],
  ["The pact was signed about 50 years ago.", "The pact was signed in 1974.", "supported|not_enough_info"],
  ["The pact was signed in 1974.", "The pact turns 50 this year.", "supported|not_enough_info"],
  ["The vote was due on Monday.", "The vote took place on Monday.", "not_enough_info"],
  ["The queen reigned from 1702 to 1714.", "The queen reigned for 12 years.", "supported|not_enough_info"],
  ["The queen reigned from 1702 to 1714.", "The queen died in 1714.", "not_enough_info"],
  ["Talks began in April.", "Talks ended in April.", "not_enough_info|refuted"],
  ["The pool is open from May to September.", "The pool is open in July.", "supported|not_enough_info"],
  ["The pool is open from May to September.", "The pool is open in December.", "not_enough_info|refuted"],
];

const OPEN: OpenRows = {
  "Oskar Lind died on Monday. He was 81. | Oskar Lind was 81.": "a pronoun of the sentence before, with a bare age",
};

describeTable("time", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
