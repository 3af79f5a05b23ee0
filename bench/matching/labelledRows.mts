import type * as Assign from '../../nodes/Procore/matching/decide/assign';
import type * as ComparePairs from '../../nodes/Procore/matching/decide/comparePairs';
import type * as Confidence from '../../nodes/Procore/matching/decide/confidence';
import type * as OpenPairsModule from '../../nodes/Procore/matching/decide/openPairs';
import type * as RankPairs from '../../nodes/Procore/matching/decide/rankPairs';
import type * as CautionModule from '../../nodes/Procore/matching/compare/caution';
import type * as CompareSubjects from '../../nodes/Procore/matching/compare/compareSubjects';
import type * as PairFactsModule from '../../nodes/Procore/matching/compare/pairFacts';
import type * as PrepareLists from '../../nodes/Procore/matching/find/prepareLists';
import type * as IntListModule from '../../nodes/Procore/matching/text/intList';
import type * as PaceModule from '../../nodes/Procore/matching/text/pace';
import type { Caution } from '../../nodes/Procore/matching/types';
import { published } from '../published.mts';
import type { Labelled } from './labelled.mts';

const { assignLinks } = published<typeof Assign>('matching/decide/assign');
const { comparePairs } = published<typeof ComparePairs>('matching/decide/comparePairs');
const { FEATURE_COUNT, fillFeatures } = published<typeof Confidence>('matching/decide/confidence');
const { OpenPairs } = published<typeof OpenPairsModule>('matching/decide/openPairs');
const { rankPairs } = published<typeof RankPairs>('matching/decide/rankPairs');
const { BARS } = published<typeof CautionModule>('matching/compare/caution');
const { PairComparer } = published<typeof CompareSubjects>('matching/compare/compareSubjects');
const { PairFacts } = published<typeof PairFactsModule>('matching/compare/pairFacts');
const { findCandidatePairs, prepareLists } = published<typeof PrepareLists>(
	'matching/find/prepareLists',
);
const { IntList } = published<typeof IntListModule>('matching/text/intList');
const { Pace } = published<typeof PaceModule>('matching/text/pace');

/** The first candidate of a record: what is known about it, and whether it is the right one. */
export interface LabelledRow {
	features: Float64Array;
	isRight: boolean;
	isLinked: boolean;
}

/** The first candidates of all scored records of a set that are free. */
export async function labelledRows(data: Labelled, caution: Caution): Promise<LabelledRow[]> {
	const pace = new Pace({});
	const lists = await prepareLists(data.left, data.right, true, pace);
	const comparer = new PairComparer(lists);
	const pairs = await comparePairs(await findCandidatePairs(lists, pace), comparer, caution, pace);
	const links = await assignLinks(pairs, data.right.length, BARS[caution], pace);
	const open = new OpenPairs(pairs, links, data.right.length);
	await open.read(pace);
	const truth = new Map(data.gold);
	const scored = data.scoredLeft === undefined ? undefined : new Set(data.scoredLeft);
	const [facts, ranked] = [new PairFacts(), new IntList()];
	const position = { leadLeft: 0, leadRight: 0, isLinked: false, refusal: 0 };
	const rows: LabelledRow[] = [];
	data.left.forEach(({ id }, left) => {
		if (scored !== undefined && !scored.has(id)) return;
		rankPairs(pairs, left, links, ranked);
		if (ranked.length === 0) return;
		const at = ranked.at(0);
		const right = pairs.rights[at] ?? -1;
		const isLinked = links.pairOfLeft[left] === at;
		if (links.isTaken(right) && !isLinked) return;
		comparer.compare(left, right, facts);
		open.locate(left, at, position);
		const features = new Float64Array(FEATURE_COUNT);
		fillFeatures(facts, position, features);
		rows.push({ features, isRight: truth.get(id) === data.right[right]?.id, isLinked });
	});
	return rows;
}
