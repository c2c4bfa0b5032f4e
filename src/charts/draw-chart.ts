import {
  ArcElement,
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
Chart.register(LineController, LineElement, PointElement, DoughnutController, ArcElement);

/** Draws a chart once, hands the drawing to `read` and lets go of it, which wipes the canvas. */
export function drawChart<T>(canvas: unknown, config: ChartConfiguration, read: () => T): T {
  const chart = new Chart(canvas as HTMLCanvasElement, { ...config, platform: BasicPlatform });
  try {
    return read();
  } finally {
    chart.destroy();
  }
}
