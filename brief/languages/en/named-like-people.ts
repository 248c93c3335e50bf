/**
 * Well-known towns, newspapers, brands, clubs, parties and works of two words or more whose names look like a person's.
 * Written down from common knowledge; what people are as often called ("Robin Hood", "San Martín") is left out.
 * Lower-case, without accents, sorted.
 */
export const NAMED_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  `aam aadmi, abu dhabi, abu ghraib, adani green, addis ababa, ado ekiti, agence france-presse, agudat yisrael, ain
  defla, ain temouchent, air france, akali dal, akwa ibom, al ahli, al ahram, al ain, al akhbar, al anba, al arabiya, al
  dhafra, al duhail, al faisaly, al ghad, al hilal, al ittihad, al jazeera, al khor, al manar, al masry al youm, al
  mayadeen, al nassr, al qabas, al qaeda, al rai, al rayyan, al sadd, al shabaab, al wahda, al wakrah, al watan, al
  wehdat, alfa laval, alfa romeo, ali express, alianza lima, alibaba cloud, allen overy, alma ata, alor gajah, alor
  setar, amar ujala, amnat charoen, an giang, ananda bazar, andhra pradesh, andreessen horowitz, ang thong, angkor thom,
  angkor wat, anglo american, ann summers, ansar allah, ant financial, antofagasta minerals, apple daily, arba minch,
  archer daniels, archer daniels midland, argentinos juniors, armani exchange, arunachal pradesh, asahi shimbun, asante
  kotoko, ask jeeves, aso rock, aston martin, aston villa, athletic bilbao, atlas copco, atletico madrid, atletico
  mineiro, aunt jemima, ave maria, awami league, ayushman bharat, ba ria, bab al-mandab, babri masjid, bac giang, bac
  lieu, bac ninh, baden baden, bahia blanca, bahir dar, bahujan samaj, bain capital, baja california, bajaj auto,
  bajrang dal, baker hughes, baker mckenzie, baker tilly, balfour beatty, balik pulau, banda aceh, bandar abbas, bandar
  seri begawan, bang kapi, bangka belitung, bank mandiri, bank muscat, bank rakyat, banteay meanchey, barisan nasional,
  baton rouge, batu caves, batu pahat, bayer leverkusen, bear stearns, beer sheva, beit hanoun, beit lahia, beit lahiya,
  beit shemesh, belo horizonte, ben arous, ben guerir, ben tre, beni mellal, berita harian, berkshire hathaway, bharat
  jodo, bharti airtel, bigg boss, bihar sharif, biju janata dal, binh dinh, binh duong, binh thuan, blu ray, bnei brak,
  bnp paribas, boa vista, bobo dioulasso, boca chica, boca juniors, bocas del toro, bodh gaya, boko haram, bono east,
  booker mcconnell, booz allen, borussia dortmund, brigham young, bristol myers, brong ahafo, brooks brothers, buenos
  aires, bureau veritas, burger king, buri ram, burkina faso, bursa malaysia, ca mau, cabo delgado, cabo verde, cagayan
  de oro, calvin klein, camarines sur, cambio radical, camp nou, campo grande, can tho, canal plus, cao bang, cape
  coast, cape town, cape verde, carnegie mellon, carolina herrera, carphone warehouse, casa grande, cathay pacific,
  causeway bay, celta vigo, cerro de pasco, cerro porteno, chai nat, chandni chowk, chao phraya, chapai nawabganj,
  charles schwab, charlie hebdo, chek lap kok, chevron phillips, chhath puja, chiang mai, chiang rai, chichen itza,
  chivas regal, chon buri, chosun ilbo, chow tai fook, ciego de avila, cinco de mayo, ciudad bolivar, ciudad del este,
  ciudad guayana, ciudad juarez, ciudad madero, ciudad obregon, ciudad victoria, clifford chance, cobra kai, coca cola,
  colo colo, colombia humana, comodoro rivadavia, connaught place, copa america, copa del rey, copa libertadores, corpus
  christi, corriere della sera, costa rica, cox's bazar, credit agricole, credit suisse, cruz azul, crystal palace, da
  lat, da nang, dadra nagar, dagens nyheter, dainik bhaskar, dainik jagran, dairy queen, dak lak, dakshina kannada, dal
  lake, dar es salaam, davao del norte, davao del sur, de beers, debra libanos, debre birhan, debre markos, degel
  hatorah, deir al-balah, deir az-zor, deir ezzor, der spiegel, der standard, der tagesspiegel, dera bugti, dera ghazi
  khan, dera ismail khan, des moines, deutsche welle, die presse, die tageszeitung, die welt, die zeit, dien bien, dien
  bien phu, din daeng, dire dawa, doc martens, dodd frank, doi inthanon, doi suthep, dollar tree, don muang, don mueang,
  dong nai, dong thap, dong-a ilbo, dow corning, dow jones, dr martens, dr pepper, dr reddy's, dr. martens, dunkin
  donuts, durga puja, eden gardens, eid al adha, eid al fitr, eid al-adha, eid al-fitr, eid ul-adha, eid ul-fitr,
  eintracht frankfurt, el alto, el comercio, el deber, el diario, el espectador, el faro, el heraldo, el khabar, el
  mercurio, el moudjahid, el mundo, el nacional, el nino, el nuevo herald, el observador, el oro, el oued, el pais, el
  paso, el periodico, el pitazo, el progreso, el salvador, el tarf, el telegrafo, el tiempo, el universal, el universo,
  el watan, elgeyo marakwet, eli lilly, entre rios, espirito santo, estee lauder, exxon mobil, famous amos, fannie mae,
  feira de santana, fianna fail, fine gael, fisher price, fitch ratings, fo tan, foot locker, ford ranger, fort portal,
  fort worth, foz do iguacu, frankfurter allgemeine, franklin templeton, fratelli d'italia, freddie mac, fuerza popular,
  ganesh chaturthi, gautam buddh nagar, gautam buddha nagar, general santos, getty images, gia lai, gilgit baltistan,
  giro d'italia, godoy cruz, goldman sachs, gomez palacio, gong badak, gor mahia, grand prix, grant thornton, greater
  noida, gua musang, guinea bissau, guns n' roses, guru purnima, ha giang, ha long, ha nam, ha tinh, hagia sophia, hai
  duong, hai phong, hang seng, hapag lloyd, har ghar, hare krishna, hari raya, hari raya aidiladha, hari raya
  aidilfitri, hari raya haji, harian metro, harley davidson, harvey nichols, hassi messaoud, hassi r'mel, hat yai, hau
  giang, havana club, hawa mahal, hello kitty, henderson land, hero motocorp, hewlett packard, himachal pradesh, ho chi
  minh city, hoa binh, hogan lovells, hoi an, homa bay, hon hai, honda civic, hong kong, hua hin, huai khwang, hugo
  boss, hung yen, hyundai heavy, il giornale, il messaggero, ilocos norte, ilocos sur, inner mongolia, inter milan, j.p.
  morgan, jack daniel's, jack wills, jaguar land rover, jai hind, jai shri ram, jama masjid, jan dhan, janata dal,
  jane's defence, jantar mantar, jardine matheson, jawa barat, jd sports, jd wetherspoon, jeep cherokee, jeronimo
  martins, jiji press, jim beam, jim crow, jimmy choo, joao pessoa, john deere, john lewis partnership, johnnie walker,
  johns hopkins, johnson controls, johnson matthey, johor bahru, johor baru, jones lang lasalle, joongang ilbo, jose
  cuervo, jp morgan, jpmorgan chase, juan fernandez islands, juiz de fora, kahol lavan, kai tak, kaiser permanente,
  kaizer chiefs, kamphaeng phet, kampong cham, kampong chhnang, kampong speu, kampong thom, kanchana buri, katima
  mulilo, kaun banega crorepati, kenya airways, khan younis, khan yunis, khon kaen, khyber pakhtunkhwa, kia motors, kia
  ora, kien giang, kirin ichiban, kiryat gat, kiryat shmona, kleiner perkins, koh chang, koh kong, koh phangan, koh
  samui, koh tao, kon tum, kot addu, kot lakhpat, kota bharu, kota kinabalu, kota marudu, kota samarahan, kota tinggi,
  kraft heinz, krishna janmashtami, krispy kreme, kruger park, kuala belait, kuala kangsar, kuala krai, kuala langat,
  kuala lumpur, kuala selangor, kuala terengganu, kuehne nagel, kwai chung, kwai tsing, kwun tong, l'osservatore romano,
  la ceiba, la croix, la depeche, la florida, la guaira, la habana, la hora, la jornada, la libre, la liga, la nacion,
  la nina, la opinion, la paz, la plata, la prensa, la presse, la razon, la repubblica, la republica, la rioja, la
  romana, la scala, la serena, la stampa, la tercera, la tribuna, la tribune, la union, la vanguardia, la voz, labuan
  bajo, lai chau, lai chi kok, lakhimpur kheri, lakki marwat, lam dong, lan kwai fong, lanao del sur, land rover, lang
  son, lao cai, las condes, las palmas, las pinas, las vegas, lat phrao, le devoir, le figaro, le journal, le matin, le
  monde, le nouvelliste, le parisien, le point, le quotidien, le soir, le soleil, le temps, lehman brothers, les echos,
  levi strauss, lewis silkin, lianhe zaobao, lib dem, lib dems, little caesars, lloyds banking, lockheed martin, lok ma
  chau, lok sabha, long an, lop buri, los angeles, los cabos, los lagos, los mochis, los rios, los teques, louis
  vuitton, loy krathong, luang prabang, ma on shan, maasai mara, machu picchu, madhya pradesh, madre de dios, mae hong
  son, mae rim, mae sot, magna carta, maha sarakham, mainichi shimbun, makar sankranti, malayala manorama, mamelodi
  sundowns, mandi bahauddin, manila bulletin, mann ki baat, mar del plata, mardi gras, martin marietta, maruti suzuki,
  masai mara, massey ferguson, mato grosso, max mara, mein kampf, mercedes benz, merrill lynch, michael kors, microsoft
  azure, minas gerais, ming pao, mirpur khas, misamis oriental, mitsui sumitomo, mittal steel, mohenjo daro, mong kok,
  monte carlo, monte cristi, montego bay, monterrey tec, morgan stanley, muttahida qaumi, nakhon nayok, nakhon pathom,
  nakhon phanom, nakhon ratchasima, nakhon sawan, nakhon si thammarat, nam dinh, nankana sahib, napa valley, navi
  mumbai, nay pyi daw, nay pyi taw, negeri sembilan, negros occidental, nelson mandela bay, new balance, new delhi,
  newell's old boys, ngai tahu, ngau tau kok, nghe an, nha trang, nikkei asia, ninh binh, nintendo ds, nintendo uk,
  nippon steel, nissan leaf, nong bua lamphu, nong khai, notre dame, nova iguacu, nova scotia, novo nordisk, ntt docomo,
  nueva ecija, nueva loja, nueva vizcaya, nuevas ideas, nuevo laredo, nuevo leon, nusa tenggara, nuwara eliya, oddar
  meanchey, oranga tamariki, orlando pirates, oscar mayer, otzma yehudit, oum el bouaghi, outback steakhouse, owens
  corning, pad thai, pakatan harapan, palang pracharath, palo alto, panera bread, papa john's, paris saint-germain,
  parke davis, parker hannifin, partai keadilan, parti keadilan, pasir gudang, pasir mas, pasir salak, pathum thani,
  pedro juan caballero, perez zeledon, perikatan nasional, peru libre, petah tikva, petaling jaya, peter stuyvesant,
  petit palais, petroleos mexicanos, phang nga, pheu thai, philip morris, phnom penh, phra khanong, phra nakhon, phra
  nakhon si ayutthaya, phu quoc, phu tho, phu yen, piccadilly circus, pimpri chinchwad, pinar del rio, pizza hut, plaid
  cymru, playa del carmen, pointe noire, polo ralph lauren, ponte vedra, port blair, port dickson, port elizabeth, port
  gentil, port harcourt, port klang, port louis, port said, port sudan, porto alegre, porto velho, poza rica, prachin
  buri, prachuap khiri khan, preah vihear, prey veng, prothom alo, puerto cabello, puerto la cruz, puerto maldonado,
  puerto montt, puerto ordaz, puerto plata, puerto princesa, puerto rico, puerto vallarta, punta arenas, punta cana,
  punta gorda, quang binh, quang nam, quang ngai, quang ninh, quang tri, quezon city, quintana roo, racing club, rae
  bareli, rahim yar khan, raj bhavan, raj ghat, raja casablanca, rajya sabha, raksha bandhan, ralph lauren, ram mandir,
  ramat gan, rand merchant, ras al khaimah, ras al-khaimah, ras laffan, ras tanura, rashtrapati bhavan, rayo vallecano,
  real betis, real madrid, real sociedad, red fort, reliance jio, ribeirao preto, rio branco, rio de janeiro, rio
  grande, rio negro, rio tinto, rishon lezion, river plate, roi et, rolling stone, rolls royce, rosario central, rosh
  hashanah, ruby tuesday, sa kaeo, sacre coeur, sagrada familia, sai kung, saint kitts, saint laurent, saint lucia,
  saint petersburg, saint vincent, sakon nakhon, saks fifth, sam's club, samsung electronics, samsung galaxy, samut
  prakan, samut sakhon, san andres, san antonio, san bernardino, san carlos, san cristobal, san cristobal de las casas,
  san diego, san fernando, san francisco, san isidro, san jose, san jose del monte, san juan, san lorenzo, san luis, san
  luis potosi, san marino, san miguel de allende, san miguelito, san pablo, san pedro, san pedro sula, san quentin, san
  salvador, san sebastian, sancti spiritus, sankei shimbun, sant kabir nagar, santa ana, santa barbara, santa catarina,
  santa clara, santa cruz, santa elena, santa fe, santa marta, santa monica, santa rosa, santa tecla, santiago de cuba,
  santiago de los caballeros, santiago del estero, santo andre, santo domingo, santos laguna, sao bernardo, sao jose,
  sao luis, sao paulo, sao tome, sao vicente, saudi aramco, sawai madhopur, schneider electric, semana santa, seri
  kembangan, serie a, sex pistols, sha tin, shah alam, shaheen bagh, sham shui po, sharm el sheikh, sharm el-sheikh,
  sheikh jarrah, sherwin williams, shin bet, shiromani akali dal, shiv sena, shoe carnival, shwe dagon, si sa ket, siam
  commercial, sidi bel abbes, sidi bouzid, siem reap, sierra leone, sierra nevada, sin chew, sing buri, sing tao, sinn
  fein, slater gordon, soc trang, societe generale, soho house, son la, sony ericsson, souk ahras, sporting cristal,
  squid game, sri lanka, standard chartered, star trek, star wars, stella artois, stung treng, sturm ruger, suan luang,
  subang jaya, sun hung kai, surat thani, surigao del sur, svay rieng, swachh bharat, swire pacific, taco bell, tahrir
  al-sham, tai po, taita taveta, taj mahal, tal afar, tamil nadu, tana river, tana toraja, tanah merah, tata
  consultancy, tata motors, tata steel, tay ninh, taylor wimpey, taylor woodrow, te deum, te papa, te puni kokiri, tel
  aviv, tel rifaat, telugu desam, teluk intan, thai binh, thai nguyen, thanh hoa, tharaka nithi, the associated press,
  the atlantic, the economist, the guardian, the independent, the telegraph, thomson reuters, thua thien, thua thien
  hue, tien giang, tierra del fuego, tiger brands, tim hortons, tin shui wai, tizi ouzou, toba tek singh, tommy bahama,
  tommy hilfiger, tour de france, toyota corolla, toyota hilux, tra vinh, trader joe's, trans nzoia, trinamool congress,
  trump tower, tseung kwan o, tsim sha tsui, tsuen wan, tuen mun, tullow oil, tuxtla gutierrez, tyson foods, uasin
  gishu, ubon ratchathani, udon thani, ulan bator, ultima hora, umm al quwain, umm al-quwain, umm qasr, uncle ben's,
  uthai thani, uttar pradesh, uttara kannada, utusan malaysia, valle de bravo, van cleef, vande bharat, vande mataram,
  vang vieng, vasant kunj, velez sarsfield, victoria's secret, villa clara, villa mercedes, vina del mar, vinh long,
  vinh phuc, virgin atlantic, virgin galactic, vlaams belang, vung tau, waka kotahi, walt disney world, walvis bay, wan
  chai, warner bros, warner brothers, warner lambert, washington post, wat phnom, wells fargo, werder bremen, west
  bengal, west ham, whare tapa wha, wong tai sin, wydad casablanca, yad vashem, yau ma tei, yau tsim mong, yedioth
  ahronoth, yen bai, yesh atid, yisrael beiteinu, yom kippur, yomiuri shimbun, yuen long, yves rocher, yves saint
    laurent, zamboanga del sur, zara home, zenith bank`
    .split(/,\s+/)
    .map((name) => name.replace(/\s+/g, ' ')),
);
