export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

interface Panel {
  readonly title: string;
  readonly series: readonly Series[];
}

const WIDTH = 720;
const HEIGHT = 300;
const PLOT = { left: 64, right: 704, top: 40, bottom: 196 };
/** Told apart in light and dark, and by their dashes without colours. */
const COLOURS = ['#2f7ed8', '#d9822b', '#3a9d5d', '#b055c8'];
const DASHES = ['none', '7 4', '2 3', '10 3 2 3'];

/** Lines over each other as one SVG, milliseconds upwards, readable on light and on dark. */
export function drawChart(panels: readonly Panel[]): string {
  const height = HEIGHT * panels.length;
  const drawn = panels.map(
    (panel, index) => `<g transform="translate(0 ${index * HEIGHT})">\n${drawPanel(panel)}\n</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${panels.map(({ title }) => title).join('; ')}">
<style>
  text { font: 12px system-ui, sans-serif; fill: #333; }
  .title { font-weight: 600; font-size: 14px; }
  .axis { stroke: #8886; }
  @media (prefers-color-scheme: dark) { text { fill: #ddd; } }
</style>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel({ title, series }: Panel): string {
  const points = series.flatMap((one) => one.points);
  const mostX = Math.max(...points.map(({ x }) => x));
  const mostY = roundUp(Math.max(...points.map(({ y }) => y)));
  const xOf = (x: number) => PLOT.left + (x / mostX) * (PLOT.right - PLOT.left);
  const yOf = (y: number) => PLOT.bottom - (y / mostY) * (PLOT.bottom - PLOT.top);
  const quarters = [0, 1, 2, 3, 4].map((part) => part / 4);
  return [
    `<text class="title" x="${PLOT.left}" y="22">${title} (ms)</text>`,
    ...quarters.map((part) => {
      const y = yOf(part * mostY).toFixed(1);
      return `<line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}"/><text x="${PLOT.left - 8}" y="${y}" dy="4" text-anchor="end">${format(part * mostY)}</text>`;
    }),
    ...quarters.map(
      (part) =>
        `<text x="${xOf(part * mostX).toFixed(1)}" y="${PLOT.bottom + 18}" text-anchor="middle">${format(part * mostX)}</text>`,
    ),
    ...series.map(({ name, points: own }, index) => {
      const path = own.map(({ x, y }) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`).join(' ');
      const paint = `fill="none" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="2" stroke-dasharray="${DASHES[index % DASHES.length]}"`;
      const [x, y] = [PLOT.left + (index % 2) * 320, PLOT.bottom + 44 + Math.floor(index / 2) * 20];
      return `<polyline points="${path}" ${paint}/><line x1="${x}" x2="${x + 28}" y1="${y}" y2="${y}" ${paint}/><text x="${x + 36}" y="${y}" dy="4">${name}</text>`;
    }),
  ].join('\n');
}

function roundUp(most: number): number {
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / step) * step;
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}
