import fc from 'fast-check';
import { FolderNames, LONGEST_PATH } from '../../../../../nodes/Procore/client/documents/fitNames';
import { FitPaths } from '../../../../../nodes/Procore/client/documents/FitPaths';
import { FolderTree } from '../../../../../nodes/Procore/client/documents/FolderTree';
import { faultInWords, fitName } from '../../../../../nodes/Procore/client/documents/nameFaults';

describe('a name', () => {
	it.each([
		['a/b.pdf', 'a_b.pdf'],
		['a<b>c.pdf', 'a_b_c.pdf'],
		['a:b.pdf', 'a_b.pdf'],
		['a\\b.pdf', 'a_b.pdf'],
		['a\\\\b.pdf', 'a_b.pdf'],
		['a|b?c*d.pdf', 'a_b_c_d.pdf'],
		['Budget "final".xlsx', 'Budget _final_.xlsx'],
		['line\nbreak.txt', 'line_break.txt'],
		['a .pdf ', 'a.pdf'],
		['a. pdf', 'a.pdf'],
		[' a.pdf', 'a.pdf'],
		['a.pdf.', 'a.pdf'],
		['CON', '_CON'],
		['con.txt', '_con.txt'],
		['LPT1.log', '_LPT1.log'],
		['desktop.ini', '_desktop.ini'],
		['.lock', '_.lock'],
		['~$draft.docx', '_draft.docx'],
		['my_vti_folder', 'my-vti-folder'],
		['..', '_'],
		['  ', '_'],
	])('%j becomes %j', (given, wanted) => {
		expect(fitName(given).name).toBe(wanted);
		expect(fitName(given).faults.length).toBeGreaterThan(0);
		expect(faultInWords(given)).toBeDefined();
	});

	it.each([
		'plan.pdf',
		'Résumé – übersicht.pdf',
		'Minutes #12.docx',
		'console.txt',
		'.gitignore',
		'a.b.c',
	])('%j stays', (name) => {
		expect(fitName(name)).toEqual({ name, faults: [] });
		expect(faultInWords(name)).toBeUndefined();
	});

	it('that was changed fits, and is changed no further', () => {
		const alphabet = fc.constantFrom(...'a./\\:*?<>|" ~$_vtiCON1\n');
		fc.assert(
			fc.property(fc.string({ unit: alphabet, maxLength: 20 }), (given) => {
				const { name } = fitName(given);
				expect(fitName(name)).toEqual({ name, faults: [] });
			}),
		);
	});
});

describe('names in one folder', () => {
	it('stay different, whatever their case', () => {
		const names = new FolderNames();
		const given = ['a:b.pdf', 'a?b.pdf', 'A_B.pdf', 'a_b (2).pdf'];
		const fitted = given.map((name) => names.fit(name, 255).name);
		expect(new Set(fitted.map((name) => name.toLowerCase())).size).toBe(4);
		expect(fitted.slice(0, 3)).toEqual(['a_b.pdf', 'a_b (2).pdf', 'A_B (3).pdf']);
		expect(names.fit('a?b.pdf', 255).name).toBe('a_b (2).pdf');
	});

	it('stay different, however an accent is written', () => {
		const names = new FolderNames();
		const given = ['\u00e9.txt', 'e\u0301.txt'];
		expect(given.map((name) => names.fit(name, 255).name)).toEqual([
			'\u00e9.txt',
			'e\u0301 (2).txt',
		]);
	});

	it.each([90, 91])('are not cut within a character, with room for %i', (room) => {
		const { name } = new FolderNames().fit('🏗'.repeat(140), room);
		expect(name.length).toBeLessThanOrEqual(room);
		expect(name).toMatch(/^🏗+~[0-9a-f]{4}$/u);
	});

	it('that are too long are cut in the same way each time, with their ending', () => {
		const long = `${'x'.repeat(300)}.pdf`;
		const [a, b] = [new FolderNames(), new FolderNames()].map((names) => names.fit(long, 100));
		expect(a).toEqual(b);
		expect(a?.name).toHaveLength(100);
		expect(a?.name).toMatch(/^x+~[0-9a-f]{4}\.pdf$/);
		const other = new FolderNames().fit(`${'x'.repeat(301)}.pdf`, 100);
		expect(other.name).not.toBe(a?.name);
	});
});

describe('paths', () => {
	const deep = Array.from({ length: 8 }, (_, at) => ({
		id: String(at + 1),
		name: `${at} ${'long folder name '.repeat(4)}`,
		...(at === 0 ? {} : { parentId: String(at) }),
	}));

	it('are at most 255 characters long', () => {
		const file = { id: '99', name: `${'plan '.repeat(30)}.pdf`, parentId: '8' };
		const paths = new FitPaths(new FolderTree(deep), [file]);
		const { path, renamed } = paths.ofFile('99');
		expect(path.length).toBeLessThanOrEqual(LONGEST_PATH);
		expect(path.startsWith(`${paths.ofFolder('8').path}/`)).toBe(true);
		expect(renamed.some(({ reasons }) => reasons.includes('length'))).toBe(true);
	});

	it('do not change with the order or the number of pages', () => {
		const files = ['a:1', 'a?1', 'A*1'].map((name, at) => ({
			id: String(10 + at),
			name,
			parentId: undefined,
		}));
		const pathsOf = (given: typeof files) => {
			const paths = new FitPaths(new FolderTree([]), given);
			return files.map(({ id }) => paths.ofFile(id).path);
		};
		expect(pathsOf(files)).toEqual(pathsOf([...files].reverse()));
		expect(new Set(pathsOf(files)).size).toBe(3);
	});

	it('end although folders point at each other', () => {
		const tree = new FolderTree([
			{ id: '1', name: 'a', parentId: '2' },
			{ id: '2', name: 'b', parentId: '1' },
		]);
		expect(tree.pathOf('1')).toBe('b/a');
		expect(new FitPaths(tree, []).ofFolder('1').path).toBe('');
	});
});
