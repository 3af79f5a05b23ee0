import { entriesOf } from '../../../../../nodes/Procore/validation/projects/listText';

const KNOWN = [
	'Harbor Tower, Phase 2',
	'A, B, C',
	'- Dash',
	'25 017',
	'111111 222222',
	'Main "East" Wing',
];
const isKnown = (text: string) => KNOWN.includes(text);

test.each<[string, string[]]>([
	['', []],
	[' \n\n , ; ', []],
	['101, 102\n103', ['101', '102', '103']],
	['a;b\tc\r\nd', ['a', 'b', 'c', 'd']],
	['Harbor Tower, Phase 2', ['Harbor Tower, Phase 2']],
	['101, Harbor Tower,  Phase 2, 102', ['101', 'Harbor Tower, Phase 2', '102']],
	['A, B, C, D', ['A, B, C', 'D']],
	['A, B', ['A', 'B']],
	['- one\n* two\n• three\n– four', ['one', 'two', 'three', 'four']],
	['- Dash\n- - Dash', ['- Dash', '- Dash']],
	['"Pier 3, North", 101, “Pier 4, South”', ['Pier 3, North', '101', 'Pier 4, South']],
	['"quoted"\n"open, other', ['quoted', '"open', 'other']],
	['12" Pipe, 8" Pipe', ['12" Pipe', '8" Pipe']],
	['Main "East" Wing, x', ['Main "East" Wing', 'x']],
	['598134326517005 598134326517014', ['598134326517005', '598134326517014']],
	['25 017, 25 018', ['25 017', '25 018']],
	['111111 222222', ['111111 222222']],
])('%j gives %j', (list, entries) => {
	expect(entriesOf(list, isKnown)).toEqual(entries);
});

test('a line of many thousands is read whole', () => {
	const ids = Array.from({ length: 20_000 }, (_, index) => String(598134326500000 + index));
	expect(entriesOf(ids.join(','), isKnown)).toEqual(ids);
});
