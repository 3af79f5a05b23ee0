export interface Bar {
	name: string;
	value: number;
	/** The value as it stands beside the bar. */
	shown: string;
	/** Whether it is this package's. */
	isOurs?: boolean;
}

/** Bars in groups, all to one scale. */
export interface Chart {
	/** The file's name without its ending. */
	file: string;
	title: string;
	/** What is measured, and whether less or more is better. */
	unit: string;
	groups: Array<{ name: string; bars: Bar[] }>;
}

const WIDTH = 760;
const NAMES = 310;
const VALUES = 90;
const ROW = 24;
const HEAD = 56;

const STYLE = [
	'text { font: 13px system-ui, sans-serif; fill: #1f2328 }',
	'.title { font-size: 16px; font-weight: 600 }',
	'.ours { font-weight: 600 }',
	'rect { fill: #6e7781 }',
	'rect.ours { fill: #bc4c00 }',
	'@media (prefers-color-scheme: dark) {',
	'text { fill: #e6edf3 } rect { fill: #8b949e } rect.ours { fill: #f0883e } }',
].join('\n');

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The chart in words: what a screen reader says instead of the picture. */
export const inWords = ({ unit, groups }: Chart): string =>
	[
		`${unit}.`,
		...groups.map(
			({ name, bars }) => `${name}: ${bars.map((bar) => `${bar.name} ${bar.shown}`).join('; ')}.`,
		),
	].join(' ');

const text = (x: number, y: number, content: string, kind = '') =>
	`<text x="${x}" y="${y}"${kind ? ` class="${kind}"` : ''}>${escaped(content)}</text>`;

function row({ name, value, shown, isOurs }: Bar, y: number, most: number): string {
	const kind = isOurs ? 'ours' : '';
	const length = Math.max(1, Math.round((value / most) * (WIDTH - NAMES - VALUES)));
	const box = `x="${NAMES}" y="${y + 4}" width="${length}" height="${ROW - 8}" rx="2"`;
	return [
		text(12, y + 17, name, kind),
		`<rect ${box}${kind ? ` class="${kind}"` : ''}/>`,
		text(NAMES + length + 8, y + 17, shown, kind),
	].join('\n');
}

/** The chart as a picture that can be read on light and dark ground. */
export function svg(chart: Chart): string {
	const most = Math.max(...chart.groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
	const drawn: string[] = [];
	let y = HEAD;
	for (const { name, bars } of chart.groups) {
		drawn.push(text(0, y + 17, name));
		y += ROW;
		for (const bar of bars) {
			drawn.push(row(bar, y, most));
			y += ROW;
		}
		y += ROW / 2;
	}
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-labelledby="title words">`,
		`<title id="title">${escaped(chart.title)}</title>`,
		`<desc id="words">${escaped(inWords(chart))}</desc>`,
		`<style>\n${STYLE}\n</style>`,
		text(0, 18, chart.title, 'title'),
		text(0, 40, chart.unit),
		...drawn,
		'</svg>\n',
	].join('\n');
}
