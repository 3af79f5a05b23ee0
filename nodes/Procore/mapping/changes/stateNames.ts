/**
 * Names in the language of the country, and abbreviations in use, in the form of the ISO codes: one
 * country a line. Those of the United States and Canada are in `usStates.ts`.
 */
export const OTHER_STATE_NAMES = `AT 2 Kärnten|3 Niederösterreich|4 Oberösterreich|6 Steiermark|7 Tirol|9 Wien
BE BRU Bruxelles|BRU Brussel|VAN Antwerpen|VLG Vlaanderen|VOV Oost-Vlaanderen|VWV West-Vlaanderen|WAL Wallonie|WHT Hainaut|WLG Liège|WNA Namur
BR DF Distrito Federal
CH FR Freiburg|GE Genève|GE Genf|GR Graubünden|LU Luzern|NE Neuenburg|TI Tessin|VD Waadt|VS Wallis
DE BY Bayern|HE Hessen|NI Niedersachsen|NW Nordrhein-Westfalen|NW NRW|RP Rheinland-Pfalz|SN Sachsen|ST Sachsen-Anhalt|TH Thüringen
ES A Alacant|AN Andalucía|AR Aragón|BI Vizcaya|BI Bizkaia|CL Castilla y León|CM Castilla-La Mancha|CN Canarias|CN Islas Canarias|CT Cataluña|CT Catalunya|GI Gerona|IB Islas Baleares|IB Illes Balears|L Lérida|M Madrid|MC Región de Murcia|MD Comunidad de Madrid|NC Comunidad Foral de Navarra|PV País Vasco|PV Euskadi|SE Sevilla|SS Guipúzcoa|VC Comunidad Valenciana|VC Comunitat Valenciana|VI Álava
FR 20R Corse|BRE Bretagne|NOR Normandie
IN OD Orissa|OR Odisha|OR Orissa|TN Tamilnadu
IT 21 Piemonte|23 Valle d'Aosta|25 Lombardia|32 Trentino-Alto Adige|52 Toscana|75 Puglia|82 Sicilia|88 Sardegna|BZ Bolzano|FI Firenze|GE Genova|MI Milano|MN Mantova|NA Napoli|PD Padova|RM Roma|SR Siracusa|TN Trento|TO Torino|VE Venezia
MX AGU Ags|BCN BC|CAM Camp|CHH Chih|CHP Chis|CMX CDMX|CMX Ciudad de México|CMX Distrito Federal|CMX DF|CMX Mexico City|COA Coah|DUR Dgo|GUA Gto|HID Hgo|MEX Estado de México|MEX México|MIC Mich|NLE NL|QUE Qro|ROO Q Roo|ROO QRoo|TAM Tamps|TLA Tlax
NL FR Friesland|NB Noord-Brabant|NH Noord-Holland|ZH Zuid-Holland
NZ MBH Marlborough`;
