import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Draws lines on two logarithmic axes, where a straight line is a power of x and its slope the exponent. */
export async function drawCurve(path: string, x: string, y: string, series: readonly Series[]): Promise<void> {
  use([LineChart, GridComponent, LegendComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 640, height: 400 });
  const all = series.flatMap(({ points }) => points);
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    legend: { top: 8 },
    grid: { left: 64, right: 32, top: 48, bottom: 56 },
    xAxis: { type: "log", name: x, nameLocation: "middle", nameGap: 30, min: Math.min(...all.map(([at]) => at)) },
    yAxis: { type: "log", name: y, nameLocation: "middle", nameGap: 44 },
    series: series.map(({ name, points }) => ({
      name,
      type: "line",
      data: points.map(([at, value]) => [at, Number(value.toPrecision(4))]),
    })),
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, chart.renderToSVGString());
  chart.dispose();
}
