/** Words that mean nothing else, in any place. */
const PHRASES =
	/\b(?:do\s*n[o']?t\s+(?:use|pay|order)|dont\s+use|dnu|no\s+longer\s+(?:used|in\s+use|active)|not\s+(?:in\s+use|active|used)|out\s+of\s+business|no\s+usar|no\s+utilizar|fuera\s+de\s+uso|ne\s+pas\s+utiliser|ne\s+plus\s+utiliser|hors\s+service)\b/;

const STATES =
	'inactive|inactivated|in-active|deactivated|archived?|obsolete|closed|duplicated?s?|dupe?|merged|retired|discontinued|defunct|terminated|deleted|bankrupt|on\\s+hold|old|void|inactiv[oa]|cerrad[oa]|archivad[oa]|duplicad[oa]|fusionad[oa]|obsolet[oa]|inactif|ferme|ancien|archivee?|doublon|fusionnee?';

/** Words that mean it only alone in brackets, or alone behind a dash: ceilings are suspended too. */
const ALONE =
	/[([*{<]+\s*(?:suspended|blocked|former)\s*[)\]*}>]+|\s[-–—:/]+\s*(?:suspended|blocked|former)\s*$/;

/**
 * Such a word in brackets or asterisks, or set apart by a dash at either end; what follows it
 * (`merged with 4711`) goes with it.
 */
const SET_APART = new RegExp(
	`[([*{<]+\\s*(?:${STATES})\\b[^)\\]*}>]*[)\\]*}>]*|\\s[-–—:/]+\\s*(?:${STATES})\\b.*$|[-–—:]\\s*(?:${STATES})\\s*$|^(?:${STATES})\\s*[-–—:*]+\\s*`,
);

/** Such a word at the end, except those that may end a name. */
const AT_END =
	/\s(?:inactive|inactivated|deactivated|archived|duplicate|dup|closed|merged|obsolete|old|void|deleted|terminated|discontinued|bankrupt|on\s+hold|inactiv[oa]|cerrad[oa]|archivad[oa]|duplicad[oa]|fusionad[oa]|obsolet[oa]|inactif|doublon)\s*[.*]*$/;

/**
 * `Use 4711`, `see vendor 4711`, ` - see Acme`: another one is used. `Land - Use Planning` is a
 * trade.
 */
const INSTEAD =
	/[\s(*-]+(?:use|see|usar|utilizar|utiliser|voir)\s+(?:(?:vendor|id|no|new|acct|instead)\W*)*[a-z]{0,4}\W?\d{2,}\W*$|(?:[([*]|\s[-–—:]+)\s*(?:use(?!\s+(?:development|planning|consult|tax|permit|design))|usar|utilizar|utiliser|voir)\s.+$|\s[-–—:]+\s*see\s.+$/;

/**
 * Procore's own advice is to rename such a record to `X-Name`; many sort theirs to the end of the
 * list by `zz`.
 */
const IN_FRONT =
	/^\W*(?:[a-z]{0,4}\d{3,}[\s\-:]+)?(?:x\s*[-_*)]+(?!ray\b|treme|cel\b|press|factor|pert|act\b|change|tra\b|cav|ile\b|it\b|er\b|site)\s*|x{2,}[\s\-_*.:]+|z{2,}[\s\-_*.:]*)(?=[\p{L}\p{N}])/u;

/** Less than the whole of such a remark, where a field's length cut it off. */
const CUT_OFF =
	/(?:[([*]+\s*|\s[-–—]+\s*)(?:dn|do\s+no?t?|do\s+not\s+us?|inac(?:t|ti|tiv)?|dupl(?:i|ic|ica|icat)?|clos(?:e)?|merg(?:e)?|arch(?:i|iv|ive)?|obso(?:l|le|let)?)\s*$/;

const REMARKS = [PHRASES, SET_APART, ALONE, INSTEAD, AT_END];

/**
 * Removes from a folded name the words for a record that is no longer used. `isCut`: a field's
 * length may have cut it off.
 */
export function takeRetired(folded: string, isCut: boolean): { text: string; retired: boolean } {
	let text = folded.replace(IN_FRONT, '');
	for (const remark of REMARKS) text = text.replace(remark, ' ');
	if (isCut) text = text.replace(CUT_OFF, ' ');
	if (text === folded || !/[\p{L}\p{N}]/u.test(text)) return { text: folded, retired: false };
	return { text: text.replace(/[\s\-–—:*([{<]+$/, '').trim(), retired: true };
}
