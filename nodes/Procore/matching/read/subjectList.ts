import type { NameList } from '../words/nameList';
import { NumberLists } from '../text/numberLists';
import { PlaceList } from './place/placeList';
import type { TextTable } from '../text/textTable';

/**
 * The records of one list, each read once, in comparable form: one column of numbers for each field.
 * Objects for a hundred thousand records would take several times the memory and time.
 */
export class SubjectList {
	readonly ids: string[] = [];
	/**
	 * Where the names of each record begin in `names`, which has those of both lists; they end where
	 * those of the next begin.
	 */
	readonly nameStarts: Int32Array;
	/** 1 where the name is a placeholder. */
	readonly placeholders: Uint8Array;
	/** 1 where the name says that the record is no longer used. */
	readonly retired: Uint8Array;
	readonly places: PlaceList;
	/** Contacts, see `ContactBook`. */
	readonly phones: NumberLists;
	/** Area code of the first telephone number that has one, and its state among the places. */
	readonly areaCodes: Uint16Array;
	readonly phoneStates: Int32Array;
	readonly emails: NumberLists;
	readonly domains: NumberLists;
	/** Numbers of the codes, 0 for none. */
	readonly taxIds: Int32Array;
	readonly licenses: Int32Array;
	readonly originIds: Int32Array;
	readonly numbers: Int32Array;
	/** Numbers of the ids among the origin ids; 0 where no record has an origin id. */
	readonly idNumbers: Int32Array;

	/** `texts`: those of the places of both lists. */
	constructor(
		readonly count: number,
		readonly names: NameList,
		texts: TextTable,
	) {
		this.nameStarts = new Int32Array(count + 1);
		this.placeholders = new Uint8Array(count);
		this.retired = new Uint8Array(count);
		this.places = new PlaceList(count, texts);
		this.phones = new NumberLists(count);
		this.areaCodes = new Uint16Array(count);
		this.phoneStates = new Int32Array(count);
		this.emails = new NumberLists(count);
		this.domains = new NumberLists(count);
		this.taxIds = new Int32Array(count);
		this.licenses = new Int32Array(count);
		this.originIds = new Int32Array(count);
		this.numbers = new Int32Array(count);
		this.idNumbers = new Int32Array(count);
	}

	isNameless(record: number): boolean {
		return this.nameStarts[record] === this.nameStarts[record + 1];
	}
}
