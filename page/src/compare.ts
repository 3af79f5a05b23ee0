import type { PartyValues } from '../../nodes/Procore/mapping/types';
import type { ShownParty, ShownRow } from '../../nodes/Procore/review/shown';

/** Whether a field speaks for the pair, against it, or says nothing. */
export type Mark = 'same' | 'differs' | 'silent';

/** One field of both records. */
export interface Line {
	field: string;
	left: string;
	right: string;
	mark: Mark;
}

/** The line below a name: where it is, and how it is reached. */
export const placeOf = ({ address, city, state, zip }: PartyValues): string =>
	[address, [city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ')]
		.filter(Boolean)
		.join(', ');

const townOf = ({ city, state, zip }: PartyValues) => placeOf({ city, state, zip });

const READ: ReadonlyArray<[field: string, read: (values: PartyValues) => string | undefined]> = [
	['taxId', ({ taxId }) => taxId],
	['number', (values) => values.number],
	['phone', ({ phone }) => phone],
	['email', ({ email }) => email],
	['website', ({ website }) => website?.replace(/^https?:\/\/(?:www\.)?/, '')],
	['address', ({ address }) => address],
	['place', townOf],
	['country', ({ country }) => country],
];

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function markOf(left: string, right: string, effect: number | undefined): Mark {
	if (effect !== undefined && effect !== 0) return effect > 0 ? 'same' : 'differs';
	if (left === '' || right === '') return 'silent';
	return plain(left) === plain(right) ? 'same' : 'differs';
}

/** The party that the plan's reason and evidence are about. */
export const likeliest = ({ party, candidates }: ShownRow): number | undefined =>
	party ?? candidates[0];

/** What Plan found about the row and this party; nothing about any other party. */
const evidenceOn = (row: ShownRow, at: number) => (at === likeliest(row) ? row.evidence : []);

/** Both records side by side, with what agrees and what differs. */
export function linesOf(row: ShownRow, party: ShownParty, at: number): Line[] {
	const found = new Map(evidenceOn(row, at).map((fact) => [fact[0], fact]));
	const lineOf = (field: string, ownLeft = '', ownRight = ''): Line => {
		const [, left = '', right = '', effect] = found.get(field) ?? [];
		found.delete(field);
		const line = { field, left: ownLeft || left, right: ownRight || right };
		return { ...line, mark: markOf(line.left, line.right, effect) };
	};
	const lines = [lineOf('name', row.name, party.name)];
	for (const [field, read] of READ) lines.push(lineOf(field, read(row.values), read(party.values)));
	for (const [field, fact] of [...found]) if (!isSilent(field, fact[3])) lines.push(lineOf(field));
	return lines.filter(({ left, right }) => left !== '' || right !== '');
}

/** What is not worth a line: names show the legal form, and the ID is that of the record itself. */
const isSilent = (field: string, effect: number) =>
	effect === 0 || field === 'originId' || (field === 'legalForm' && effect > 0);

interface FieldMark {
	field: string;
	mark: Mark;
}

const differingFirst = (a: FieldMark, b: FieldMark) =>
	a.mark < b.mark ? -1 : Number(a.mark > b.mark);

/** The fields that differ or agree with the likeliest party, for one line of the table. */
export function marksOf({ evidence }: ShownRow): FieldMark[] {
	const markBy = (effect: number): Mark => (effect > 0 ? 'same' : 'differs');
	return evidence
		.filter(([field, , , effect]) => !isSilent(field, effect))
		.map(([field, , , effect]) => ({ field, mark: markBy(effect) }))
		.sort(differingFirst);
}

/** The same for a party that a person chose instead. */
export const marksBeside = (row: ShownRow, party: ShownParty, at: number): FieldMark[] =>
	linesOf(row, party, at)
		.filter(({ mark }) => mark !== 'silent')
		.sort(differingFirst);

/** The reason without the name of the party, which stands beside it. */
export function shortReason({ reason }: ShownRow): string {
	const rest = reason.replace(/^The closest is .*?: (?=same|nearly|similar|the |one |\w+ )/, '');
	return rest.charAt(0).toUpperCase() + rest.slice(1);
}
