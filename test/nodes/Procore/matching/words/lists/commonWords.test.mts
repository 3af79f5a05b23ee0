import {
	SURNAME_SHARE,
	usualShare,
} from '../../../../../../nodes/Procore/matching/words/lists/commonWords';
import { usualForm } from '../../../../../../nodes/Procore/matching/words/shortForms';

it.each(['smith', 'jones', 'williams', 'james', 'charles', 'thomas', 'texas', 'logistics'])(
	'%s is in many names, also when it has lost its s',
	(word) => {
		expect(usualShare(usualForm(word))).toBeGreaterThanOrEqual(SURNAME_SHARE);
	},
);
