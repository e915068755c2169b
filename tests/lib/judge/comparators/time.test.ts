import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "Of 40 wells, 22 met the limit, compared with nine in 2010.",
    "In 2010, 22 wells met the limit.",
    "not_enough_info|refuted",
  ],
  [
    "The fair sold more tickets than in 2017 but fewer than in the record year 2014.",
    "The fair sold more tickets than in 2014.",
    "not_enough_info|refuted",
  ],
  ["The treaty was signed on 5 March 1921.", "The treaty was signed on 15 March 1921.", "refuted", "date_mismatch"],
  ["The plant opened in 1998.", "The plant opened in 1989.", "refuted", "date_mismatch"],
  ["The orchestra was founded in May 1904.", "The orchestra was founded in June 1904.", "refuted", "date_mismatch"],
  ["The satellite was launched on Tuesday.", "The satellite was launched on Wednesday.", "refuted", "date_mismatch"],
  ["The exhibition opened on 3 April 2024.", "The exhibition opened in April 2024.", "supported", "date_contains"],
  ["The law took effect on 1 July 2019.", "The law took effect in 2019.", "supported", "date_contains"],
  ["The author was born in 1834.", "The author was born in the nineteenth century.", "supported", "date_contains"],
  [
    "Anna Verhoef has led the museum since 2010.",
    "Anna Verhoef has led the museum since 2015.",
    "refuted",
    "date_mismatch",
  ],
  [
    "The storm hit the coast on 12 October 2022.",
    "The storm hit the coast in the spring of 2022.",
    "refuted|not_enough_info",
  ],
  ["The mine closed in the 1980s.", "The mine closed in 1993.", "refuted", "date_mismatch"],
  [
    "The company reported a loss in the second quarter of 2023.",
    "The company reported a loss in the third quarter of 2023.",
    "refuted",
  ],
  ["The king reigned from 1820 to 1830.", "The king reigned from 1820 to 1840.", "refuted"],
  ["The minister resigned yesterday.", "The minister resigned on 19 May 2024.", "supported"],
  ["The school was closed last year.", "The school was closed in 2021.", "refuted"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The exhibition opened in April 2024.", "The exhibition opened on 3 April 2024.", "not_enough_info"],
  ["The law took effect in 2019.", "The law took effect in July 2019.", "not_enough_info"],
  ["The bridge was built in 1931 and repaired in 1977.", "The bridge was repaired in 1977.", "supported"],
  ["The bridge was built in 1931 and repaired in 1977.", "The bridge was built in 1977.", "refuted|not_enough_info"],
  ["Kara Lind won the race in 2018. She won it again in 2022.", "Kara Lind won the race in 2018.", "supported"],
  ["The town had 4,000 inhabitants in 1990.", "The town had 6,000 inhabitants in 2020.", "not_enough_info"],
  ["The author was born in 1834 and died in 1901.", "The author died in 1901.", "supported"],
  [
    "The report for 2022 was published on 8 March 2023.",
    "The report for 2022 was published in March 2023.",
    "supported",
  ],
  ["The choir sang in Turin on 9 June 2021.", "The choir sang in Turin in June 2021.", "supported"],
  ["The pool opened on July 4, 2020.", "The pool opened on 4 July 2020.", "supported"],
  ["The mine closed in the 1980s.", "The mine closed in 1984.", "not_enough_info"],
  ["The river froze in January 1963.", "The river froze in the winter of 1963.", "supported|not_enough_info"],
  ["The firm moved to Bergen in 2011.", "The firm was sold in 2015.", "not_enough_info"],
  ["The minister will resign on 1 June 2024.", "The minister resigned on 1 June 2024.", "not_enough_info|refuted"],
];

const OPEN: OpenRows = {
  "The river froze in January 1963. | The river froze in the winter of 1963.":
    "WRONG: 'the winter of 1963' may hold January 1963 (season over the turn of the year)",
};

describeTable("time", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
