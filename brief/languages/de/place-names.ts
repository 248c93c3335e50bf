import { words } from '../words.ts';

/**
 * Countries, regions, big towns, firms and brands of one word, as German names them, that are nobody by themselves; those that
 * are common family or given names as well ("Sofia", "Otto") are not here. Without accents.
 */
export const PLACE_NAMES = words`
  aachen adelaide afghanistan agypten albanien algerien amsterdam andalusien angola ankara antwerpen argentinien
  armenien aserbaidschan asien athen athiopien auckland augsburg australien bagdad bahrain bali bangkok
  bangladesch barcelona basel bayern beirut belarus belfast belgien belgrad benin berlin bern bielefeld birma
  bochum bolivien bonn bordeaux bosnien botswana bozen brandenburg brasilia brasilien braunschweig bregenz
  bremen bremerhaven brussel budapest bukarest bulgarien burundi chemnitz chicago china chur cottbus dakar
  damaskus danemark danzig darmstadt davos delhi detroit deutschland doha dortmund dresden dublin duisburg
  dusseldorf ecuador edinburgh eisenstadt elfenbeinkuste england erfurt eritrea estland eupen europa finnland
  flensburg florenz frankfurt frankreich freiburg freising gabun gambia genf georgien ghana gibraltar glasgow
  goteborg gottingen graz griechenland gronland großbritannien guatemala guinea haiti hamburg hannover harare
  havanna heidelberg heilbronn helsinki hessen hildesheim honduras indien indonesien ingolstadt innsbruck irak
  iran irland island israel istanbul italien jamaika japan jemen jena jerusalem johannesburg jordanien kabul
  kairo kalifornien kambodscha kamerun kanada kapstadt karlsruhe karnten kasachstan kassel katar keetmanshoop
  kenia kiel kiew kirgistan klagenfurt kolumbien kongo konstanz kopenhagen kosovo krakau kroatien kuba kuwait
  laibach laos lausanne leipzig lettland libanon liberia libyen liechtenstein linz lissabon litauen liverpool
  london lubeck ludwigsburg ludwigshafen lugano luttich luxemburg luzern madagaskar madrid magdeburg mailand
  mainz malawi malaysia mali mallorca malmo malta manchester mannheim marokko marseille mauretanien mazedonien
  mecklenburg melbourne meran mexiko miami minsk moldau monaco mongolei montenegro montreal mosambik moskau
  munchen munster myanmar nairobi namibia neapel nepal neuseeland nicaragua niederlande niedersachsen nigeria
  nizza nordirland nordkorea norwegen nurnberg oberhausen odessa offenbach oldenburg oman osaka oslo osnabruck
  osterreich oxford paderborn pakistan palastina palermo panama paraguay paris peking peru philippinen polen
  portugal potsdam prag pressburg preußen quebec regensburg reykjavik rheinland riga rom rostock rotterdam
  ruanda rumanien russland saarbrucken saarland sachsen salzburg sambia sarajevo saudi-arabien schaffhausen
  schlesien schleswig schottland schweden schweiz schwerin senegal seoul serbien shanghai sibirien simbabwe
  singapur sizilien skopje slowakei slowenien solingen somalia spanien steiermark stockholm straßburg stuttgart
  sudafrika sudan sudkorea sudtirol swakopmund sydney syrien taiwan tallinn tansania thailand thuringen tirol
  tokio toronto toulouse trier triest tschad tschechien tubingen tunesien tunis turin turkei uganda ukraine
  ungarn uruguay usbekistan vaduz vatikan venedig venezuela vietnam vilnius vorarlberg warschau washington
  weimar westfalen wien wiesbaden windhoek wismar wolfsburg wuppertal wurzburg zagreb zentralafrika zurich
  zwickau zypern
`;

export const FIRM_NAMES = words`
  adidas airbnb airbus aldi alibaba allianz alstom amazon asos audi aurubis axa bahlsen basf beiersdorf
  bertelsmann biontech blackrock bmw boeing bombardier bosch byd cariad coca-cola commerzbank continental
  covestro daimler danone dekabank deliveroo easyjet edeka eon esso eurowings evonik facebook ferrari fiat
  flixbus foxconn fraport fresenius galeria gazprom google haribo heidelbergcement heineken hellofresh hochtief
  huawei ikea infineon instagram intel karstadt kaufhof kaufland klarna lanxess lego leica lenovo lidl linkedin
  lucid lufthansa mcdonalds mediamarkt mercedes microsoft milka milupa moderna monsanto nestle netflix netto nio
  nissan nivea nokia novartis nvidia omv opel osram paypal peloton pepsi pfizer porsche puma renault rewe
  rheinmetall rossmann ryanair samsung sanofi schaeffler schlecker siemens sixt skoda sony spotify starbucks
  stellantis swatch tchibo telegram tesla thyssenkrupp tiktok toyota trigema tui twitter uber unilever uniper
  vodafone volkswagen volvo vonovia whatsapp wirecard xiaomi xing youtube zalando zdf
`;
