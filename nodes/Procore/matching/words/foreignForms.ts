import { isAscii } from '../text/foldText';

/**
 * Legal forms inside a run of letters without blanks, which may come first: Japanese, Chinese,
 * Korean. Longest first.
 */
const RUNS: ReadonlyArray<readonly [pattern: RegExp, form: string]> = [
	[/株式会社|\(株\)|株式會社/, 'jp'],
	[/有限会社|\(有\)/, 'jp yk'],
	[/合同会社|\(同\)/, 'jp gk'],
	[/股[份分]有限公司/, 'cn joint stock'],
	[/有限[责責]任公司|有限公司/, 'cn'],
	[/주식회사|\(주\)/, 'kr'],
	[/유한회사|\(유\)/, 'kr yh'],
];

/**
 * Takes such a form out of a folded name; the form is '' when there is none. A name is never only
 * its form.
 */
export function takeForeignForm(folded: string): { text: string; form: string } {
	if (isAscii(folded)) return { text: folded, form: '' };
	for (const [pattern, form] of RUNS) {
		const text = folded.replace(pattern, ' ');
		if (text !== folded && /[\p{L}\p{N}]/u.test(text)) return { text, form };
	}
	return { text: folded, form: '' };
}
