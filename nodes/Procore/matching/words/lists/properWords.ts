/** Towns, counties, countries and parts of them after which many companies are named. */
export const PLACE_WORDS = `
	aberdeen abilene adirondack africa african akron alaska albany albuquerque alexandria allentown amarillo america anaheim anchorage annapolis apache
	appalachian argentina arkansas arlington asheville asia asian athens auburn augusta aurora australia austria bakersfield baltimore bangor baton
	bayview beaumont belgium bellevue berkeley bethesda billings birmingham bismarck bloomington boise boulder brampton brazil bridgeport bristol britain
	british bronx brookfield brooklyn brookside brownsville brunswick buffalo burbank burlington burnaby camden canada canadian canton caribbean carlsbad
	carson cascade catskill cedar champaign chandler charleston charlotte chattanooga cherokee chesapeake cheyenne chile china chinese christi cincinnati
	clay clearwater cleveland clinton colombia columbus concord connecticut corpus cuba cumberland dakota dayton daytona delaware delta denmark dominion
	dover downtown duluth durham eastgate eastside eastwood edmonton elgin elmira england english erie essex eugene europe european evansville everett
	everglade fairbanks fairfax fairfield fairmont fairview fargo fayetteville finland flagstaff france franklin frederick fremont french fresno fullerton
	gainesville galveston garland gary gatineau german germany glendale glenwood greenfield greensboro greenville guelph gulf halifax hamilton hampshire
	hampton harrisburg hartford haute hawaii heartland hialeah hillcrest hillsboro hillside hollywood hong honolulu hudson huntington huntsville huron
	idaho india indian indianapolis indonesia inland ireland irish irvine irving israel italian italy ithaca jacksonville jamaica jamestown japan japanese
	jefferson jersey joliet jonesboro kalamazoo kansas kent kingdom kingston knoxville kong korea labrador lafayette lake lakeland lakeshore lakeside
	lakeview lakewood lancaster lansing laramie laredo laval lewis lexington lincoln logan louisiana louisville lowell lubbock lynchburg lynwood macon
	madison maine malaysia manchester manhattan manitoba maplewood marion markham maryland massachusetts mcallen medford mediterranean melbourne memphis
	mesa mexican mexico michigan middletown midland midtown midwest midwestern milwaukee minneapolis mississauga mississippi missoula missouri mobile
	modesto mohawk monroe montana monterey montgomery montpelier morgantown mountainview muskegon nashville navajo nebraska netherlands nevada newark
	newfoundland newport newton niagara norfolk norman northeast northeastern northgate northside northview northwest northwestern northwood norway nova
	oakdale oakland oakwood oceanside oceanview odessa ogden oklahoma olympia olympic omaha oneida ontario orange orlando oshkosh oxford ozark palmdale
	panama parkview parkway pasadena paterson pensacola peoria peru philadelphia philippine piedmont pinewood pittsburgh plano poland pomona portland
	portsmouth potomac providence provo pueblo puget racine rainier raleigh reading regina reno richardson richmond ridgewood riverside riverview roanoke
	rochester rockford rocky rome roswell sacramento salem salinas salt santa santo sarasota saskatchewan saskatoon savannah scotia scotland scottish
	scottsdale scranton seaside seneca sequoia shasta shenandoah shreveport sierra singapore sioux somerville southeast southeastern southfield southgate
	southside southwest southwestern southwood spain spartanburg spokane springdale springfield stamford stockton suffolk superior surrey sussex sweden
	switzerland syracuse tacoma tahoe taiwan tallahassee tampa tempe terre thailand tidewater toledo topeka torrance trenton tri troy tucson tulsa turkey
	tuscaloosa tyler uptown urbana utica valencia vallejo valleyview venezuela ventura vermont vernon vicksburg victoria vietnam waco wales warren
	washington waterbury waterloo wausau wayne westchester westgate westside westwood wheeling wichita wilmington windsor winnipeg winston woodland
	worcester wyoming yakima yonkers york youngstown yuma zealand
`;

/**
 * Words of churches, hospitals, schools and fire companies, which have the same names in every
 * state.
 */
export const INSTITUTION_WORDS = `
	abbey academy acute adventist ambulance ambulatory annunciation apostle archdiocese ascension assembly assumption baptist behavioral bethany bethel
	bethesda bethlehem blessed buddhist calvary cancer cardiac cardiology carmel cathedral catholic chapel charities charity chiropractic christian clinic
	conception congregational constabulary convent covenant critical cross deaconess dental dentist dentistry dermatology diocese divine elementary elk
	emergency emmanuel ems epiphany episcopal evangelical evangelist faith family fatima fire geriatric ghost gospel grace guadalupe gynecology headstart
	healthcare heart hebrew holy hope hospice hospital immaculate immanuel incarnation infirmary islamic jerusalem jewish kiwanis knight lady legion lodge
	lourdes lutheran masonic maternity medical medicine mennonite mercy messiah methodist ministry missionary monastery montessori moose mosque mount
	nativity nazareth nursing obstetric olive oncology ophthalmology optometry orthopaedic orthopedic orthotic parish pathology pediatric pediatrics
	pentecostal pharmacy physician podiatry police preparatory presbyterian prosthetic providence psychiatric radiology redeemer rehabilitation rescue
	resurrection rosary rotary sacred saint samaritan sanatorium sanitarium savior seminary sheriff sinai spirit surgeon surgery surgical synagogue temple
	trauma trinity unitarian urgent urology veteran virgin volunteer wellness wesleyan ymca ywca zion
`;

/** First names, which are the names of saints too. */
export const FIRST_NAMES = `
	aaron abraham adam adrian agnes alan albert alex alexander alexandra alfred alice alicia allan allison amanda amber ambrose amy andrea andrew andy
	angela angelo ann anna anne annie anthony antoine antonio april arthur ashley augustine austin barbara barnabas barry bartholomew beatrice ben
	benedict benjamin bernadette bernard beth betty beverly bill billy bob bobby bonnie brad bradley brandon brenda brent brian bruce bryan carl carla
	carlos carol caroline carolyn catherine cathy cecilia charlene charles charlotte cheryl chris christian christina christine christopher cindy claire
	clara claude clement colin colleen columba connie craig crystal curtis cynthia dale dan daniel danielle danny darlene darren darryl dave david dawn
	dean deborah debra denis denise dennis derek diana diane dominic don donald donna dorothy doug douglas duane dymphna edgar edith edward edwin eileen
	elaine eleanor elias elizabeth ellen emily emma eric erica erik erin ernest esther ethel eugene eva evelyn felix fernando florence frances francis
	francisco francois frank fred frederick gabriel gary gene geoffrey george gerald gerard gilbert gilles gina glen glenn gloria gordon greg gregory guy
	harold harry harvey heather helen henri henry herbert herman holly howard hugh ian ignatius irene isabel isidore jack jackie jacob jacqueline jacques
	james jamie jane janet janice jared jason jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joanne joe
	joel john johnny jon jonathan jorge jose joseph joshua joy joyce juan jude judith judy julia julie julio karen karl kate katherine kathleen kathryn
	kathy katie keith kelly ken kenneth kevin kim kimberly kristen kristin kyle larry laura lauren laurie lawrence leo leon leonard leroy leslie lillian
	linda lisa lloyd lois lori louis louise lucas lucy luis luke lynn mandy manuel marc marcel marcia marcus margaret maria marie marilyn mario marion
	marjorie mark martha martin marvin mary matt matthew maureen maurice max megan melanie melissa melvin michael michel michele michelle miguel mike
	mildred mitchell monica nancy natalie nathan neil nicholas nick nicolas nicole norma norman oscar pamela pat patricia patrick paul paula pauline pedro
	peggy peter phil philip phillip phyllis pierre rachel ralph ramon randall randy ray raymond rebecca regina rene rhonda ricardo richard rick ricky rita
	rob robert roberta roberto robin rodney roger roland ron ronald rosa rose rosemary roy russell ruth ryan sally sam samantha samuel sandra sara sarah
	scott sean sebastian sergio seth shane shannon sharon shawn sheila shelley sherry shirley simon sophie stacey stanley stella stephanie stephen steve
	steven stuart sue susan suzanne sylvia tamara tammy tara ted teresa terrence terri terry theodore theresa thomas tiffany tim timothy tina todd tom
	tommy tony tracy travis troy ursula valerie vanessa vera veronica vicki victor victoria vincent viola virginia vivian walter wanda warren wayne wendy
	wesley william willie xavier yolanda yvonne zachary
`;
