import type { SentDecision, ShownReview } from '../../nodes/Procore/review/shown';
import { element } from './dom';
import { counted, number } from './words';

/** Rows that are named; the rest are counted. */
const MOST = 200;

interface Part {
	title: string;
	count: number;
	/** Of the first rows. */
	lines: string[];
}

/** What Confirm will do, in parts: what is linked, created, left out, and asked again. */
function partsOf(review: ShownReview, sent: SentDecision[], askedAgain: number): Part[] {
	const { kind, rows } = review;
	const of = (wanted: SentDecision[1]) => sent.filter(([, decision]) => decision === wanted);
	const part = (decisions: SentDecision[], title: string): Part => ({
		title,
		count: decisions.length,
		lines: linesOf(review, decisions.slice(0, MOST)),
	});
	const [links, creates, ignored] = [of('match'), of('create'), of('ignore')];
	const count = links.filter(([at]) => rows[at]?.group === 'safe').length;
	const safe = count > 0 ? `, ${number(count)} of them safe` : '';
	const parts = [
		part(links, `Link ${counted(links.length, kind)}${safe}`),
		part(creates, `Create ${counted(creates.length, 'new record')} in the other system`),
		part(ignored, `Do not add ${counted(ignored.length, kind)}, now and next time`),
	];
	const title = `Ask again next time about ${counted(askedAgain, kind)}`;
	return [...parts, { title, count: askedAgain, lines: [] }].filter((one) => one.count > 0);
}

function linesOf({ rows, parties }: ShownReview, decisions: SentDecision[]): string[] {
	const names = new Map(parties.map(({ id, name }) => [id, name]));
	return decisions.map(([at, , partyId]) => {
		const row = rows[at];
		const name = row?.name || row?.id || '';
		return partyId === undefined ? name : `${name} → ${names.get(partyId) ?? ''} (${partyId})`;
	});
}

function partElement({ title, count, lines }: Part): HTMLElement {
	if (lines.length === 0) return element('p', { class: 'part' }, title);
	const shown = lines.map((line) => element('li', { dir: 'auto' }, line));
	if (count > lines.length)
		shown.push(element('li', {}, `and ${number(count - lines.length)} more`));
	return element(
		'details',
		{ class: 'part' },
		element('summary', {}, title),
		element('ul', {}, ...shown),
	);
}

/** What will be written, for the person to read before it is. */
export const summaryOf = (
	review: ShownReview,
	sent: SentDecision[],
	askedAgain: number,
): HTMLElement[] => partsOf(review, sent, askedAgain).map(partElement);

/** The same without the names, for afterwards. */
export const titlesOf = (
	review: ShownReview,
	sent: SentDecision[],
	askedAgain: number,
): HTMLElement[] => partsOf(review, sent, askedAgain).map(({ title }) => element('li', {}, title));
