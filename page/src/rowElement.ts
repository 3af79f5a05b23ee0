import type { ShownRow } from '../../nodes/Procore/review/shown';
import { marksOf, placeOf, shortReason } from './compare';
import type { Choice } from './decisions';
import { button, element } from './dom';
import { proposalFor, rowOf, type Screen } from './screen';
import { fieldName } from './words';

const SIGNS = { same: '✓', differs: '≠', silent: '' };

const twoLines = (first: string, second: string, className: string) =>
	element(
		'div',
		{ role: 'gridcell', class: className },
		element('span', { class: 'name', dir: 'auto' }, first),
		element('span', { class: 'place', dir: 'auto' }, second),
	);

function otherSide(screen: Screen, row: ShownRow, choice: Choice | undefined): HTMLElement {
	if (choice === 'create')
		return twoLines('New record', 'created in the other system', 'right new');
	if (choice === 'ignore') return twoLines('None', 'not added', 'right none');
	const at = typeof choice === 'number' ? choice : row.candidates[0];
	const party = at === undefined ? undefined : screen.review.parties[at];
	if (!party) return twoLines('No candidate', '', 'right none');
	const more = row.candidates.length - 1;
	const others = choice === undefined && more > 0 ? ` · ${more} more` : '';
	const where = [party.id, placeOf(party.values)].filter(Boolean).join(' · ');
	const isSettled = typeof choice === 'number';
	return twoLines(party.name, where + others, isSettled ? 'right' : 'right proposed');
}

function why(row: ShownRow): HTMLElement {
	const marks = marksOf(row).map(({ field, mark }) =>
		element('span', { class: `mark ${mark}` }, `${SIGNS[mark]} ${fieldName(field)}`),
	);
	return element(
		'div',
		{ role: 'gridcell', class: 'why' },
		element('span', { class: 'marks' }, ...marks),
		element('span', { class: 'reason', dir: 'auto' }, shortReason(row)),
	);
}

const PILLS = { create: '+ Create', ignore: '– Do not add', later: '… Later' };

function decision(screen: Screen, at: number, row: ShownRow, choice: Choice | undefined) {
	if (screen.decisions.isClash(at))
		return element('span', { class: 'pill clash' }, '! Chosen twice');
	if (typeof choice === 'number') {
		const isOld = row.decision === 'linked' && !screen.decisions.isOwn(at);
		return element(
			'span',
			{ class: isOld ? 'pill quiet' : 'pill link' },
			isOld ? '✓ Linked' : '✓ Link',
		);
	}
	if (choice !== undefined) return element('span', { class: `pill ${choice}` }, PILLS[choice]);
	const proposal = proposalFor(screen, at);
	if (row.group !== 'probable' || proposal === undefined)
		return element('span', { class: 'pill open' }, '? Undecided');
	return button({ class: 'approve', tabindex: -1 }, () => screen.decide(at, proposal), 'Approve');
}

/** One row of the table. */
export function rowElement(screen: Screen, place: number): HTMLElement {
	const at = screen.list.rows[place] ?? -1;
	const row = rowOf(screen, at);
	if (!row) return element('div');
	const choice = screen.decisions.of(at);
	const isHere = place === screen.here;
	return element(
		'div',
		{
			id: `row-${at}`,
			role: 'row',
			class: `row ${row.group}${isHere ? ' here' : ''}`,
			'aria-rowindex': place + 2,
			'aria-selected': String(isHere),
			'data-place': place,
		},
		twoLines(row.name || 'No name', placeOf(row.values) || row.id, 'left'),
		otherSide(screen, row, choice),
		why(row),
		element('div', { role: 'gridcell', class: 'decision' }, decision(screen, at, row, choice)),
	);
}
