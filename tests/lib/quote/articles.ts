import type { Analysis } from "../../../lib/extract/analysis.ts";
import { analyze } from "../../../lib/extract/analyze.ts";

/** What verifying a quotation needs of a text. */
export function analysed(text: string): Analysis {
  return analyze(text, { anchor: null });
}

/** A council story: direct, interrupted, mixed, nested and multi-paragraph quotations, and prose with reports. */
export const HARBOUR = `Harbour plan divides the town

The town council of Brackwater voted on Tuesday to spend £4.2 million on the harbour wall. Mayor Anna Brandt defended the decision before about 300 residents.

“We will repair the wall before the winter storms return, and we will not raise the harbour fees,” Brandt said. “The engineers have told us that 38 of the 52 piles are rotten.”

Councillor Piet Visser, who leads the opposition, disagreed. “I do not think that the wall will hold for ten years,” he said. “If the storms come early, half of the money will be washed away.”

“The old pier,” Visser added, “is a danger to everybody who works there.”

The fishermen’s union called the plan “long overdue” and “a modest first step”. Its chair, Mara Okafor, told reporters: “Our members asked for this in 1998. They were told, ‘There is no money in the chest,’ and nothing was done.”

According to the engineers’ report, the piles lost a third of their strength in six years. The report said that a new wall would last until 2060.

“I have been on this coast for forty years. I have seen the sea take three boats and two houses.

“But I have never seen the quay as empty as this spring,” said Joost Lammers, a retired pilot. “The wall is not the problem; the mud is the problem.”

Brandt said the work would begin in September unless the province withdrew its grant. “We can’t wait,” she said.

“It’s a fair price – the lowest of five bids,” said the deputy mayor, Lena Brandt-Hoek. “Was it easy? No. Was it right? Yes.”`;

/** A match report with straight marks and no accents to spare. */
export const MATCH = `Rovers 2, Athletic 1

"We were lucky tonight," Rovers coach Idris Kone said. "They had 14 shots and we had 3, and the keeper stopped a penalty in the 89th minute."

Athletic's captain, Tom Reyes, was less polite. "That was never a penalty," he said. "The referee should watch it again ... and again."

"I'm told the ball crossed the line by 5%," Kone joked. "Some people say that we only win when it rains."

Kone's assistant said the team would train on Monday. The club has not won the cup since 1971.`;
