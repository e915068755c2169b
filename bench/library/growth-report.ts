import { writeFile } from "node:fs/promises";

import { init, use } from "echarts/core";
import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

/** What was measured at one size of the library. Times are milliseconds over HTTP, shares are 0 to 1. */
export interface Growth {
  readonly articles: number;
  readonly bytes: number;
  readonly storing: number;
  readonly searchMedian: number;
  readonly searchSlow: number;
  readonly checkMedian: number;
  readonly checkSlow: number;
  readonly foundFirst: number;
  readonly foundAmongThree: number;
  readonly supported: number;
}

const PAGE = "docs/performance-library.md";
const CURVE = "docs/performance-library.svg";

/** Writes the page and its curve. */
export async function writeReport(rows: readonly Growth[], questions: number): Promise<void> {
  await writeFile(CURVE, curve(rows));
  await writeFile(PAGE, page(rows, questions));
  console.log(`Written: ${PAGE}, ${CURVE}`);
}

/** The exponent b of time = a * articles^b, by least squares over the logarithms. */
export function exponent(rows: readonly Growth[], time: (row: Growth) => number): number {
  const points = rows.map((row) => [Math.log(row.articles), Math.log(time(row))] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const covariance = mean(points.map(([at, value]) => (at - x) * (value - y)));
  return covariance / mean(points.map(([at]) => (at - x) ** 2));
}

function page(rows: readonly Growth[], questions: number): string {
  const line = (row: Growth): string =>
    `| ${[
      row.articles.toLocaleString("en-GB"),
      (row.bytes / 1e6).toFixed(1),
      row.storing.toFixed(1),
      `${row.searchMedian.toFixed(1)} (${row.searchSlow.toFixed(1)})`,
      `${row.checkMedian.toFixed(1)} (${row.checkSlow.toFixed(1)})`,
      percent(row.foundFirst),
      percent(row.foundAmongThree),
      percent(row.supported),
    ].join(" | ")} |`;
  return `# Performance of the library

Written by \`npm run bench -- growth\`; run it again rather than edit it.

A library of generated articles (\`bench/library/generated-articles.ts\`: 1,350 characters each, words by Zipf's law, recurring names and firms)
in the D1 of the built Worker, on one machine, asked over HTTP for ${questions} claims, one after the other. Each claim repeats a fact of one
article; "found" is how often search put that article first, or among the first three, which are the ones a check without \`article\` reads.
Times are milliseconds, the median and in brackets the 95th percentile, with all that HTTP and a cold article cost.

| articles | D1, MB | store one | search | check | found first | among three | \`supported\` |
| -------: | -----: | --------: | -----: | ----: | ----------: | ----------: | ----------: |
${rows.map(line).join("\n")}

Fitted to time = a · articles^b: search b = ${exponent(rows, (row) => row.searchMedian).toFixed(2)} (95th percentile ${exponent(rows, (row) => row.searchSlow).toFixed(2)}), check b = ${exponent(rows, (row) => row.checkMedian).toFixed(2)}, storing b = ${exponent(rows, (row) => row.storing).toFixed(2)}.

![Milliseconds over articles](performance-library.svg)
`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

/** Both axes are logarithmic: a straight line is a power of the size, and its slope the exponent. */
function curve(rows: readonly Growth[]): string {
  use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 640, height: 400 });
  const series = (name: string, time: (row: Growth) => number) => ({
    name,
    type: "line" as const,
    data: rows.map((row) => [row.articles, Number(time(row).toFixed(2))]),
  });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    legend: { top: 8 },
    grid: { left: 64, right: 32, top: 48, bottom: 56 },
    xAxis: { type: "log", name: "articles", nameLocation: "middle", nameGap: 30, min: rows[0]?.articles ?? 1 },
    yAxis: { type: "log", name: "milliseconds", nameLocation: "middle", nameGap: 44, min: 1 },
    series: [
      series("search, median", (row) => row.searchMedian),
      series("search, 95th percentile", (row) => row.searchSlow),
      series("check without article, median", (row) => row.checkMedian),
      series("check, 95th percentile", (row) => row.checkSlow),
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
