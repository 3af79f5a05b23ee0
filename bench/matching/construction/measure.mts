import type { MatchOutcome } from '../../../nodes/Procore/matching/types';
import type { ConstructionSet } from './generate.mts';

export interface ConstructionQuality {
	links: number;
	/** Links to another firm, to another site although the very one is there, and to records that are no longer used. */
	wrongFirms: string[];
	wrongSites: number;
	retired: number;
	precision: number;
	/** Share of the true pairs that are linked. */
	recall: number;
	/** Share of the true pairs that are linked or among five candidates. */
	reach: number;
	/** Rows for a person that have a true partner, and those of them where it comes first. */
	review: number;
	firstRight: number;
	/** Rows called new, and those of them that have a true partner. */
	fresh: number;
	freshButThere: number;
}

/** Compares what was decided with what is true. */
export function measureConstruction(
	set: ConstructionSet,
	outcomes: readonly MatchOutcome[],
): ConstructionQuality {
	const truth = new Map(set.gold);
	const links = outcomes.filter(({ decision }) => decision === 'match');
	const isSameFirm = ({ leftId, rightId = '' }: MatchOutcome): boolean =>
		set.firms.get(leftId) === set.firms.get(rightId);
	const isRetired = ({ leftId, rightId = '' }: MatchOutcome): boolean =>
		set.retired.has(leftId) || set.retired.has(rightId);
	const used = links.filter((link) => !isRetired(link));
	const isRight = ({ leftId, rightId }: MatchOutcome): boolean => truth.get(leftId) === rightId;
	const paired = outcomes.filter(({ leftId }) => truth.has(leftId));
	const reviews = paired.filter(({ decision }) => decision === 'review');
	const holds = ({ leftId, candidates }: MatchOutcome, most: number): boolean =>
		candidates.slice(0, most).some(({ rightId }) => rightId === truth.get(leftId));
	return {
		links: links.length,
		wrongFirms: links
			.filter((link) => !isSameFirm(link))
			.map(({ leftId, rightId }) => `${leftId} ${rightId}`),
		wrongSites: used.filter((link) => isSameFirm(link) && truth.has(link.leftId) && !isRight(link))
			.length,
		retired: links.filter((link) => isSameFirm(link) && isRetired(link)).length,
		precision: links.filter(isRight).length / links.length,
		recall: links.filter(isRight).length / truth.size,
		reach: paired.filter((outcome) => holds(outcome, 5)).length / truth.size,
		review: reviews.length,
		firstRight: reviews.filter((outcome) => holds(outcome, 1)).length,
		fresh: outcomes.filter(({ decision }) => decision === 'new').length,
		freshButThere: paired.filter(({ decision }) => decision === 'new').length,
	};
}
