import { editsBetween } from './edits';
import type { Place } from './readPlace';

/** For each part of an address: 1 the same, -1 different, 0 not known on one of the sides. */
export class PlaceFit {
	/** House number and street, in the same area. */
	street = 0;
	unit = 0;
	/** The same street, house and unit, or no unit on either side. */
	door = false;
	zip = 0;
	area = 0;
	state = 0;
	city = 0;
}

/** Compares two addresses part by part into `fit`. */
export function comparePlaces(left: Place, right: Place, fit: PlaceFit): void {
	fit.zip = compareNumbers(left.zip, right.zip);
	fit.area = compareNumbers(left.area, right.area);
	fit.state = compareNumbers(left.state, right.state);
	fit.city = compareNumbers(left.city, right.city);
	if (fit.city < 0 && fit.state >= 0 && areLikeCities(left.cityName, right.cityName)) fit.city = 1;
	fit.street = compareStreets(left, right, fit);
	fit.unit = fit.street > 0 ? compareUnits(left.unit, right.unit) : 0;
	fit.door = fit.street > 0 && left.unit === right.unit;
}

/** True when one of the addresses is known to be elsewhere: another state, or neither the same area nor the same city. */
export function isFar(fit: PlaceFit): boolean {
	if (fit.state < 0) return true;
	return fit.area <= 0 && fit.city <= 0 && (fit.area < 0 || fit.city < 0);
}

/** True when both are in the same postal area or city of one state. */
export function isNear(fit: PlaceFit): boolean {
	return fit.state >= 0 && (fit.area > 0 || fit.city > 0);
}

function compareStreets(left: Place, right: Place, fit: PlaceFit): number {
	if (left.box > 0 && right.box > 0) return left.box === right.box && isNear(fit) ? 1 : -1;
	if (isStreetless(left) || isStreetless(right)) return 0;
	if (left.house !== right.house || fit.state < 0 || (fit.area < 0 && fit.city <= 0)) return -1;
	if (left.house === 0 && left.street.length < 10) return 0;
	if (left.streetNumber === right.streetNumber) return 1;
	return sameStreet(left.street, right.street) ? 1 : -1;
}

function isStreetless(place: Place): boolean {
	return place.house === 0 && place.street === '';
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
function areLikeCities(left: string, right: string): boolean {
	const shorter = Math.min(left.length, right.length);
	if (shorter < 5 || left[0] !== right[0] || left[1] !== right[1]) return false;
	if (left.startsWith(right) || right.startsWith(left)) return true;
	return (
		left[left.length - 1] === right[right.length - 1] &&
		!/\d/.test(left) &&
		editsBetween(left, right, 1) <= 1
	);
}

function compareUnits(left: string, right: string): number {
	if (left === '' || right === '') return 0;
	return left === right ? 1 : -1;
}

function compareNumbers(left: number, right: number): number {
	if (left === 0 || right === 0) return 0;
	return left === right ? 1 : -1;
}
