import { button, element, part } from './dom';
import type { Choice } from './decisions';
import { proposalFor, type Screen } from './screen';
import { adviceFor, counted, FILTERS, number, type Filter } from './words';

const SHOWN: Filter[] = ['open', 'probable', 'choose', 'none', 'safe', 'linked', 'ignored', 'all'];
const OFTEN_EMPTY = new Set<Filter>(['ignored', 'linked', 'safe']);

/** The groups with their counts, and what can be done with a whole group. */
export class Filters {
	constructor(
		private readonly screen: Screen,
		private readonly choose: (filter: Filter) => void,
		private readonly decideAll: (rows: Array<[number, Choice]>, what: string) => void,
	) {}

	/** @param left rows to decide that are not decided yet */
	draw(counts: Record<Filter, number>, left: number): void {
		const { list } = this.screen;
		const shown = SHOWN.filter((one) => counts[one] > 0 || !OFTEN_EMPTY.has(one));
		if (counts.clash > 0 || list.filter === 'clash') shown.unshift('clash');
		const chips = shown.map((filter) =>
			this.chip(filter, counts[filter], filter === 'open' ? left : 0),
		);
		part('filters', HTMLElement).replaceChildren(...chips);
		part('advice', HTMLElement).textContent = adviceFor(list.filter, this.screen.review.kind);
		part('bulk', HTMLElement).replaceChildren(...this.bulk());
	}

	private chip(filter: Filter, count: number, left: number): HTMLElement {
		const { list } = this.screen;
		const text = left > 0 && left < count ? `${number(left)} left` : number(count);
		return button(
			{ class: `chip ${filter}`, 'aria-pressed': String(list.filter === filter) },
			() => this.choose(filter),
			element('span', {}, FILTERS[filter]),
			element('span', { class: 'count' }, text),
		);
	}

	/** The rows in the table that are not decided yet. */
	private undecided(): number[] {
		const { list, decisions } = this.screen;
		return list.rows.filter((at) => decisions.of(at) === undefined);
	}

	private bulk(): HTMLElement[] {
		const { filter } = this.screen.list;
		const { kind } = this.screen.review;
		if (filter !== 'probable' && filter !== 'none') return [];
		const open = this.undecided();
		if (open.length === 0) return [];
		if (filter === 'probable') {
			const proposed = open.flatMap((at): Array<[number, Choice]> => {
				const party = proposalFor(this.screen, at);
				return party === undefined ? [] : [[at, party]];
			});
			return this.forAll('Approve', proposed, 'approved');
		}
		const all = (choice: Choice) => open.map((at): [number, Choice] => [at, choice]);
		return [
			...this.forAll('Create', all('create'), `to create, each ${kind} as a new record`),
			...this.forAll('Do not add', all('ignore'), 'not to add'),
		];
	}

	private forAll(verb: string, rows: Array<[number, Choice]>, done: string): HTMLElement[] {
		if (rows.length === 0) return [];
		const text = `${verb} all ${number(rows.length)}`;
		const said = `${counted(rows.length, 'row')} ${done}.`;
		return [button({ class: 'bulk' }, () => this.decideAll(rows, said), text)];
	}
}
