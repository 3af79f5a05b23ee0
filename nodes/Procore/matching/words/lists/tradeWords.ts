/**
 * Words for what companies of the trade do or supply, after the titles of CSI MasterFormat and of
 * NAICS 23: they say what a company does, never who it is.
 */
export const TRADE_WORDS = `
	abatement acoustic acoustical aggregate alarm aluminum arborist architect architectural asbestos asphalt 
	backflow balancing bath bathroom blasting block blower boiler boring brick bricklayer bridge builder building cabinet cabinetry cable cabling
	caisson carpenter carpentry carpet casework caulking ceiling cement ceramic chiller chimney civil cladding cleaner cleaning coating
	commissioning compressor concrete conduit construction constructor consulting contracting contractor control conveyor cooling
	coring countertop crane crushing curb curtainwall deck decking decorating demo demolition detailing dewatering directional disposal dock door
	drafting drain drainage drapery dredging drilling drywall duct ductwork dumpster earthmoving earthwork electric elevator energy
	engineer engineering environmental epoxy equipment erection erector erosion escalator estimating excavating excavator exteriors fabrication
	fabricator facade fastener fence fencing filtration finish finishing fire fireplace fireproofing firestop fixture flashing flatwork floor
	flooring formwork forming foundation framing furnishing furniture gasket gate generator geotechnical glass glazier glazing grading granite
	gravel grinding ground grout grouting guardrail gunite gutter gypsum handrail handyman hardscape hardware hardwood hauling heating hoist 
	home homebuilder hvac hydroblasting hydroseeding hydrovac inspection installer insulation insulator
	insulating interior iron ironwork irrigation janitorial joinery joist kitchen laboratory laminate landscape landscaper landscaping lath lathing
	lawn lighting lightning linoleum locksmith lumber machinery maintenance marble marine masonry mason material mechanical metal
	metalwork micropile millwork mirror mix mortar netting ornamental overhead painter painting paneling partition
	paver paving pavement photovoltaic pile piledriving piling pipe pipefitter pipefitting pipeline piping plant plaster plastering plating
	playground plumber plumbing polishing pool portable precast prefab pump pumping quarry railing railroad
	readymix rebar redimix refinishing refractory refrigeration reinforcing remediation remodel remodeler remodeling removal
	renewable renovation renovator rental repair resilient restoration retaining rigger rigging roof roofing sandblasting sanitation
	sawcutting sawing scaffold scaffolding screen sealant sealcoating sealing security septic sewer sheathing sheetmetal sheet shelving shielding
	shingle shoring shotcrete shutter shuttering siding sign signage site sitework slab soffit soil solar spraying sprinkler
	stair stairs steel steelwork stone stonework storefront striping structural stucco subsurface supply surveying surveyor
	switchgear tank tarp telecommunication tent terrazzo testing thermal thermostat tile tiling timber toilet tool topsoil tower towing 
	trailer trenching trenchless truck tuckpointing tunneling turf underground underpinning upholstery utility vault ventilating ventilation
	veneer vinyl wallboard wallcovering wallpaper waste water waterproofing weatherproofing welder welding well window wire wireless wiring wood
	woodwork woodworking wrecking zinc canopy mold pest reclamation recycling rock trim
	apprentice apprenticeship boilermaker electrician finisher ibew iuoe ironworker journeyman laborer labourer lineman liuna millwright
	operator plasterer pilebuck steamfitter taper teamster
	audio awning bleacher blind bollard bulletproof carport cleanup coil compactor counter culvert curtain cutting damper decorator
	detection dialysis dirt dryvit eifs embankment enclosure exterminator eyewash fabric fiber fireproof flagpole foam forklift fuel garage geothermal
	glulam helical hydrant hydronic icf imaging kiosk labor ladder laser lift liner locker mailbox manhole membrane mezzanine modular
	monitoring motorized mulch padding pallet panel parking photography pier plywood polymer polyurea porcelain propane purification radon rail
	ramp refuse reinforcement resurfacing retention rubber salvage sand sandblast sauna seal seating seeding seismic shade sheeting signal skylight slate
	sludge sod sound spa spray stainless stripe striper stump sunroom sunscreen sweeping technician tempered terracotta tinting tire traffic
	transformer trash tree truss tubing turnkey urethane vacuum vending ventilator vibration video voltage wall warehouse washing
	weatherization wheel winch xeriscape
	concreto construccion constructora estuco estucado yeseria constructor pintura pintor techo techado plomeria plomero electricidad electrica electricista albanileria
	albanil carpinteria carpintero excavacion ingenieria ingeniero arquitecto arquitectura acabado material ferreteria herreria herrero soldadura
	jardineria piso azulejo ventana vidrio puerta aluminio refrigeracion maquinaria grua demolicion impermeabilizacion impermeabilizante yeso
	tablaroca limpieza obra civile edificacion terraceria pavimento asfalto acero hierro marmol piedra andamio mantenimiento remodelacion
	reparacion instalacion estructura muebles cocina tuberia calefaccion aislamiento cerrajeria
	batiment toiture couverture couvreur plomberie plombier electricite electrique electricien maconnerie macon peinture peintre beton charpente
	charpentier menuiserie menuisier terrassement pavage paysagiste paysagement amenagement vitrerie vitrier isolation chauffage climatisation
	ferronnerie soudure soudage revetement platre platrerie platrier ceramique carrelage carreleur porte fenetre ingenierie travaux echafaudage
	grue armature coffrage etancheite acier ferblantier ferblanterie ebenisterie gouttiere deneigement arpentage arpenteur renovation
`;

/**
 * Arms of a family of companies: they own, lend, sell or support what the others use, or work in
 * another line.
 */
export const ARM_WORDS = `
	holding property realty leasing rental equipment investment capital development land trucking supply aviation venture
	foundation trust fund auxiliary endowment charity inmobiliaria immobilier immobiliere gestion
	residential commercial transport freight shipping wholesale retail staffing benefit retirement insurance
	accounting printing catering hospitality training nursery farm ranch mining exploration midstream
	power oil gas auto machine automation
`;

/** Words that every line of business uses, without the most common ones. */
export const BUSINESS_WORDS = `
	affiliate agency bureau business center co company concept contract corporate corp creation custom depot design developer distributor division
	dynamic enterprise factory firm group incorporated industrial industry international limited logistics
	manager management manufacturing network operation organization outlet partner product professional program project provider quality
	resource sale service shop solution source specialist store studio subcontractor system team technology tech tek unlimited vendor work works
	yard worldwide
	grupo hermano hijo servicio empresa compania comercial comercializadora distribuidora proyecto sociedad union transporte
	groupe frere fils entreprise entrepreneur compagnie societe distribution services associes
`;

/** Words that say what a company makes or where it works, without being a trade of its own. */
export const OTHER_WORDS =
	'access appliance appraisal automation communication electronic improvement installation instrumentation laundry monument moving nursery oven post preservation rubbish specialty structure surface tractor';

/** Praise in Spanish and French; English praise is among the common words. */
export const PRAISE_WORDS =
	'superieur superieure premiere moderne nationale generale professionnel professionnelle excellence qualite primera moderno moderna nacional profesional calidad unido unida';

/**
 * Countries and parts of the world: a company in another one is another company of the family.
 * States come from `usStates`.
 */
export const COUNTRY_WORDS =
	'canada france mexico germany deutschland australia ireland italy spain japan china india brazil netherlands belgium switzerland sweden norway denmark poland korea singapore philippine england scotland britain uk usa america europe asia africa';

/** Words that name a side: another side is another company. */
export const DIRECTION_WORDS =
	'north south east west northern southern eastern western upper lower northeast northwest southeast southwest norte sur este oeste nord sud ouest';
