/**
 * Words that make another payee of a name that has them: a generation, a venture, an estate, a
 * pension fund, or that it is no longer the one. In English, Spanish and French.
 */
export const PAYEE_WORDS =
	'junior senior jv venture consortium estate trust trustee fbo escrow receiver non nonunion pension 401k payroll annuity welfare old former x consorcio fideicomiso sucesion succession fiducie coentreprise groupement heir';

/** Words that make a copy of a project that has them, for practice or to begin with. */
export const COPY_WORDS =
	'sandbox template copy test training sample practice dummy playground prueba copia plantilla essai copie modele';

/** Words that begin the name of a public body and are followed by `of`. */
export const PUBLIC_STARTS =
	'city county state town village borough township municipality commonwealth parish province ciudad municipio condado estado ayuntamiento ville comte municipalite mairie';

/** Words that end the name of a public body: `Franklin County`. */
export const PUBLIC_ENDS = 'county township borough parish municipality';

/**
 * Common words with which the names of many companies begin: after an `and`, and with a trade after
 * them, they begin a second firm.
 */
export const FIRM_STARTS =
	'aaa abc advanced allied american atlantic bay best black blue coast eastern elite first global gold golden green hill lake modern mountain national new northern pacific park precision premier quality red ridge silver southern standard star summit sun superior united universal valley western white';
