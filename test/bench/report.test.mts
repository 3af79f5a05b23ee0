import { inWords, svg, type Chart } from '../../bench/report/chart.mts';
import { documentOf } from '../../bench/report/document.mts';
import { inTurn, median, percentile, ratio } from '../../bench/report/rounds.mts';
import { figure, markdown } from '../../bench/report/table.mts';

const chart: Chart = {
	file: 'lists',
	title: 'Lists <long>',
	unit: 'Seconds, less is better',
	groups: [
		{
			name: '50 ms & more',
			bars: [
				{ name: 'This package', value: 1, shown: '1.00 s', isOurs: true },
				{ name: 'axios [loop]', value: 4, shown: '4.00 s' },
			],
		},
	],
};

describe('What the benchmark counts with', () => {
	it('takes the middle of the values, or of the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
	});

	it('takes the ratio round by round', () => {
		expect(ratio([2, 30, 4], [1, 10, 1])).toBe(3);
	});

	it('finds the value that so many do not exceed', () => {
		const values = Array.from({ length: 200 }, (_, index) => 200 - index);
		expect(percentile(values, 0.99)).toBe(198);
		expect(percentile([7], 0.99)).toBe(7);
	});

	it('shows three digits that count', () => {
		const shown = [0.001234, 0.5, 1.2345, 12.345, 123.45, 12_345].map(figure);
		expect(shown).toEqual(['0.00123', '0.500', '1.23', '12.3', '123', '12,300']);
		expect([0, Number.NaN].map(figure)).toEqual(['0', '-']);
	});
});

describe('Ways in turn', () => {
	const called: string[] = [];
	const ways = {
		a: async () => called.push('a'),
		b: async () => called.push('b'),
	};
	beforeEach(() => called.splice(0));

	it('runs them A B A B, after a round that does not count', async () => {
		const found = await inTurn(ways, { most: 2 });
		expect(called).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
		expect(found.get('a')).toEqual([3, 5]);
		expect(found.get('b')).toEqual([4, 6]);
	});

	it('begins no further round when the time is over, but one counts', async () => {
		const found = await inTurn(ways, { within: 0, warmUp: false });
		expect(called).toEqual(['a', 'b']);
		expect(found.get('a')).toEqual([1]);
	});
});

describe('The chart', () => {
	const drawn = svg(chart);

	it('says to a screen reader what it shows', () => {
		expect(drawn).toContain('role="img" aria-labelledby="title words"');
		expect(drawn).toContain('<title id="title">Lists &lt;long&gt;</title>');
		expect(inWords(chart)).toBe(
			'Seconds, less is better. 50 ms & more: This package 1.00 s; axios [loop] 4.00 s.',
		);
		expect(drawn).toContain(
			'<desc id="words">Seconds, less is better. 50 ms &amp; more: This package 1.00 s; axios [loop] 4.00 s.</desc>',
		);
	});

	it('draws all bars to one scale, ours in another colour', () => {
		const bars = [...drawn.matchAll(/<rect [^>]*width="(\d+)"[^>]*\/>/g)];
		const [ours, other] = bars.map(([, width]) => Number(width));
		expect(other).toBe(4 * Number(ours));
		expect(bars.map(([bar]) => bar.includes('class="ours"'))).toEqual([true, false]);
	});

	it('has colours for a dark ground, and no ground of its own', () => {
		expect(drawn).toContain('@media (prefers-color-scheme: dark)');
		expect(drawn).not.toMatch(/background|width="100%"/);
	});
});

describe('The document', () => {
	const table = { title: 'Ours', columns: ['', 's'], rows: [['a', '1']], note: 'One round.' };

	it('writes a table with its note', () => {
		expect(markdown(table)).toBe('### Ours\n\n|  | s |\n| --- | --- |\n| a | 1 |\n\nOne round.');
	});

	it('names the machine, and shows each part with its pictures and tables', () => {
		const section = { title: 'Lists', about: 'Read.', tables: [table], charts: [chart] };
		const text = documentOf([section], [['Node.js', '24']]);
		expect(text).toMatch(/^# Benchmarks\n\nWritten by `npm run bench`/);
		expect(text).toContain('| Node.js | 24 |');
		expect(text).toContain('## Lists\n\nRead.\n\n![Lists <long>. Seconds, less is better.');
		expect(text).toContain('axios loop 4.00 s.](images/benchmarks/lists.svg)\n\n### Ours');
		expect(text.endsWith('One round.\n')).toBe(true);
	});
});
