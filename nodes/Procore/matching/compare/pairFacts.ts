import { PlaceFit } from './comparePlaces';
import { NameFit } from './names/nameFit';

/**
 * All that is known about a pair. Unless said otherwise: 1 the same, -1 different, 0 not known on
 * one of the sides. One object is filled again and again.
 */
export class PairFacts {
	/** The names that fit best; filled again for the next pair that is compared. */
	name = new NameFit();
	readonly place = new PlaceFit();
	/** See `compareLegalForms`. */
	form = 0;
	/** The forms differ, but one company may have had both: neither is a partnership. */
	formsOfOne = false;
	phone = 0;
	email = 0;
	domain = 0;
	taxId = 0;
	license = 0;
	/** The ids that one system keeps of the other. */
	originId = 0;
	number = 0;
	placeholder = false;
	/** The records are projects. */
	project = false;
	/** One of the names says that the record is no longer used. */
	retired = false;
	/** One of the names is missing. */
	nameless = false;
	/** A name other than the first one was used. */
	alternate = false;
	/** One name is the initials of the other, and the street is the same. */
	initials = false;
	/** Words of each kind in the name (see `KIND_OF_WORD`); of the two names the lesser number. */
	distinct = 0;
	spoken = 0;
	/** A word of the name is initials or a number of several digits. */
	coded = false;
	/** Other records on either side that have this very name; in one list the other of the pair too. */
	namesakes = 0;
	/** Both records are of one list. */
	within = false;
}
