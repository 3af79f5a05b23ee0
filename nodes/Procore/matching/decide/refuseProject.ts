import { isFar } from '../compare/comparePlaces';
import { RELATION } from '../compare/names/nameFit';
import type { PairFacts } from '../compare/pairFacts';
import type { Caution } from '../types';
import { REFUSAL } from './refusals';

/**
 * Projects share sites, and sites share names: without the same number only the same name at one
 * place will do.
 */
export function projectRefusal({ name, place, number }: PairFacts, caution: Caution): number {
	if (number > 0) return REFUSAL.none;
	if (name.relation === RELATION.overlap) return REFUSAL.otherWords;
	if (name.relation === RELATION.contained) return REFUSAL.moreWords;
	const isElsewhere = isFar(place) || (caution === 'careful' && place.street < 0);
	return isElsewhere ? REFUSAL.elsewhere : REFUSAL.none;
}
