import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "The mill closed in May. Demand for paper fell.",
    "The mill closed because demand for paper fell.",
    "partially_supported|not_enough_info",
    "causal_added",
  ],
  [
    "Crime fell in Brandt. The police hired 40 officers.",
    "Crime fell because of the new officers.",
    "partially_supported|not_enough_info",
  ],
  ["Prices rose in June.", "Prices rose because of the war.", "partially_supported|not_enough_info", "causal_added"],
  ["The match was cancelled.", "The match was cancelled due to snow.", "partially_supported|not_enough_info"],
  [
    "The singer left the stage before the lights failed.",
    "The singer left the stage after the lights failed.",
    "refuted|partially_supported|not_enough_info",
    "order_reversed",
  ],
  [
    "She trained as a nurse before she joined the navy.",
    "She joined the navy before she trained as a nurse.",
    "refuted|partially_supported|not_enough_info",
    "order_reversed",
  ],
  [
    "The tax was cut after the election was held.",
    "The tax was cut before the election was held.",
    "refuted|partially_supported|not_enough_info",
    "order_reversed",
  ],
  [
    "The lake dried up. The village was abandoned.",
    "The village was abandoned because the lake dried up.",
    "partially_supported|not_enough_info",
    "causal_added",
  ],
  [
    "The coach was fired in May.",
    "The coach was fired as a result of the defeat.",
    "partially_supported|not_enough_info",
  ],
  [
    "Sales fell and the chief executive resigned.",
    "The chief executive resigned because sales fell.",
    "partially_supported|not_enough_info",
    "causal_added",
  ],
  [
    "The baby was born. The taxi arrived.",
    "The baby was born before the taxi arrived.",
    "partially_supported|not_enough_info",
  ],
  [
    "The bank failed. Its clients were paid.",
    "The clients were paid thanks to a state guarantee.",
    "partially_supported|not_enough_info",
    "causal_added",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The mill closed because demand for paper fell.", "The mill closed because demand for paper fell.", "supported"],
  ["The match was cancelled because of snow.", "The match was cancelled because of snow.", "supported"],
  ["The match was cancelled due to snow.", "The match was cancelled because of snow.", "supported"],
  [
    "The drought led to the closure of the mill.",
    "The mill closed because of the drought.",
    "supported|partially_supported|not_enough_info",
  ],
  [
    "The singer left the stage before the lights failed.",
    "The singer left the stage before the lights failed.",
    "supported",
  ],
  [
    "She trained as a nurse before she joined the navy.",
    "She trained as a nurse before she joined the navy.",
    "supported",
  ],
  ["The tax was cut after the election was held.", "The tax was cut after the election was held.", "supported"],
  ["Owing to a leak, the pool was closed.", "The pool was closed because of a leak.", "supported"],
  ["Because of a leak, the pool was closed.", "The pool was closed.", "supported"],
  ["The coach was fired in May because the club lost the cup.", "The club lost the cup.", "supported"],
  [
    "After the lights failed, the singer left the stage.",
    "The singer left the stage after the lights failed.",
    "supported",
  ],
  ["Prices rose as a result of the war.", "Prices rose because of the war.", "supported"],
  ["The mill closed because demand for paper fell.", "Because demand for paper fell, the mill closed.", "supported"],
  ["Prices rose as a result of the war.", "Prices rose owing to the war.", "supported"],
  [
    "The team celebrated after the referee blew the whistle.",
    "The team celebrated after the referee blew the whistle.",
    "supported",
  ],
  [
    "As of 7 April the clinic had 340 patients.",
    "Before 8 April, the clinic had under 400 patients.",
    "supported|not_enough_info",
  ],
  [
    "The film has a rating of 70%, based on 64 reviews.",
    "After 64 reviews, the film has a rating of 70%.",
    "supported",
  ],
];

const OPEN: OpenRows = {
  "Prices rose in June. | Prices rose because of the war.":
    "causal_added is not said where only the reason's words are missing",
  "The bank failed. Its clients were paid. | The clients were paid thanks to a state guarantee.":
    "causal_added is not said where only the reason's words are missing",
  "The match was cancelled due to snow. | The match was cancelled because of snow.":
    "'due to snow' is read as 'due to' with an infinitive",
};

describeTable("connective", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
