import type { ShownRow } from '../../nodes/Procore/review/shown';
import { linesOf, placeOf, type Line } from './compare';
import { button, element, part } from './dom';
import type { Choice } from './decisions';
import { PartySearch } from './partySearch';
import { current, partiesOf, rowOf, type Screen } from './screen';
import { fieldName, FILTERS } from './words';

const SIGNS = { same: '✓', differs: '≠', silent: '' };
const SPOKEN = { same: 'agrees', differs: 'differs', silent: '' };

function lineElement({ field, left, right, mark }: Line): HTMLElement {
	const sign = element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[mark]);
	const spoken = element('span', { class: 'unseen' }, ` ${SPOKEN[mark]}`);
	return element(
		'tr',
		{ class: mark },
		element('th', { scope: 'row' }, sign, fieldName(field), spoken),
		element('td', { dir: 'auto' }, left),
		element('td', { dir: 'auto' }, right),
	);
}

/** All about the row that is looked at: both records, the reason, and what can be chosen. */
export class Panel {
	readonly search: PartySearch;

	/** The candidate that the pointer or the focus is on. */
	private preview: number | undefined;

	constructor(private readonly screen: Screen) {
		this.search = new PartySearch(screen);
	}

	/** Draws it for the row that is looked at. */
	draw(): void {
		this.preview = undefined;
		const at = current(this.screen);
		const row = at === undefined ? undefined : rowOf(this.screen, at);
		part('about', HTMLElement).hidden = row === undefined;
		if (at === undefined || !row) return;
		this.drawHead(row);
		this.drawCompared(row, at);
		this.drawChoices(row, at);
		this.search.clear();
	}

	private drawHead(row: ShownRow): void {
		const { kind } = this.screen.review;
		part('about-kind', HTMLElement).textContent = `Procore ${kind} ${row.id}`;
		part('about-name', HTMLElement).textContent = row.name || 'No name';
		const tag = part('about-group', HTMLElement);
		tag.textContent = FILTERS[row.group];
		tag.className = `tag ${row.group}`;
		part('about-reason', HTMLElement).textContent = row.reason;
		const sure = part('about-sure', HTMLElement);
		const percent = Math.floor((row.confidence ?? 0) * 100);
		sure.hidden = row.decision !== 'review' || percent < 50;
		sure.textContent = `The first candidate is right in about ${Math.min(percent, 99)} of 100 cases like this.`;
	}

	/** Both records, side by side with the party that is chosen, pointed at, or likeliest. */
	private drawCompared(row: ShownRow, at: number): void {
		const choice = this.screen.decisions.of(at);
		const chosen = typeof choice === 'number' ? choice : row.candidates[0];
		const place = this.preview ?? chosen;
		const party = place === undefined ? undefined : this.screen.review.parties[place];
		const lines =
			party && place !== undefined
				? linesOf(row, party, place)
				: linesOf(row, { id: '', name: '', values: {} }, -1);
		const told = lines.filter(({ mark }) => mark !== 'silent');
		part('compared', HTMLElement).replaceChildren(...told.map(lineElement));
		this.tellRest('only-left', 'Only in Procore', lines, 'left');
		this.tellRest('only-right', 'Only in the other system', lines, 'right');
	}

	/** The fields that one side alone has. */
	private tellRest(id: string, label: string, lines: Line[], side: 'left' | 'right'): void {
		const own = lines.filter(({ mark }) => mark === 'silent').map((line) => line[side]);
		const texts = own.filter((text) => text !== '');
		const place = part(id, HTMLElement);
		place.hidden = texts.length === 0;
		place.textContent = `${label}: ${texts.join(' · ')}`;
	}

	private drawChoices(row: ShownRow, at: number): void {
		const { decisions } = this.screen;
		const chosen = decisions.of(at);
		const places = partiesOf(row);
		if (typeof chosen === 'number' && !places.includes(chosen)) places.push(chosen);
		const parties = places.map((place, index) => this.partyChoice(row, at, place, index));
		const others: Array<[Choice, string, string]> = [
			['create', 'C', 'Create new'],
			['ignore', 'X', 'Do not add'],
			['later', 'L', 'Later'],
		];
		const rest = others.map(([choice, key, text]) => this.choice(at, choice, key, text));
		part('parties', HTMLElement).replaceChildren(...parties);
		part('others', HTMLElement).replaceChildren(...rest);
		const note = part('about-note', HTMLElement);
		note.hidden = row.decision !== 'linked' || !decisions.isOwn(at);
		note.textContent =
			'It is linked already. Apply replaces a link only with its option Overwrite Links.';
	}

	private partyChoice(row: ShownRow, at: number, place: number, index: number): HTMLElement {
		const { review, decisions } = this.screen;
		const { id, name, values } = review.parties[place] ?? { id: '', name: '', values: {} };
		const key = index < 9 ? String(index + 1) : '';
		const item = this.choice(at, place, key, name || id, [id, placeOf(values)]);
		const show = (shown: number | undefined) => () => {
			this.preview = shown;
			this.drawCompared(row, at);
		};
		item.addEventListener('pointerenter', show(place));
		item.addEventListener('pointerleave', show(undefined));
		const [other] = decisions.othersWith(place, at);
		if (other !== undefined) item.append(this.takenBy(other));
		else if (decisions.holderOf(place) !== undefined) {
			item.append(element('p', { class: 'taken' }, `Linked to ${decisions.holderOf(place)}`));
		}
		return item;
	}

	/** Which other row has a party, and the way there. */
	private takenBy(other: number): HTMLElement {
		const name = rowOf(this.screen, other)?.name ?? '';
		const go = button({ class: 'go' }, () => this.screen.find(other), name || 'another row');
		return element('p', { class: 'taken' }, 'Chosen for ', go);
	}

	private choice(
		at: number,
		choice: Choice,
		key: string,
		text: string,
		details: string[] = [],
	): HTMLElement {
		const isChosen = this.screen.decisions.of(at) === choice;
		const more = details.filter(Boolean).join(' · ');
		const pressed = button(
			{ class: 'choice', 'aria-pressed': String(isChosen), 'aria-keyshortcuts': key || undefined },
			() => this.screen.decide(at, choice),
			element('kbd', { 'aria-hidden': 'true' }, key),
			element('span', { class: 'name', dir: 'auto' }, text),
			...(more ? [element('span', { class: 'place', dir: 'auto' }, more)] : []),
		);
		return element('li', {}, pressed);
	}
}
