import { recordFields } from '../answers.mts';
import { LISTS } from '../shipped.mts';
import { simpleFieldsIn } from '../simpleFields.mts';
import { withUsualTypes } from '../usualTypes.mts';

/** The fields of a simplified record of each list that the package reads. */
export function simpleText(): string {
	const simple = LISTS.flatMap((list) => {
		const fields = recordFields(list);
		return fields ? [`${list}\t${simpleFieldsIn(withUsualTypes(fields)).join(' ')}`] : [];
	});
	return simple.join('\n');
}
