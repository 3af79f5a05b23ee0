import type { ShownParty } from '../../nodes/Procore/review/shown';
import { placeOf } from './compare';
import { element, part } from './dom';
import { current, type Screen } from './screen';

const MOST = 8;

/** How well a party answers what was typed: the least is the best; undefined for not at all. */
function rank(id: string, name: string, typed: string): number | undefined {
	if (id === typed) return 0;
	if (name === typed) return 1;
	if (name.startsWith(typed)) return 2;
	if (id.startsWith(typed)) return 3;
	if (name.includes(typed)) return 4;
	const words = typed.split(/\s+/);
	return words.length > 1 && words.every((word) => name.includes(word)) ? 5 : undefined;
}

/** The field that finds any party of the other system by its name or ID. */
export class PartySearch {
	private readonly input = part('party', HTMLInputElement);

	private readonly results = part('party-results', HTMLElement);

	private readonly texts: Array<[id: string, name: string]>;

	private found: number[] = [];

	private active = 0;

	constructor(private readonly screen: Screen) {
		this.texts = screen.review.parties.map(({ id, name }) => [
			id.toLowerCase(),
			name.toLowerCase(),
		]);
		this.input.addEventListener('input', () => this.look());
		this.input.addEventListener('keydown', (event) => this.press(event));
	}

	focus(): void {
		this.input.focus();
	}

	clear(): void {
		this.input.value = '';
		this.look();
	}

	private look(): void {
		const typed = this.input.value.trim().toLowerCase();
		const ranked = typed === '' ? [] : this.ranked(typed);
		this.found = ranked.slice(0, MOST);
		this.active = 0;
		this.draw(typed, ranked.length);
	}

	private ranked(typed: string): number[] {
		const byRank: number[][] = [];
		this.texts.forEach(([id, name], place) => {
			const found = rank(id, name, typed);
			if (found !== undefined) (byRank[found] ??= []).push(place);
		});
		return byRank.flat();
	}

	private draw(typed: string, count: number): void {
		const options = this.found.map((place, index) => this.option(place, index));
		this.results.replaceChildren(...options);
		this.results.hidden = options.length === 0;
		if (options.length > 0) this.results.scrollIntoView({ block: 'nearest' });
		this.input.setAttribute('aria-expanded', String(options.length > 0));
		if (options.length > 0)
			this.input.setAttribute('aria-activedescendant', `party-${this.active}`);
		else this.input.removeAttribute('aria-activedescendant');
		const rest = count > MOST ? `${count - MOST} more: type more of the name.` : '';
		part('party-note', HTMLElement).textContent =
			typed !== '' && count === 0 ? 'No record has this name or ID.' : rest;
	}

	private option(place: number, index: number): HTMLElement {
		const none: ShownParty = { id: '', name: '', values: {} };
		const { id, name, values } = this.screen.review.parties[place] ?? none;
		const where = [id, placeOf(values)].filter(Boolean).join(' · ');
		const option = element(
			'div',
			{ role: 'option', id: `party-${index}`, 'aria-selected': String(index === this.active) },
			element('span', { class: 'name', dir: 'auto' }, name),
			element('span', { class: 'place', dir: 'auto' }, where),
		);
		option.addEventListener('click', () => this.choose(place));
		return option;
	}

	private choose(place: number): void {
		const at = current(this.screen);
		if (at !== undefined) this.screen.decide(at, place);
	}

	private press(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const chosen = this.found[this.active];
		if (step !== undefined && this.found.length > 0) {
			this.active = (this.active + step + this.found.length) % this.found.length;
			this.draw(this.input.value, this.found.length);
		} else if (event.key === 'Enter' && chosen !== undefined) this.choose(chosen);
		else return;
		event.preventDefault();
	}
}
