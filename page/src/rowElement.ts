import type { ShownRow } from '../../nodes/Procore/review/shown';
import { placeOf } from './compare';
import type { Choice } from './decisions';
import { button, element } from './dom';
import { Label, TwoLines, type Shown } from './label';
import { proposalFor, rowOf, type Screen } from './screen';
import { Why } from './why';

const PILLS = { create: '+ Create', ignore: '– Do not add', later: '… Later' };

/** What stands on the other side of a row: two lines, and how they look. */
function otherSide(screen: Screen, row: ShownRow, choice: Choice | undefined): Shown {
	if (choice === 'create') return ['New record', 'created in the other system', 'right new'];
	if (choice === 'ignore') return ['None', 'not added', 'right none'];
	const at = typeof choice === 'number' ? choice : row.candidates[0];
	const party = at === undefined ? undefined : screen.review.parties[at];
	if (!party) return ['No candidate', '', 'right none'];
	const more = row.candidates.length - 1;
	const others = choice === undefined && more > 0 ? ` · ${more} more` : '';
	const where = [party.id, placeOf(party.values)].filter(Boolean).join(' · ');
	const isSettled = typeof choice === 'number';
	return [party.name, where + others, isSettled ? 'right' : 'right proposed'];
}

/** What is decided about a row, in words, and how it looks. */
function decided(
	screen: Screen,
	at: number,
	choice: Choice | undefined,
): [text: string, look: string] {
	if (screen.decisions.isClash(at)) return ['! Chosen twice', 'pill clash'];
	if (choice === undefined) return ['? Undecided', 'pill open'];
	if (typeof choice !== 'number') return [PILLS[choice], `pill ${choice}`];
	const isOld = rowOf(screen, at)?.decision === 'linked' && !screen.decisions.isOwn(at);
	return isOld ? ['✓ Linked', 'pill quiet'] : ['✓ Link', 'pill link'];
}

/**
 * One row of the table. It is made once and shows one record of the plan after the other: only what
 * differs is written.
 */
export class RowElement {
	readonly element: HTMLElement;

	private readonly left = new TwoLines();

	private readonly right = new TwoLines();

	private readonly why = new Why();

	private readonly pill = new Label('span');

	private readonly approve = button({ class: 'approve', tabindex: -1 }, () => undefined, 'Approve');

	constructor() {
		const { pill, approve, left, right, why } = this;
		const decision = element('div', { role: 'gridcell', class: 'decision' }, pill.element, approve);
		this.element = element(
			'div',
			{ role: 'row' },
			left.element,
			right.element,
			why.element,
			decision,
		);
	}

	show(screen: Screen, place: number): void {
		const at = screen.list.rows[place] ?? -1;
		const row = rowOf(screen, at);
		if (!row) return;
		this.place(screen, place, at);
		const choice = screen.decisions.of(at);
		this.left.show(row.name || 'No name', placeOf(row.values) || row.id, 'left');
		this.right.show(...otherSide(screen, row, choice));
		this.why.show(row, choice, screen.review.parties);
		const isApprovable =
			row.group === 'probable' && choice === undefined && proposalFor(screen, at) !== undefined;
		this.approve.hidden = !isApprovable;
		this.pill.element.hidden = isApprovable;
		this.pill.show(...decided(screen, at, choice));
	}

	private place(screen: Screen, place: number, at: number): void {
		const row = this.element;
		const isHere = place === screen.here;
		const look = isHere ? 'row here' : 'row';
		if (row.className !== look) {
			row.className = look;
			row.setAttribute('aria-selected', String(isHere));
		}
		if (row.dataset.place === String(place) && row.id === `row-${at}`) return;
		row.id = `row-${at}`;
		row.dataset.place = String(place);
		row.setAttribute('aria-rowindex', String(place + 2));
	}
}
