import { editsBetween } from '../text/edits';
import { PART, type PlaceList } from '../read/place/placeList';
import type { SubjectList } from '../read/subjectList';
import type { TextTable } from '../text/textTable';

/** For each part of an address: 1 the same, -1 different, 0 not known on one of the sides. */
export class PlaceFit {
	/** House number and street, in the same area. */
	street = 0;
	unit = 0;
	/** The same street, house and unit, or no unit on either side. */
	door = false;
	/**
	 * One address is a post office box in another state: payments go there, and the company may be
	 * anywhere.
	 */
	remote = false;
	/** The place is known by a telephone number alone: the state, or the area code too. */
	byPhone = false;
	sameAreaCode = false;
	/** Telephone numbers of other states, where no address says more. */
	otherRegion = false;
	zip = 0;
	area = 0;
	state = 0;
	city = 0;
}

/**
 * Compares the address of a record of one list with that of a record of the other, part by part,
 * into `fit`.
 */
export function comparePlaces(
	left: PlaceList,
	one: number,
	right: PlaceList,
	other: number,
	fit: PlaceFit,
): void {
	const city = left.at(one, PART.city);
	const otherCity = right.at(other, PART.city);
	fit.zip = compareNumbers(left.at(one, PART.zip), right.at(other, PART.zip));
	fit.area = compareNumbers(left.at(one, PART.area), right.at(other, PART.area));
	fit.state = compareNumbers(left.at(one, PART.state), right.at(other, PART.state));
	fit.city = compareNumbers(city, otherCity);
	if (fit.city < 0 && fit.state >= 0 && areLikeCities(city, otherCity, left.texts)) fit.city = 1;
	fit.byPhone = fit.sameAreaCode = fit.otherRegion = false;
	const isBox = isBoxAlone(left, one) || isBoxAlone(right, other);
	fit.remote = isBox && fit.state < 0;
	if (isBox) forgetDifferences(fit);
	fit.street = compareStreets(left, one, right, other, fit);
	const unit = left.at(one, PART.unit);
	const otherUnit = right.at(other, PART.unit);
	fit.unit = fit.street > 0 ? compareNumbers(unit, otherUnit) : 0;
	fit.door = fit.street > 0 && unit === otherUnit;
}

/**
 * Takes the area codes for the places where an address says nothing about the state. Numbers are
 * kept when people move, so that other codes are no proof against a pair.
 */
export function compareRegions(
	left: SubjectList,
	one: number,
	right: SubjectList,
	other: number,
	fit: PlaceFit,
): void {
	const code = left.areaCodes[one];
	fit.sameAreaCode = code > 0 && code === right.areaCodes[other];
	if (fit.street <= 0 && (isPaidElsewhere(left, one) || isPaidElsewhere(right, other))) {
		fit.zip = fit.area = fit.state = fit.city = 0;
		fit.remote = true;
	}
	if (fit.state !== 0) return;
	const phoneState = left.phoneStates[one];
	const otherPhoneState = right.phoneStates[other];
	const state = stateOf(left.places, one) || phoneState;
	const otherState = stateOf(right.places, other) || otherPhoneState;
	const isSame = state === otherState || state === otherPhoneState || phoneState === otherState;
	fit.otherRegion = state > 0 && otherState > 0 && !isSame && !fit.sameAreaCode;
	fit.byPhone = fit.sameAreaCode || (state > 0 && otherState > 0 && isSame);
	if (!fit.byPhone) return;
	fit.state = 1;
	fit.remote = false;
}

/** True for a post office box in another state than that of the telephone number. */
function isPaidElsewhere({ places, phoneStates }: SubjectList, record: number): boolean {
	const state = places.at(record, PART.state);
	return (
		isBoxAlone(places, record) &&
		state > 0 &&
		phoneStates[record] > 0 &&
		phoneStates[record] !== state
	);
}

/** The state of an address that is not a post office box alone; 0 if it is not known. */
function stateOf(places: PlaceList, record: number): number {
	return isBoxAlone(places, record) ? 0 : places.at(record, PART.state);
}

/**
 * True when one of the addresses is known to be elsewhere: another state, or neither the same area
 * nor the same city.
 */
export function isFar(fit: PlaceFit): boolean {
	if (fit.state < 0) return true;
	return fit.area <= 0 && fit.city <= 0 && (fit.area < 0 || fit.city < 0);
}

/** True when both are in the same postal area or city of one state. */
export function isNear(fit: PlaceFit): boolean {
	return fit.state >= 0 && (fit.area > 0 || fit.city > 0);
}

function compareStreets(
	left: PlaceList,
	one: number,
	right: PlaceList,
	other: number,
	fit: PlaceFit,
): number {
	const box = left.at(one, PART.box);
	const otherBox = right.at(other, PART.box);
	if (box > 0 && box === otherBox && isNear(fit)) return 1;
	const house = left.at(one, PART.house);
	const street = left.at(one, PART.street);
	const otherHouse = right.at(other, PART.house);
	const otherStreet = right.at(other, PART.street);
	if (house + street === 0 || otherHouse + otherStreet === 0)
		return box > 0 && otherBox > 0 ? -1 : 0;
	// An address without a number was not read as one.
	if ((house === 0) !== (otherHouse === 0)) return 0;
	if (house !== otherHouse || fit.state < 0 || (fit.area < 0 && fit.city <= 0)) return -1;
	if (house === 0 && left.texts.lengthOf(street) < 10) return 0;
	if (street === otherStreet) return 1;
	return sameStreet(left.texts.textOf(street), left.texts.textOf(otherStreet)) ? 1 : -1;
}

/** True for a post office box without a street. */
function isBoxAlone(places: PlaceList, record: number): boolean {
	return places.at(record, PART.box) > 0 && places.at(record, PART.house) === 0;
}

function forgetDifferences(fit: PlaceFit): void {
	if (fit.zip < 0) fit.zip = 0;
	if (fit.area < 0) fit.area = 0;
	if (fit.state < 0) fit.state = 0;
	if (fit.city < 0) fit.city = 0;
}

function sameStreet(left: string, right: string): boolean {
	const shorter = Math.min(left.length, right.length);
	if (
		shorter >= 4 &&
		(left.startsWith(right) ||
			right.startsWith(left) ||
			left.endsWith(right) ||
			right.endsWith(left))
	)
		return true;
	const most = shorter >= 8 ? 2 : 1;
	return shorter >= 4 && editsBetween(left, right, most) <= most;
}

/** A longer or slightly different spelling of the same city: `New York`, `New York City`. */
export function areLikeCities(one: number, other: number, texts: TextTable): boolean {
	const length = texts.lengthOf(one);
	const otherLength = texts.lengthOf(other);
	if (length < 5 || otherLength < 5 || !texts.standsAt(one, other, 0, 2)) return false;
	if (texts.standsAt(one, other, 0) || texts.standsAt(other, one, 0)) return true;
	if (texts.codeAt(one, length - 1) !== texts.codeAt(other, otherLength - 1)) return false;
	if (Math.abs(length - otherLength) > 1) return false;
	const city = texts.textOf(one);
	return !/\d/.test(city) && editsBetween(city, texts.textOf(other), 1) <= 1;
}

function compareNumbers(left: number, right: number): number {
	if (left === 0 || right === 0) return 0;
	return left === right ? 1 : -1;
}
