import type { SentDecision, ShownReview } from '../../nodes/Procore/review/shown';
import { element } from './dom';
import { counted, number } from './words';

/** Rows that are named; the rest are counted. */
const MOST = 200;

interface Part {
	title: string;
	lines: string[];
}

const sign = { match: '→', create: '', ignore: '', review: '' };

/** What Confirm will do, in parts: what is linked, created, left out, and asked again. */
function partsOf(review: ShownReview, sent: SentDecision[], undecided: number): Part[] {
	const { kind, rows, parties } = review;
	const names = new Map(parties.map(({ id, name }) => [id, name]));
	const linesFor = (wanted: SentDecision[1]) =>
		sent
			.filter(([, decision]) => decision === wanted)
			.map(([at, decision, partyId]) => {
				const row = rows[at];
				const name = row?.name || row?.id || '';
				if (partyId === undefined) return name;
				return `${name} ${sign[decision]} ${names.get(partyId) ?? ''} (${partyId})`;
			});
	const [links, creates, ignored] = [linesFor('match'), linesFor('create'), linesFor('ignore')];
	const later = linesFor('review').length + undecided;
	const count = sent.filter(([at, word]) => word === 'match' && rows[at]?.group === 'safe').length;
	const safe = count > 0 ? `, ${number(count)} of them safe` : '';
	const parts = [
		{ title: `Link ${counted(links.length, kind)}${safe}`, lines: links },
		{
			title: `Create ${counted(creates.length, 'new record')} in the other system`,
			lines: creates,
		},
		{ title: `Do not add ${counted(ignored.length, kind)}, now and next time`, lines: ignored },
	].filter(({ lines }) => lines.length > 0);
	if (later > 0)
		parts.push({ title: `Ask again next time about ${counted(later, kind)}`, lines: [] });
	return parts;
}

function partElement({ title, lines }: Part): HTMLElement {
	if (lines.length === 0) return element('p', { class: 'part' }, title);
	const shown = lines.slice(0, MOST).map((line) => element('li', { dir: 'auto' }, line));
	if (lines.length > MOST) shown.push(element('li', {}, `and ${number(lines.length - MOST)} more`));
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
	undecided: number,
): HTMLElement[] => partsOf(review, sent, undecided).map(partElement);
