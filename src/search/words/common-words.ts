/**
 * The stems of the 9,000 commonest English words that are no stop words, the commonest first: a small ledger cannot know
 * that "say" says little, nor that "wheat" is a word. From the order of GloVe's words, as in ../meaning/breadth.txt.
 */
// Joined by the compiler, as a look-up has no time to fold white space.
const COMMON =
  ' on new two first year peopl percent last govern time world three presid state million unit mai mani now citi made ' +
  'like nation dai countri second compani group china four down war back south american minist polic well team intern ' +
  'week offici still even high part end former make billion work home school parti hous old later tuesdai long five ' +
  'call wednesdai militari wai us much next mondai thursdai fridai game take north secur season york public earli ' +
  'accord court sai around foreign set polit market howev famili life gener left good top univers go number major known ' +
  'point won six month dollar bank member area found sundai place base third right local econom see best report kill ' +
  'held busi west law power think servic show help chief saturdai system john support seri plai offic follow meet ' +
  'expect late washington european leagu final ad british white histori man men want march case few run monei open name ' +
  'trade center israel oil film win led east central air come chines town leader armi line never littl prime death ' +
  'least put past half june know feder french peac earlier capit forc great union near small depart health japan head ' +
  'ago night big cup elect region director talk program far todai statement juli district born develop council close ' +
  'record along counti franc must spokesman plan financi april recent campaign becom troop lost music need lead alreadi ' +
  'russia though might free hit inform awai other control within larg economi press agenc water career deal attack side ' +
  'seven better less septemb main due committe build confer club januari decis stock america given give often announc ' +
  'televis industri order young ag start administr russian round decemb human india defens ask total octob player bill ' +
  'import southern move fire popul rose novemb includ nuclear street taken differ issu receiv secretari return colleg ' +
  'commun eight despit level germani august chang church german station london research black stori europ sale polici ' +
  'visit northern lot across current board footbal ministri worker vote book fell role student iran process agreement ' +
  'quarter full match growth yet possibl western special interest behind strong england food period real author car ' +
  'term rate race nearli korea enough site opposit keep futur island road outsid realli centuri democrat almost singl ' +
  'share try find album senior minut togeth congress index australia result hard hour land action field cut coach ' +
  'execut februari product river face japanes provinc park price commiss california father son educ villag energi shot ' +
  'short africa kei red associ averag pai exchang georg victori low thing pakistan post social continu ever look ' +
  'chairman job soldier abl parliament front problem privat lower list built effort mile radio live form david african ' +
  'increas sent fourth alwai king tax taiwan britain titl middl global wife posit locat clear ahead iraqi english ' +
  'releas violenc goal project border bodi soon crisi divis tour hospit test technolog believ organ publish weapon agre ' +
  'nine summer republican act texa cours senat medic done reach star investor care sign art provid presidenti gold ' +
  'obama morn dead event cost instead canada band daili avail drug invest michael civil woman train appear involv ' +
  'indian similar situat fight mark trial hold australian thought studi fall mother relat anti song popular ground ' +
  'newspap staff saw hand hope oper pressur eastern legal asia budget consid love stop aid manag decid fail network ga ' +
  'turn fact vice mexico especi afghanistan common space loss justic thousand jame rather fund republ accus ' +
  'championship exampl perform sport allow mean leav robert person light arrest either offer battl class evid societi ' +
  'stage construct variou sold independ kind airport paul judg internet movement room origin angel itali data noth sea ' +
  'bring annual beij present remain nato florida comput contract coast demand islam beat analyst interview child ' +
  'probabl spent asian cooper investig video yen tri bad describ written throughout establish mission bui grow green ' +
  'forward competit poor latest question prison feel attent firm injur governor movi rang cross track difficult wall ' +
  'rebel incom chanc speci finish rise spain join italian languag rest seriou pari tournament insid schedul immedi ' +
  'brown success resid meanwhil net hall olymp deputi heart champion award version grand institut step rule labor abov ' +
  'summit sometim addit rais longer joint ball begin sure stai safeti worth charg korean arab friend atlanta arm cent ' +
  'claim heavi note parent spend particularli aircraft whole risk matter scienc access boston condit detail coalit lee ' +
  'break turkei daughter natur museum strike style paid rock view usual spanish royal travel smith chicago hundr ' +
  'respons jone potenti caus valu idea thoma profession domest credit gaza marri launch web muslim sourc weekend camp ' +
  'quickli own financ eventu afp blue readi plant design certain voter modern fan commerci bid constitut brother ' +
  'canadian drive negoti affair signific creat bomb warn religi victim experi attornei standard intellig hotel magazin ' +
  'expert candid fifth lake sell pacif mostli reason flight squar overal pass focu bai date letter wide effect phone ' +
  'figur attempt profit zealand tradit size practic doubl professor concern sector review diseas kept terror onlin ' +
  'speech peter cultur reform charl conflict limit materi trip properti paper threat seek confirm plane rout complet ' +
  'jewish william someon hill comment ireland huge johnson mayor husband mass premier soviet cover coupl non mail crime ' +
  'moscow brazil kilomet stand seem felt separ stadium singapor speak leadership emerg treatment cabinet tell straight ' +
  'tokyo winner ban session serv progress ship appoint word terrorist christian sens milit regular requir lawyer debt ' +
  'guard wound assembl express charact pro fuel martin suprem broke actual equip approv greater port ethnic statu ' +
  'primari amount debat model individu festiv previous insur goe impact heard centr illeg indonesia damag messag ' +
  'basebal ti true challeng prevent captain entir blood territori vallei conserv van earn propos protect read foundat ' +
  'search discuss perhap journal murder address deep settlement simpli nearbi relationship cash alon hama target lack ' +
  'consum direct twice self beach zone scene communist afternoon necessari navi qualiti sound spring miss crimin speed ' +
  'confid beyond softwar democraci section basi suicid resolut gone account georgia god command euro cathol opportun ' +
  'writer send activ suffer alleg allianc host declar injuri type environ protest drop suggest headquart avoid improv ' +
  'citizen attend currenc appeal older vietnam seat happen thu incid floor approach mike histor era gain bit tough ' +
  'traffic inflat egypt telephon moment winter suspect debut fast boi worst railwai mountain store famou tom patient ' +
  'reserv carri weather thailand greek critic hot lebanon channel censu femal spread aim freedom medal bridg saudi ' +
  'suppli cancer turkish write revenu decad score fear abil retir custom sun gulf virginia corpor academi particular ' +
  'survei easi mainli choic mind hear add reduc nativ assist crowd complex quit poland enter dutch crew fine pound ' +
  'environment subject jersei kosovo ten draw bu yard produc voic degre watch ic legisl collect presenc reject rich ' +
  'influenc soccer shoot arafat draft sex afghan editor rival strategi girl jordan happi giant save jackson wing ' +
  'prosecutor identifi larger articl option sought doctor measur gmt rural fellow sanction smaller owner secret princ ' +
  'treati cast highli civilian basketbal fair interior henri lawmak prepar malaysia wrong serb tabl bureau spokeswoman ' +
  'commit ralli ambassador spoke ensur kid document bosnia rice super carolina directli initi relief yuan earth poll ' +
  'loui corrupt pictur storm irish refuge defeat spot bond embassi swiss request estat trust ceremoni gui fulli kingdom ' +
  'shortli iranian bob accept diplomat cold struck discov contact regim youth safe penalti transport marriag mayb ' +
  'highwai door threaten silver passeng scott rescu lose appar export failur specif fresh card sixth understand vehicl ' +
  'panel latin refer item benefit partner broadcast pretti driver capac fed box davi prize boost ford episod declin ' +
  'climat destroi bosnian roman conduct imag accid mari block heat push agent joseph massiv structur normal worldwid ' +
  'advanc featur advantag convent southeast respect farm pennsylvania bowl ohio prior houston novel cox asset sister ' +
  'extra crash basic slightli recoveri jerusalem studio actor gun meter intend link offens technic ed numer loan ' +
  'certainli syria oppos sweden argentina repres entertain slow audienc clearli queen forest pick journalist dozen bar ' +
  'frank oversea volum disput personnel combat except combin missil golf packag affect extend hurt ey minor background ' +
  'deficit fort engin artist fox greec mexican wait increasingli cell fish scale ali solut none approxim convict ' +
  'philippin strip parliamentari tenni simpl foot digit scientist stone miami steel cricket promot varieti opinion ' +
  'answer task massachusett liber guilti strength determin christma jack adopt gore physic page alli maintain cuba ' +
  'troubl mix philadelphia defenc arizona divid shanghai in congression will edg window pope farmer upper plot sexual ' +
  'rel mid singer urban librari leg babi northwest dark netherland crude neither pull theater remov commission immigr ' +
  'michigan plu kansa danc suspend marin heavili junior learn perman thai code unabl surfac split jail hollywood chemic ' +
  'danger poverti agricultur distanc kennedi rain promin commerc weekli bin nigeria row airlin visitor switzerland ' +
  'czech theori therefor broken male coverag squad pakistani holidai master focus exist fly li expans fighter rare ' +
  'anniversari medicin stabil atlant hockei blame blair die machin ancient insist politician grant piec rank detroit ' +
  'lord electr mobil younger check boat cabl alexand statist wild honor walk closer stake bottom classic jean disast ' +
  'usa transfer mine neighborhood deleg strateg scotland easili pace treasuri golden urgent zimbabw juri drew colorado ' +
  'fbi seventh explos sentenc fiscal gai wit blast metal count ukrain anim clean contain egyptian scientif abus select ' +
  'reveal serbia tech branch replac miller speaker facil percentag tourism brief chen sydnei columbia surgeri dialogu ' +
  'consecut madrid analysi ton municip unemploy provinci taylor wind color altern knowledg screen edit toll theatr ' +
  'client pilot berlin enforc purchas newli electron howard wood wale avenu abroad teacher balanc serious oppon detain ' +
  'memori downtown revolut toronto distribut violent brand realiti palac fashion suit connect broad favor mainland ' +
  'sever acknowledg restaur empir advertis campu weight seattl websit remark ocean neg pop doubt friendli reportedli ' +
  'pair ventur drawn myanmar forum truck shiit quick veteran duti daniel user northeast anonym sort corner greatest ' +
  'birth overnight templ auto polish reaction perfect sudan rome allegedli core element lewi manufactur activist andrew ' +
  'bird unlik forecast garden austria snow elsewher retail repeatedli invas struggl length tree flu indonesian wilson ' +
  'surpris stephen ben sharp resist tie santa photo kenya scandal creation delai holi typic founder whatev wave ' +
  'household brazilian domin weak dalla drama destruct tourist sir edward fill jew favorit rugbi extrem treat faith ' +
  'rememb shut humanitarian hurrican regist surround formal apart factori putin assault eighth defend fled fraud ' +
  'southwest maker viru powel entri truth inde prove otherwis deliv output pentagon wear saint wine deliveri colombia ' +
  'content wors ye strongli milan arabia acquir controversi notabl impos expand mount collaps ladi swedish minnesota ' +
  'exactli compet membership elector purpos multipl agenda satellit resort chosen flag naval trim academ path norwai ' +
  'motor text religion primarili opera grade suppos patrick corp comedi yellow settl grown glass croatia chain file ' +
  'shop yesterdai dealer recogn lebanes frequent hors dismiss bishop displai achiev fleet manchest buri partnership ' +
  'illinoi actress categori crucial driven conclud dream lai pain bilater fun iron neighbor ultim appli bell programm ' +
  'coup nationwid bangladesh laden expens legislatur hole dog enemi ring yugoslavia tower portion spirit laid gather ' +
  'stress unknown contest infrastructur manhattan phase brain exercis behavior labour worri maximum princip tehran ' +
  'escap asid monetari belgium aliv recess publicli flow salt flat theme khan concept widespread township sit employ ' +
  'occupi predict ident pledg uniqu label choos portug rai hair welfar equal benchmark withdraw shape concert rocket ' +
  'lawsuit circuit mention bronz bear mutual factor venezuela wake solid motion hire ninth platform iii resum dole ' +
  'alongsid castl median nice vast abc rail ranger coal particip regul pitch chart carlo explain aviat jump profil ' +
  'exhibit bigger payment subsequ peak clash earthquak ill crown tension morgan thank fit temporari deadli helicopt ' +
  'formerli function vision resign skill welcom moham reput kuwait recal fame obtain referendum catch inch latter fewer ' +
  'nomin imposs teach merger tight tobacco carter trader abandon medium drove allen lowest sugar resolv chamber awar ' +
  'hezbollah orang ongo disnei respond roughli envoi biographi advis economist palm harri pool unusu elizabeth inspir ' +
  'sat contemporari moder deadlin tank instanc jet column dedic recov advic method arriv dean striker anderson signal ' +
  'applic shift restrict testimoni touch christoph sharehold organis athen sam kashmir devic clark recognit maria jazz ' +
  'trillion fallen trend gross dry literatur nobodi appl tini assign counter romania roll iowa healthi cia monthli ' +
  'experienc gap minimum warner contrast adult blow don ticket uniti consist cleveland stabl promis dinner duke harvard ' +
  'raid regard soft virtual ride bankruptci scottish yield serbian engag gate discoveri equiti kick parish secondari ' +
  'beauti occup chavez simon guid throw moon sharpli repeat contribut denmark cook captur syrian extens lift dramat ' +
  'amend cuban insurg angri barrel appropri seed formula observ radic obvious denver vow compos qualifi guest coffe ' +
  'austin ceas capabl specul socialist handl la briefli gari fix prioriti cool racial aboard heritag knee map deploi ' +
  'wish estim complain patrol tamil familiar abort interim graduat carrier regularli reduct custodi format talent stuff ' +
  'taipei circumst chile rapid arena desir sky cypru seoul prompt remot aggress trail solo gop unchang fals tropic ' +
  'creek compens anthoni camera outstand tennesse cap sensit significantli concret sponsor partli warm stewart oklahoma ' +
  'fee quak coastal nelson monitor encourag tiger pittsburgh caribbean portugues emperor orlean halt peninsula streak ' +
  'globe eas maryland upset strengthen playoff norwegian preliminari successfulli deepli behalf intens besid phoenix ' +
  'sunni accompani mental tribun restor probe delta eat compromis hiv outcom wast complaint stanlei ballot alert cargo ' +
  'indiana hero inspector arsen survivor barcelona advisori imf athlet commonli mortgag succeed detent faster substanti ' +
  'transit pan liverpool victoria quarterback baltimor underground employe gang unclear scheme ceo absenc simpson ' +
  'recept militia congo flood suddenli enjoi paint genu sweet entitl condemn railroad essenti defin desert proper ' +
  'departur thompson composit quiet equival jason fat beaten cape extern editori plastic kelli kurdish narrow string ' +
  'nepal inter robinson bound prosecut boss moor revolutionari occur gasolin margin tampa judici lieuten telecommun ' +
  'somewhat comprehens kabul magic funer chechnya steadi missouri connecticut meat charter finland guitar emploi skin ' +
  'bed documentari pleas rapidli haiti teen calm louisiana chair densiti principl chancellor grai licens outbreak ' +
  'architectur chip inquiri jakarta hungari fate pack arthur soil brussel oregon recommend guerrilla convert slowli ' +
  'mistak philip commonwealth atmospher metropolitan galleri mosqu badli kentucki walker shell emot empti pursu semi ' +
  'chapter descript adam hang fax nazi journei successor definit smoke delhi homeland somalia anger renew shoulder ' +
  'toyota correct walter fiction rio yugoslav convinc hamilton absolut swim ownership bruce danish tribal instal upcom ' +
  'manner surviv implement viewer hunt hostag temperatur tend compound oscar rush jesu albanian notic cloth tomorrow ' +
  'dougla austrian moral circl zero extent ordinari argument montreal tripl alcohol comfort guarante malaysian belgrad ' +
  'matt burn philosophi cemeteri mississippi asean uganda roof vital counterpart infantri jerri atom benjamin peru ' +
  'creativ artilleri belgian root acquisit turnov prospect orchestra bloc plenti gene suspens utah planet outlook error ' +
  'chariti vienna sing uranium regiment lincoln spark campbel trophi reconstruct cambodia innoc elit argu reflect ' +
  'murrai alabama pact shore cycl consumpt consensu bright gift graham carbon feed fruit ross broadwai tape drink ' +
  'stretch hampshir ward shock lunch wisconsin literari crackdown birthdai dick climb wealth cairo mouth nasa spoken ' +
  'ontario salari milk beer melbourn dvd passag petroleum soul laboratori jan constant attitud assess runner peacekeep ' +
  'ev geneva chase geographi lane orthodox nasdaq residenti realiz wage wto assassin rooki entranc bare height morri ' +
  'princess tradition permiss comic emiss darfur disappoint counsel castro momentum coloni afford legaci franchis ' +
  'celebr wright depress foster capitol wonder surg proud tackl spiritu sleep proof sustain chicken faculti croatian ' +
  'russel mitchel colonel acr influenti hispan violat priest tool takeov wed dna explod albert tea vega vatican gdp ' +
  'pyongyang beef consider stem introduct excel brigad bangkok pend depend exit googl verdict convers plate evil canal ' +
  'succe elig tast somebodi mainten symbol attract attach flower tonight par nigerian biolog intent pension luxuri ' +
  'obviou possess mandat stick aspect rear overcom summari storag volunt shuttl businessman libya brooklyn framework ' +
  'vessel punish smart baker belief solv gradual imperi tall tone wildlif fundament squadron twenti ron lawrenc settler ' +
  'wayn modest rwanda jimmi forget thrown longest sentiment pattern demonstr bomber urg auction thin occasion nick sick ' +
  'separatist graf perri goalkeep conclus nobel indic buyer stanc architect expos object sec grave bitter commentari ' +
  'oust tunnel bulgaria sovereignti oxford elderli copi pipelin inner rick bench chechen ken sarajevo hillari manila ' +
  'twin isol vietnames mere enorm wealthi competitor hidden argentin fastest fairli cruis ski tibet pollut impress ' +
  'revis buse nevertheless surplu poetri friendship subsidiari infect ann anywher exil terri vulner neck hardli harbor ' +
  'slam stroke util intervent alaska deploy trigger print costa grass unrest tortur photograph warren lie swept amateur ' +
  'dodger optimist suburb dress valuabl conspiraci midnight unpreced bloodi consult dawn scholar assum afraid sierra ' +
  'childhood lineup tragedi pat repair complic plead fred discrimin bass mohammad opec dam medicar guinea ukrainian ' +
  'rape marshal rebound cancel truli touchdown hip boom solar pitcher context termin extraordinari munich unfortun corn ' +
  'musician reagan depth ly superior harm procedur legend carefulli nationalist exposur amnesti bag matthew lend fatah ' +
  'reader imagin raw strait billi copyright automat jai arkansa buffalo cathedr trap visibl cambridg parad genocid ' +
  'instrument elementari piano effici bobbi protein landmark suffici northeastern poet reconcili compon cincinnati ' +
  'mainstream northwestern jonathan wimbledon wooden shed ira cattl telecom knight strict battalion wire samuel vancouv ' +
  'mubarak colombian wireless inhabit sarah specialist wheel mediterranean sight torn updat elimin routin mall ' +
  'enterpris surveil killer arrang landscap devot christ truce kitchen homer relev regulatori massacr wrestl clai swing ' +
  'pole bat pride listen greatli turner classifi disappear provis oakland contin thick fierc shah southeastern lyric ' +
  'autonom revers villa norman frame prefer ethiopia continent robin mill clock bernard occas venu integr erupt rough ' +
  'wicket marathon victor legitim convoi techniqu inspect symptom risen properli ferri folk derbi preserv armstrong ' +
  'semifin invit guess hindu switch stuck yang spy pierr mood franklin necessarili dynasti todd grace proceed ' +
  'temporarili anna tactic knock uniform historian judgment lucki closur sudanes donor prayer quebec de belt tribut ' +
  'asylum metro earl muhammad liberti dublin visual shirt tip collin ignor faction dubai lynch transmiss audio sudden ' +
  'hawaii cowboi parker cheap ivori tribe mad max mechan shelter shoe loos egg loyal sar elabor mph eager portland ' +
  'copper nervou veto upris earliest uncertainti suburban uncl sole billboard surrend exact marc cream evan sand makeup ' +
  'fortun incorpor chao sieg virgin frozen twelv airwai crack ioc strang diamond hide donat sheikh kremlin qatar mac ' +
  'hunter nomine regardless patriot rico stream coordin smooth cotton bone deni script retain autonomi silenc ' +
  'understood deriv visa strain dy turmoil perspect wheat bradlei clinic tire boycott enhanc belaru birmingham graphic ' +
  'hostil orlando closest sad hate permit johnni predecessor taiwanes explan adjac assur lock milwauke intellectu ' +
  'georgian privaci desper morocco ethic hungarian silent murphi goldman refere frankfurt portfolio vacat everywher ' +
  'bail transact lifetim habitat mideast crop macedonia angola tale bonu charlott mysteri comeback breast introduc ' +
  'southwestern warrant nanci radar gender algeria ridg extremist parallel ratio freez difficulti sheriff gear casino ' +
  'enabl yemen plain anywai exclus harsh disabl tanzania riot forev peso disclos therapi persuad cat odd lap cocain ' +
  'satisfi burden comparison emphasi stanford funni chapel palestin distinguish homeless constitu reveng islamabad ' +
  'partial rebellion internation petersburg reign airbu bibl pink indict expedit reluct aftermath cardin destin ' +
  'pregnant lesson terribl sprint examin embargo sub divorc holocaust teammat guantanamo somewher vocal nevada unveil ' +
  'similarli lion vaccin hugh turnout merg fatal steam luck notion rubber passion kidnap anticip beirut reviv footag ' +
  'load lab crazi romanian stimulu incumb outdoor fda slovakia disciplin substitut cousin judiciari diet citizenship ' +
  'powder mandela tenur psycholog ecuador hell grain kent nichola genet desk smuggl rob hat devast relai monument ted ' +
  'sweep muscl roger belong ambiti miner diana afterward drought dayton blind iaea tear reli calendar wen advoc ' +
  'protocol bet newcastl shadow jointli concentr explor jihad hometown nixon slide ideal finnish suspicion collabor ' +
  'accur reid seal indigen prais sequenc mode confront anymor slowdown albania pearl persian shield furnitur substanc ' +
  'volatil columnist somali uncertain firefight pure over batteri acid sang random ranch stall ibrahim zoo breakthrough ' +
  'frontier credibl amaz maritim tsunami chest archbishop refus starter chees gambl offshor divers buddhist admiss ' +
  'constantli silva arnold stern moreov barrier neighbour undat subwai eagl plea frederick curb romant fantasi optim ' +
  'affili correspond civic bullet hunger excit cautiou hudson kenyan represent sampl overtim evolut zambia reed modifi ' +
  'bread jordanian neutral rumor madison skate portrai richardson timor rifl resourc latino bull beneath pepper proven ' +
  'bachelor dioces rocki liter disarma indoor slight signatur ammunit borough pursuit sophist nose craft dad topic deem ' +
  'offset retreat nonetheless chad openli dprk joi brutal disc tremend registr breakfast wallac shortag hail horror ' +
  'triumph encount cinema patent azerbaijan unexpect surnam sum petit debri islamist elder rebuild haven sanchez bulk ' +
  'secular lifestyl unidentifi slovenia spin forth eleven roster butler portrait frustrat liquid adventur refug cole ' +
  'fenc up mixtur rent junta tibetan concess fault nois brick enrich panama premium junction watson mom leftist shrine ' +
  'honest confus translat stuart nebraska slump submarin perceiv flee holder discount mediev physician steven smile ' +
  'sheet businessmen amsterdam panic await adapt segment painter experiment cult deposit jamaica distinct solidar ' +
  'government scatter oblig postal unfair ankl grandfath damascu pocket crystal demograph hardwar ghana reactor scope ' +
  'somehow welsh motiv flash proce merchant tens prestigi automobil oliv millennium inaugur juror hopefulli lloyd slip ' +
  'humor jurisdict quarterli prosper diplomaci cypriot dust istanbul ounc atp lightn compli mar overwhelm cloud ' +
  'extradit chocol nonprofit sacramento dominican pose spectacular kazakhstan spell quarterfin rider alfr jefferson ' +
  'boundari downturn submit worn herald ottawa dirti guidanc keen harrison interst warfar phrase hub noon martial aaron ' +
  'reliabl richmond legendari wolf burst celtic girlfriend mart till clan taxpay sorri wrap stronghold nurs banker ' +
  'admit excess accomplish brad fever remaind venezuelan eta characterist lin databas columbu domain spare willing ' +
  'endang watchdog chronicl diesel mate queensland glenn overhaul predominantli indianapoli phenomenon supervis tyson ' +
  'instruct cope frequenc quest sacr fake symphoni pioneer sue magnitud lobbi runwai chemistri thirti fisher broker ' +
  'consortium scholarship adequ montenegro standoff circul han copenhagen armor sullivan identif decre syndrom butter ' +
  'sung honorari mirror testifi ethiopian brook arroyo cow roma finger seemingli favour ceil radiat montana henc hull ' +
  'troi duncan soar trainer soundtrack dictat adjust weaken foul dual stockholm ballet firmli mathemat interpret oak ' +
  'machineri brilliant leed syndic cement undermin baptist basin warsaw paramilitari theft hitler cave lithuania toi ' +
  'bennett let addition pragu lesser uss descent cleric roadsid bulgarian distant le mini cubic nashvil pit levi grei ' +
  'blake trio epidem autumn mumbai reward swift shake duo certifi yahoo yale contrari liberia wet honour hike genr ' +
  'drill wise strategist steep sacrific coat lyon dakota detect disord innov rid outer tag widow unsuccess pharmaceut ' +
  'guitarist pet loud voluntari costli guardian brokerag highlight renown poem bottl baron quietli leonard simultan ' +
  'depot contractor bolivia heavyweight roug devil bold bahrain hop headlin emphas greenhous artifici underwai lama ' +
  'montgomeri mild fragil pronounc courag oxygen steadili mortar warrior arrai oslo imprison roosevelt regret deck ' +
  'monasteri decreas freshman plaza oversight throne sworn orient partisan unaccept rwandan fare kurd scenario tail ' +
  'withdrawn hugo vermont borrow admir suspici robust scrutini basqu impoverish mud leon photographi unbeaten marijuana ' +
  'chuck courtroom nobl complianc underli transform pen estonia banner layer poorli spill horn teeth upgrad rehabilit ' +
  'uruguai backup pot bristol accommod policeman jobless meal heaven subscrib edinburgh blown dynam gregori notori rod ' +
  'lengthi dive hamburg sauc burma valencia luxembourg bruin thereaft prolifer mercuri evacu sen toxic button recruit ' +
  'slower gallon collis trick mansion advocaci congressman premiership instant holland ankara tee tariff catherin ' +
  'pickup sovereign advisor interfer pump freestyl strictli orbit lucr cafe harvest expertis gaug outskirt bali tune ' +
  'robertson harper mandatori juic gunfir manual coca nowher seiz outlet rabbi leather hybrid randi perfectli cigarett ' +
  'mason taxi chi halftim berkelei cry vari salvador atop slalom valid ingredi guatemala burundi tap pierc shipment ' +
  'abbei glori commod macao percept forgotten enthusiasm span delawar worship propaganda inevit benedict baht suitabl ' +
  'surprisingli bedroom rhetor poultri greet interact automak cambodian bryan textil fiji glasgow bolster owen anchor ' +
  'kilogram karen birdi ministeri croat middai lung santo bind teenag sail logo bailei wisdom ruler inn tissu chess ' +
  'palmer provision narrowli spectrum ham libyan stamp unifi chilean ottoman breakawai nairobi dame breed romanc batter ' +
  'alarm reynold buchanan knife dine latvia spa motorcycl helen classif plo karachi breach santiago passport outgo ' +
  'disclosur penn genuin recip stun freeli acut administ thomson hart robberi colleagu chronic sculptur harvei dish ' +
  'nerv apolog serial sultan starr erect gibson shook drag cub rhythm realist raider sectarian conting migrat sailor ' +
  'tang abraham gen luke laugh drum sheffield burton hitter shaw compact chef spotlight zair gram facilit soap oval ' +
  'timet jacob bunch bow evalu dirt franco pine harass airplan joke guangdong kandahar freight crush cartoon matur leas ' +
  'tube heroin retali sheep usag appreci tender altitud abduct telegram volleybal glad caution dragon memphi straw ' +
  'nicknam bacteria grandmoth ruin candidaci immin cavalri monopoli salmon burial shout pastor ruth uzbekistan nova ' +
  'ghost canyon regain enclav embrac archiv incred filipino tragic moslem trademark immun precis java math stomach ' +
  'gilbert inherit decor slot anxieti implic inventori shakespear bargain grip meantim downhil pois tide skeptic ' +
  'impeach leaf nee altogeth automot weigh spur shatter flexibl sandi slave migrant prescript monster antitrust loyalti ' +
  'supplier entiti monk jungl keeper wholesal cellular prohibit gestur demolish grid dale everydai merit wartim ail ' +
  'racism spencer ambit elli wade mess sack algerian preciou scorer mous arctic proclaim lodg angl aerospac hebrew ' +
  'consent brent ac holm transmit epic cola exce proport fifteen grenad garag congreg luca dell float quartet ' +
  'superintend surgeon armenian mob tan biologi pork ear blog pale pipe purpl logic tomb potter curti alberta compil ' +
  'lender stir iceland justifi basement rupiah loser wellington fiber furthermor outrag courthous hungri deliber albani ' +
  'rescuer renaiss bike nissan grandson victorian bout pilgrim spectat coin haitian multin ringgit carrol bronco hood ' +
  'baltic midwest gabriel scare clerk enrol shy hedg cabin josh lotteri bath resumpt niger companion hammer gospel ' +
  'deserv invent riski dome herbert endors duck lethal putt contend overse recreat livestock barn elev anthrax ' +
  'intensifi pleasur cameroon fifti dairi intact hondura blockad slain unnam countrysid calcul workshop revolt sympathi ' +
  'recognis rotat servant anaheim diabet trace setback timothi steal absent hutu oral colombo punch johannesburg ' +
  'healthcar undergo kiss idaho terrain rubbl auckland khartoum slate princeton reservoir belfast crawford fantast alik ' +
  'therebi minneapoli joel icon digniti nake norfolk trinidad bradi khmer unhappi yorkshir minim lanc timber dispatch ' +
  'carol rap suharto intersect fulfil interven hook rivalri mourn hardlin rbi exceed wrongdo tenth mozambiqu deer cake ' +
  'plung strand jong enact sink blaze cartel lisbon apartheid toler ash header secretli compar dissolv unemploi certif ' +
  'endem moodi hopkin leak sooner basket nephew mp grab bipartisan unoffici rental unanim nearest recast choru memo ' +
  'audit pregnanc minu alter persist creditor laser gunman ugandan scout swap boulevard armenia reopen fischer wei ' +
  'aggreg landslid rand narr eldest sander paraguai choir statut christi showdown variat input patienc epa leo ultra ' +
  'server liabil classroom drummer venic recipi outright seller florenc boxer ugli pour react bowler curriculum tunisia ' +
  'profess sterl default dioxid newton breakdown heighten cure disk easter jewelri arch wari delic midwai slim outlin ' +
  'heir refineri statesman breath descend reliev seminar sin ram miracl supervisor kohl geograph menu brisban lineback ' +
  'slaveri pant talli semiconductor haul loop havana tier mogadishu claus qualif excus forti aerial jam echo lit balkan ' +
  'overturn flour relax alpin doctrin toss ltte warehous shark moth dolphin astronaut soup transpar colour pupil lah ' +
  'anxiou seneg glen boyfriend flavor bombai launder decent infant grove lightli overview silicon reno batsman presum ' +
  'locker or remind sergeant adelaid instabl rilei confeder shame prefectur monaco platinum triniti solomon tent lean ' +
  'respiratori reloc garbag caucu prai webb unpopular bronx typhoon upbeat uncov thanksgiv icc dissid specifi inland ' +
  'overhead alien kyoto ensembl peruvian ritual sheik confess statewid halfwai download skipper sanctuari magnet ' +
  'interrupt paramount rip creator summon bore snap fluid aluminum medalist idol viabl marseil julian expir assert punk ' +
  'yanke specialti checkpoint stole jacket gase galaxi tanker harmoni lover mafia stark consciou richard bean bogei ' +
  'butterfli swine pin amazon lazio inadequ adrian bicycl bloodsh litig sequel peacefulli shootout harbour tin depict ' +
  'archaeolog amp stiff unilater thirteen dri midst dividend hun payrol conductor fli bee confin racist farc favourit ' +
  'elvi kiev lima barrack wagner incent firearm runoff plaintiff liver corridor davenport cluster layoff zagreb traci ' +
  'carv podium cliff supermarket juvenil overwhelmingli intermedi delight navig medicaid compel diamet deport alpha ' +
  'cyclon zurich spacecraft groceri airborn volcano klein twist trash peer dig dancer horizon lao ty proposit basra ' +
  'satisfact moo worthi theatric hawk dear prone telegraph winger dhaka disarm oath metric candi attribut heel torch ' +
  'fcc quot moroccan consolid ransom silk restraint amman profound eugen kuwaiti conscious mercantil sword divin acquit ' +
  'marketplac turk prolong seminari unnecessari smash opt consequ ana flagship portsmouth hemispher mongolia piraci est ' +
  'repli rachel guild disastr dump bia rainfal overthrow acceler dictatorship equat gandhi wilder dispos trailer bonus ' +
  'newman arlington yemeni charit subcommitte chat shopper yeah circu con doha arbitr speedwai mccarthi clergi porter ' +
  'supposedli spite turf kirk manor bruno burk sichuan penni calgari steer ricardo undergradu memor meaning spike ' +
  'vertic grozni releg sake kidnei disrupt bubbl reunion escort battlefield upward cannon pleasant edmonton vacant ' +
  'morrison nightmar missionari coke farther newport boot merchandis prophet enlist den drunk lawn magistr theologi ' +
  'stricken cholesterol monarchi insuffici observatori mask inabl gym moss lesbian wash ferdinand filmmak confidenti ' +
  'axi grate hamlet patch ambush voyag consul insight wreckag reinforc turnaround belov hatr ideolog ravag bent falcon ' +
  'sprawl interrog contamin yearli lunar hint habit garrison tyler episcop thriller shallow ivanov pullout grim acclaim ' +
  'murdoch hay stupid goali offend bethlehem absorb scrap ir berth slaughter novelist buck panther log griffin ' +
  'blackburn garlic sunshin accuraci poster rage treasur manuscript booth graviti len leap geolog forbidden workforc ' +
  'frenchman chop renov diagnosi hurdl fossil screenplai teaspoon biblic zhou edgar unexpectedli logist nicaragua oven ' +
  'behaviour hanoi heal mighti catcher madonna pct testament workplac goodwil durham monarch abolish tomato inclus ' +
  'turin throat reunif forthcom guilt accident be thoroughli oracl blend embarrass fitzgerald pond curv deadlock ' +
  'umbrella forg layout stint valentin lure punjab gibb furiou obstacl unawar variabl veget dip brave tendenc sixteen ' +
  'instructor parol paradis sluggish entrepreneur relianc enthusiast downward stuttgart newark homeown casualti probat ' +
  'freeman tongu likewis beam raf dodg bang lighter methodist yacht perth inappropri dock fabric ambul ratifi collar ' +
  'nutrit scream outspoken blank reconnaiss ulster firework inject sponsorship pie robot brush cherri mediat papua ' +
  'brink jacksonvil congoles mosul hydrogen guangzhou bend artifact fiat disband comedian whale showcas curfew carpet ' +
  'leicest broadli trent assumpt tablespoon berri gao anglican faa lemon bite vacuum mentor wyom eleph unspecifi subtl ' +
  'marvel fraction vintag smell cd grammar ming roc tighten marbl clemen mont kidnapp vendor disambigu plateau ' +
  'kyrgyzstan outfit fold essenc poison johnston eritrea prematur cardiff grief unif pizza voluntarili disturb torr ' +
  'likelihood pianist bankrupt lectur brass molecular xinjiang fidel casual drain wherev slash merci fourteen avalanch ' +
  'backdrop luther herein scoreboard contenti sibl beatl do bengal taint mickei carniv namibia durat pistol eleg ' +
  'brotherhood tucker exhaust triangl environmentalist memorandum cage provok potato kobe malta slogan sheer fortress ' +
  'bypass kit benefici carolin marsh bordeaux anthem fleme dot caucasu sodium strauss kahn malaria salem credenti skull ' +
  'colt bathroom extinct snake bizarr dana seeker rampant syracus outlaw bless matrix billionair diari rim feat recount ' +
  'buddi arc privileg macedonian unincorpor ramadan essai forestri curiou optic forens oman traffick alexandria lindsai ' +
  'canon umpir threshold tuition ballist portabl flame indefinit prototyp boo patron denial buzz evangel kph pig napl ' +
  'batch exam dug ouster salad pile collector okinawa enzym interfac rivera cart songwrit fletcher click lahor out ' +
  'farewel blunt aunt hoffman malawi catalog archdioces fugit crunch thorough sherman fog psychiatr madagascar backer ' +
  'locomot instantli glacier sympathet intercept dylan myth applaus hartford exempt philosoph induct louisvil insect ' +
  'flaw systemat donna preced beck isaac circular helsinki fur osaka rosa costum prei carnegi disciplinari kurdistan ' +
  'gainer exot legitimaci safeguard unconstitut nash postwar flesh spaniard expuls clinch placement conveni ' +
  'unsuccessfulli airfield mapl budapest misconduct verg urgenc tightli seizur tung hm sect trek geniu bounc memoir ' +
  'render wrist linear toledo sophomor plantat narcot outnumb slope elbow conjunct honei gatewai afl volcan essex ' +
  'nielsen newt cruel linger endless collegi promptli hamper herman verbal terminu imam carpent influenza youngster ' +
  'canberra align proxim nest malon bleed dissent quantum canton nordic roller dose multimedia ink zimbabwean briberi ' +
  'transplant puck mound dens jerom shaken vers mileston ei fellowship embattl amir packer porto andersen georgetown ' +
  'charm pb plight expo explicit plug bradford para hampton whip demis catastroph riyadh schmidt stimul nut shin hatch ' +
  'overlook uncomfort aw radioact churchil formid npc jung moratorium mali embark readili bours communiqu necess petti ' +
  'persecut mao gothic milton drown autobiographi slai pilgrimag quantiti quota bulletin clipper premis disagre restart ' +
  'wreck trunk knockout cornel dong mose rochest mvp airspac destini thrust balloon bake feast rift cork shawn trauma ' +
  'sprai unrel remnant legion emmi vagu beta tore clearanc prostitut roundup verifi advers pinch heath pandem loot ' +
  'fallout lobbyist pad bacon intim refrain abstract squeez shrink theolog intimid surgic augusta dimens foe synagogu ' +
  'sunset springfield glanc thermal lago alonso westminst artwork affirm polar hijack endur woo mortal unicef teresa ' +
  'finalist reaffirm cheer handov tutsi bust unlimit explicitli leisur tornado rhode undisclos crater marlin bride ' +
  'scari crane champagn rainbow chant conscienc maverick chin horribl arabian millionair antarct boast espionag lamb ' +
  'fielder swiftli jockei disagr dire correctli conglomer rapper sore backward acoust aborigin harlem flip beth ' +
  'keyboard weird bremen variant carson grill salvag macau brunei monro tajikistan whitman secretariat hai coral ' +
  'superstar supplement sofia fundamentalist bunker exploit loom tabloid influx apollo smoothli treason specter campus ' +
  'briton rey dictionari shepherd prop liquor irrig liaison recur theoret exterior fusion saga infecti psychologist ' +
  'frankli chester twitter shutdown shannon mann min countless midfield caraca helm ensu shaki commut maiden preseason ' +
  'superb luci malik mahdi sitcom escal defianc skip bombard processor sabah scenic cop plutonium frost contributor ' +
  'patriarch cdc vocalist archipelago isl indirect polo addict ridicul kingston ecolog nightclub pub canterburi captiv ' +
  'auburn ordain rover weslei trump underwat makeshift pardon caretak infam worsen unwil obscur savag destroy taxat ' +
  'ancestor wholli fri joyc vike diminish impass toe secreci at brunswick gong homicid salvat napoleon whitnei harar ' +
  'slice slovak roth stuf sunk bucharest accordingli revel undercov wheelchair multilater norm deceas baldwin diaz mit ' +
  'rein sniper charleston clubhous broadband pavilion underneath backlash gymnast golan centimet byzantin spinner ' +
  'literaci nike marina whereabout junk rebecca browser hick duma incomplet ajax unesco penguin prestig warship ' +
  'compatriot videotap repress demolit shelf pave dental himalayan lifelong fade lone pivot rogu brigadi thumb ' +
  'ayatollah sunderland prairi pill opium thunder realm reorgan durabl logan postpon greenpeac banana toppl cann ' +
  'pornographi violin somerset cunningham woodward glimps windsor friedman edwin gentl cone calderon eighteen annex ' +
  'playwright leverag fragment mislead abruptli cologn surpass freewai conquest nasti goddess commemor accumul rockefel ' +
  'tributari neo vista curat flyer distress shrimp rat gardner vicin lithuanian pc grower cuisin hardi improp guru ' +
  'bother overshadow emotion vault stranger presbyterian silli laptop damon muster witch angolan arguabl willi bullpen ' +
  'sedan plymouth builder cultiv aris spokesperson ditch bureaucraci discharg avert sabotag nablu eros pirat blade sour ' +
  'dialect byron feud petrol pneumonia customari immens illicit discontinu shortstop pitt toilet scoreless moldova ' +
  'papal boyd glove unauthor goodby sporad feloni clement divert virtu telescop salli desktop dash anatolia onion ' +
  'bahama watt birthplac rug abid woodi famin weaver farmland joshua reminisc accent upsid creatur reconsid ration wan ' +
  'olivi bayer nile spear fanci provoc butt bermuda overli daytim neighbourhood chaotic archer terrif helmet illustr ' +
  'potent bug tycoon brake burnt appetit barber aspir resembl shower inmat clip dominiqu el extract invis expenditur ' +
  'homemad whistl plagu exodu redskin undertak curtain censorship nepali strife asteroid hormon rope hazard repeal irv ' +
  'clever buddhism powerhous widen clarifi consol cockpit rig homosexu punit cab fortifi sussex newslett martyr fring ' +
  'celsiu sixti yangon peasant remak metr blanket waco unstabl garner spiral laureat fountain granit kirkuk toulous ' +
  'convei vinyl breakup buildup abund nowadai conrad reef predat stalin bangladeshi ratif pulp tumor viciou undef ' +
  'intention defunct morton cleanup scratch authent pier webster buffer chapman diver obes clarenc wilkinson ' +
  'authoritarian loyalist preparatori sur paus altar outfield blueprint coffin vigor beard riversid modul darwin assail ' +
  'pageant repai receipt primit drastic lien clad ethanol prolif byrd salomon armour cottag allei swan plummet ' +
  'saskatchewan shorten poker hank graft sensat sweat fatigu chandler greenwich spate deaf void wagon flora chairwoman ' +
  'deter seldom fairi magnific propon graph kinshasa nich monkei besieg kindergarten lightweight titan lutheran gentli ' +
  'meteorolog cholera bud foremost steroid inflict technician fuller prevail halifax torpedo dismantl xvi lancashir ' +
  'configur contempt auster liner importantli moist judaism diploma truman thesi mock auditorium vector blockbust snail ' +
  'awkward hamstr staffer mammal ernst mesa curri dawson brewer bogota barrag spree endow tenant timelin fork mecca ' +
  'spider embed virus sear buyout luggag nickel relentless mistaken maxwel upscal tianjin tuberculosi commando incept ' +
  'calib deepen xavier sting rudd neglect shortfal lent manitoba unbeliev refin beverag unleash mccartnei sanit paralyz ' +
  'filter doom compat bassist badminton handsom sphere enlarg botswana theorem coastlin cylind lancast mack beast ' +
  'speedi autom shooter rupert surrei ipo pyramid biotechnolog distributor smuggler shade highland estonian tout famous ' +
  'bloom siemen mytholog centrist sidnei cord stripe hierarchi raini discourag matern bavaria goodman fin woodland ' +
  'edison width inclin vaughan cocoa jupit hollow wipe hindi gubernatori rever samoa marxist bologna weber shutout ' +
  'dortmund uncommon disqualifi bernstein zambian fargo compris analyz hefti restiv batman togo champ phd exclud procur ' +
  'wildli exagger planner swimmer wrestler applaud accredit clout perpetr abkhazia unconsci cane apparel etern depriv ' +
  'limeston complement shine ying populist lumber meltdown feminist arson ampl thrill crescent retire synthet burmes ' +
  'deterior vampir bolt sexi motto maoist marino bonn defiant smoker grandpar surf horizont kraft affluent slick fieri ' +
  'sumatra outpost constraint lighthous undersecretari fledgl salesman veterinari courtesi algier bitterli cornerback ' +
  'humbl hawaiian induc crisp motorist weari scan nasser newcom organiz specimen reformist lennon cite replai sevilla ' +
  'feedback aberdeen palermo dissolut worcest angrili purs hypothesi sidelin arbitrari loung brighton conquer halloween ' +
  'cisco counterterror lambert compulsori undoubtedli strikeout medina injunct friction tripoli manga rove judith ' +
  'outreach flurri apiec portray vanguard alp furi stoke perenni tbilisi melodi cocktail notebook prescrib miseri ' +
  'indirectli unarm foil breweri reckless gill micro stalem sincer wizard softbal whitewat philharmon vii lash liberian ' +
  'charger dilemma nail lip alloc gastropod nippon earnest libbi homag unpaid thrive interchang prudenti winnipeg pal ' +
  'brew quarantin ribbon eclips subtrop hearst sketch omaha sensor irrespons baton mint twentieth fool hogan vollei ' +
  'lotu portal autopsi seasid strasbourg reassur buddha allegi veloc cedar heroic fixtur gujarat bodyguard inscript ' +
  'valv hale reproduct burger justif indi piston calvin seafood vanish sele sicili ion thornton daylight dusti funk med ' +
  'kuomintang doll jeep prostat preview email lexington dare raja reich fraudul frog licenc puzzl jenni certainti ' +
  'forehand sculptor thigh stack rigor seventeen shaft dispers fowler impend fist midland elus gibraltar expresswai ' +
  'trilogi herb charismat abuja goldberg fascin baggag stair swai pharmaci cleaner evenli grasp jumper wool atlanti ' +
  'stapl savvi spawn darl lavish accustom netscap resent sami ow fertil conced vitamin domingo fahrenheit dismal ' +
  'rasmussen pulitz insert subsidi empress marker devon citat linux dodd jamaican ancestri subdu absurd cognit ordeal ' +
  'bundesbank atla courtyard verif rabbit genom passiv sewag incorrect unpredict raven medlei happili undecid drainag ' +
  'deregul scarc antarctica crippl drake welch boycot unfairli psychiatrist slap turkmenistan cheat warlord nod mourner ' +
  'frighten haunt auxiliari salim staunch belmont warhead recycl arrow orchestr apparatu manipul compass bye analog ' +
  'leonardo piazza hawkin cruiser tuna conven potteri hancock und bleak leigh quell dial interv bushel envis maneuv ' +
  'somedai oiler nonsens swat holli sociolog weld inconsist obsess rom vale algorithm gala crusad walton screenwrit ' +
  'sinai quicker remedi saturn sandwich corps crest beetl ineffect pasta bred garment curs vibrant uzbek runawai ' +
  'griffith tucson nugget truste onward rubi lowel counselor golfer blitz conceal facial waterfront ma calcutta ' +
  'substant cornwal tenor grape narrat relic peshawar plaqu koch perimet puls unavail emerson canva clone reelect ' +
  'despair soda crow fullback salon tricki outcri suiss heather vivid superman modif genoa kickoff asleep tanzanian ' +
  'spous laughter spice evas texan digest imageri can krishna intrigu rigid sidewalk centerpiec mastermind sahara ' +
  'capsul antibiot maya stunt aggrav mozart kathmandu melissa yangtz urin mayo paramet bach da shipyard carriag voltag ' +
  'hanov ml rex stein viral liabl detaine spinal jeopardi punt practition protagonist closet cooler retriev fry fratern ' +
  'barbado particl ballpark xxx uphold ironi symposium alto pacer baroqu duel elia proxi ashor kidd berkshir incurs ' +
  'stain stringent aden satisfactori subscript coincid irregular colon basel preval discont czechoslovakia insult scot ' +
  'ladder disco thatcher kaiser watersh butcher dough pepsi satur defus stevenson phantom miniatur caucus demo unlaw ' +
  'excerpt bate envelop eisenhow prejudic bangalor freshwat hurl caspian turbul workout beacon groin scrambl yunnan ' +
  'discographi gymnasium hiroshima lime warmer mayer amus miser registri covet invad nec badg daunt thame hello rumour ' +
  'vocat rampag couch drunken deed thorp chevron parson knox havoc epicent daddi yoga uneasi newfoundland evolutionari ' +
  'playboi mascot latitud entourag withstand boil cpi offspr latvian prose ultimatum coventri static belli keller zip ' +
  'microphon statur synthesi expel noel qin skeleton daimler nina flank advent weaponri heartland tract inventor cod ' +
  'clandestin strawberri matchup breeder mantl improperli pasadena polio viii mick dah eject tate pol kgb backyard ' +
  'antholog tobago chill courier milligram ordin precaut sizabl catalogu ginger frenzi pretoria dull clyde scholarli ' +
  'emeritu finn vain jaw cautious straightforward dec teddi repatri idl raleigh hitchcock boulder centenni irrelev ego ' +
  'ivi antiqu adher parodi defect storylin diamondback dinosaur preslei norri nun gloriou cardiac tidal buoi tooth ' +
  'rotterdam clariti prussia clue forgiv coma ew geologi protract foam waugh bart peel mormon trout inexpens hype ' +
  'dubiou gossip vastli betrai ping bamboo siberia salina congest porch arcad radiu flock submiss aquat bergen heinz ' +
  'chunk nude embryo honestli downer dent crosbi hurri beleagu corpu catalyst longstand secess rib gabon downstream ' +
  'manslaught wetland villain maid bravo ramp occurr differenti unfinish caesar wield royalti unsaf swamp preacher ' +
  'wheeler cach forefront neglig cigar plasma solitari rite spielberg paterson ned boomer ussr pedestrian facad rematch ' +
  'soybean guin puppet scandinavian barker covert din gentleman linguist dove attain tangibl usda energet nyse rector ' +
  'pragmat bce freshli printer reshuffl baronet textur emin tai vineyard hast allevi unwant paperwork spectacl zee ' +
  'baselin awesom mold cater asthma skier reel illus herd genesi medit gloucest normandi mindanao pascal nicklau derail ' +
  'faisal vanilla greenback unsur physicist renegad trait jericho gratitud problemat bulldog setup how foreman guyana ' +
  'basilica partit cornerston capitalist refriger drift wemblei melt blazer pillar unionist rack limb caldwel hiatu ' +
  'granddaught handicap tar staf inher freelanc manpow picnic ripe ballad parkinson restructur varsiti tenet bolivian ' +
  'hid stagger deplet sunlight mongolian soprano basil mistakenli noah goat apach behav aaa regent obstruct vacanc ' +
  'winless handbal backhand robbin exception semest resurg orderli letterman geometri malai affidavit raiser captor ' +
  'crossroad tow erod aesthet downsid persona bureaucrat strive avian cooki livingston injustic meadow exposit ortega ' +
  'enclos troup collater encyclopedia cove hermann turtl raft arteri onset chiefli eden earmark suppress nineteenth ' +
  'moistur nagano infinit duchess antenna laundri reluctantli lili utmost coliseum seymour burnett caller slug coconut ' +
  'mutini imper chongq astronomi unresolv ital gaelic auschwitz marcel transmitt outdat squash hyderabad helena adjoin ' +
  'thwart peanut seth infring chassi greenberg anatomi takeoff lax rhine dwindl mercer intak discret savannah directori ' +
  'obsolet dimension wildcat nitrogen gravel rattl abbrevi snatch insecur coaster archaeologist humili monsoon parachut ' +
  'waist disguis conservatori wedg duchi mon messeng playground sneak faulti suv uphil concord terrac gut ignit cute ' +
  'chili info hardship useless watcher fascist maharashtra tasmania inflationari banquet biotech stellar synopsi velvet ' +
  'improvis blanc starvat feather alphabet zinc supervisori reconcil skirt nanj etymolog aisl stereo communion mollusk ' +
  'shan ovat fastbal calf cheroke everest pontiff nepales ipod doc terrestri lacross graffiti culinari off parkwai ' +
  'honolulu hut backbon lush extort jewel offenc disadvantag sinatra overdu gunshot berg knesset hector swede romeo ' +
  'curl needl negro submerg hornet horrif macintosh appel munit jensen haifa calcium trojan suscept nuremberg diversifi ' +
  'kri amber whatsoev notch guam racer tempo doe bias opel nautic strai bumper proudli alia bonni sensibl textbook ' +
  'waterg suez nightli acc sperm pike nurseri mankind gillespi demon nassau niec drone sinclair redevelop allah mullah ' +
  'discard mauritania inferior subsid bullish orphan saxoni soak usd weir chemotherapi utterli unman lava cyclist benin ' +
  'bandit sonic boon albion motel seismic finit parcel preferenti defi shotgun astronom odyssei zionist replica lawless ' +
  'ici fond perci sage decai bidder soi barbecu amen foreclosur chennai subspeci hourli wow sorrow thief development ' +
  'proprietari devalu thread hakim needi mammoth muddi reclaim lacklust naiv pessimist onslaught doh boyl brisk eri lid ' +
  'precursor curios bracket preach bribe gorg emblem abolit wee ftc erad auditor patti amass picasso lafayett cosmet ' +
  'rehears roadblock detach dynamo burlington constel au pollock statutori thunderstorm flotilla tractor goaltend ' +
  'platoon aquarium kendal sol inaccur auspic broaden membran duet einstein outset repertoir honesti assam cleans piper ' +
  'uneven ancestr neat redempt simul acronym focal beaver sutherland bollywood gorbachev receptor flush eccentr nucleu ' +
  'avid durban poetic yell dice headach realism fabul camden brace ling converg tumbl vinegar feb nobil gp varga ' +
  'singular cynthia asbesto tonga traction scam notif transcript hooker sonni perish wax salut citru illegitim traumat ' +
  'botan karbala europa coron drape slovenian sunris hoover councillor ngo unansw slum tandem cynic cameo ozon motorwai ' +
  'vein chamberlain breez overweight manifesto reverend blond sadli rusti beckett astonish quinci chaplain pullback ' +
  'ballroom augustin judgement gum fractur rotten shipbuild cumberland crust anthropolog nan climax exert ashton comet ' +
  'folklor uncondit impetu italia bounti eleventh apprentic prudent swell twilight upright stump dominion obei noisi ' +
  'wander lament wilmington spearhead hastili leaflet purport menac upstair marx rocker esp temper gunner bilingu ' +
  'oppress dover gazett clutch cavali shortcom deflect feminin maiz eliot mismanag sermon insan mistress zaragoza ' +
  'mujahedeen bark jubile greed humid stoppag bartlett constantin hercul catalan mandarin ruthless battleground emir ' +
  'sock mat cheek mend uproar gould porn cbc awaken hoop rash laud balconi mustard concerto underscor dumb vogu dismai ' +
  'terrifi karnataka displac upstream carnag sprinter eelam mire embryon countdown fuji interf deterr roe cushion lhasa ' +
  'olympia precinct interpol flint masterpiec blackout razor jeopard deflat swollen cote jaguar subdivis lam upstat ' +
  'forcibl cruelti vanderbilt sanskrit tuck vehement downfal spontan usher osborn encompass cadet bakeri gale mama ' +
  'metaphor clive abidjan winchest fauna constantinopl tallahasse distract derrick hillsid tiebreak tulsa panda babe ' +
  'robber reap greenland repetit beethoven bump baromet feasibl lill flourish entrench unharm sap homework endeavour ' +
  'honduran dirk hahn steak unrealist russ monrovia spoon tram semit flick skater microwav crossov slater marqui ' +
  'huntington ascent tunisian am sprain paperback fahd engulf jesuit verb schill goma algebra inc percuss mushroom crab ' +
  'vigil hallmark adjourn segreg tajik botch seventi spine bhutan brawl weightlift ligament hydroelectr fisherman ' +
  'catholic motherland denounc cano renounc waiver standpoint dietari tug evolv satir fresno barklei molli ecclesiast ' +
  'embroil slender underwear arrog mosquito betray eastward mr cochran patronag char mare beautifulli phi dresden ' +
  'dartmouth solicitor startl loo aurora nineteen gator tailor worshipp grassroot hygien dwarf vengeanc hoya hunan ' +
  'rebuf commodor luncheon ambros prehistor slew misdemeanor aluminium invalid annapoli judo bel cutback torrenti gee ' +
  'prep cosmic poppi mirag incorrectli burgeon quarri rpm lineman goos dissatisfact strongman rodger mauritiu bookstor ' +
  'hepat delici wrongli pretend lineag onstag conduc stride canari lat twelfth leipzig denomin launcher gretzki errat ' +
  'weeklong rink impair therapeut wrath weston cyberspac datelin stare ru pretext nafta loudli parri tnt mitt jimenez ' +
  'diagnost majesti benni fulton patten vocabulari biologist emil discours qing benign randomli memorabilia therapist ' +
  'adolesc handi precipit quran guatemalan bavarian nonpartisan danub harshli estrang perjuri kampala chord subpoena ' +
  'mater prelud stab enrag gig frai flander unearth swallow metropoli cam telex climber prussian bald fitch maldiv ' +
  'warmth fluctuat mackenzi fuselag frigat hobbi footstep hubbard kitti critiqu sandston inequ supernatur fumbl soften ' +
  'eras dessert glamour gown molecul regina djibouti mute laurel defam lucent flatten rosemari mba madra underdog modem ' +
  'keynot trumpet turbin versatil stockton augustu destabil groundbreak sikh heed crimson popularli kazakh sept zen ' +
  'ailment mitterrand amphibi academia taker handgun intercontinent redesign restrain tame nsw realis abrupt comptrol ' +
  'sa publicist abnorm marian temptat budgetari ecosystem peculiar groov shellei farrel decept oasi degrad flare bse ' +
  'simplic sinhales ubiquit muscular hebei townsend nostalgia liken myriad raptor brittani bihar medallist lamp ' +
  'uruguayan gem swear syrup groundwork subordin skinner pew ellison endeavor shrapnel hutchinson behead okai camel ' +
  'dutchman inscrib albuquerqu eagerli luna gloomi cube consular arthriti unus middleweight aveng weekdai nonstop ark ' +
  'ledger antwerp tiffani baku ambigu cio roar landfal newborn chic sceneri meaningless amo disregard equatori fao ' +
  'contradictori fluent bhd fairwai posthum excav homestead reson gallup evergreen weed libel vaniti cumul proclam ' +
  'frantic petrochem cutter voucher cardboard moos musa bc unmarri oxid wbc damn underworld fend cereal tirana ' +
  'repercuss yokohama condom warwick incarn armistic dim undocu counterfeit glow ceram livelihood sinist toast bowi lag ' +
  'braveri shini chairmanship rectangular rutherford saharan bowman wrack solemn debacl sevil conform massag shepard ' +
  'antigua propuls camouflag natal falter stormi uninsur inexperienc sheridan siberian rendit noteworthi biodivers ' +
  'healthier profoundli compress tertiari recogniz dugout granada singaporean manageri undercut bucket magnat paddi ' +
  'ordnanc lagoon distrust snack piti havel ik connolli booster disgruntl markedli flemish dalton decommiss stubborn ' +
  'lusaka dakar westward diarrhea wineri imbal unfamiliar entireti absente hesit horsepow paulin spoil lens detector ' +
  'glamor hydraul orphanag equestrian freak upheav pee hug tara dye angu penetr kicker rational landown postur deiti ' +
  'wick unconvent refuel extraordinarili abbot chilli niagara esteem infrar fema regenc wrangl pronunci bluff mhz ' +
  'turnpik hardcor cookbook distort calmli retrospect cathai redeploy misunderstand meredith wane cessat stanton penal ' +
  'repris mogul spam northampton raphael shiva aspen mileag lesotho kaufman airlift salaam inadvert dormitori ' +
  'belarusian gorgeou concuss foolish tablet garland intifada marcher privi vanessa bastion slavic cue pseudonym riddl ' +
  'anchorag consecr privatis timores mansfield confluenc cancun raj resurrect gritti adob rebat limbo brunt rna pathwai ' +
  'division cafeteria disneyland worm wichita unreason lazi casablanca macarthur barg overlap rue eighti barb bissau ' +
  'cardiovascular tonn rioter lame decidedli ghetto repertori notifi roast northrop salzburg methodolog kin cascad ' +
  'nuditi torqu dexter mast halei censur walkout midterm delphi zanzibar qatari embezzl madam scant veil fisheri jade ' +
  'mathematician wingspan mellon bulli grader eclect novelti apostol complementari jerk stamped token screw maxim iri ' +
  'paislei gangster malnutrit flamboy tavern stella graze modestli bengali standbi bundl flute anarchi vest cassett ' +
  'instinct rude conciliatori dunk triangular psychiatri pariti coffer clemenc jar tobi col infield subfamili hover ' +
  'stylish tempt warden revamp ostens sparkl hereditari thoroughbr salisburi unpleas adriat pa analyt duplic lace ' +
  'bacteri regga imprint pac entrust impuls unmark congratul stockpil saxon expeditionari citadel pervas paragraph ' +
  'splash withhold sadden trench mediocr inflammatori braun tile beliz waterloo insulin rodeo muller showtim torah awak ' +
  'rockwel bustl steinberg alga tarnish discomfort achil greenwood nonfict namesak impli misus vodka sabbath omin ' +
  'fingerprint priesthood dori kashmiri dynamit sid sober mors refund incap methan erin tilt cerebr countess vicar ' +
  'cannabi sham picturesqu simmer supremaci chow imaginari quiz streamlin kigali pagan southernmost beg poe equilibrium ' +
  'lan monterei repay inelig maze lowland prepared authoris fundrais blackberri anew somber trooper compassion ' +
  'polytechn impun fuzzi cobra rafter trouser coven litter remembr tattoo formul binari sulfur sticki bulb reprint ' +
  'satan homecom sharia aegean motorcad harmless dwell unforc balk bibliographi ding plenari scarlet deduct tyre czar ' +
  'aeronaut avon flair intric retaliatori backstag dinar retent kirchner blackwat spat pornograph mutat vener ardent ' +
  'defici stave cameraman urdu viabil minsk chernobyl jealou tv hua bulldoz hinder christchurch marit phenomen unseed ' +
  'wharf ablaz asphalt jitter riga harden gigant orchard nonprolifer macro taxonomi notorieti towel dormant pontiac ' +
  'quirki ppp scar blackmail synod librarian sentinel englishman rewrit faint daisi groom hobart autism midwestern ' +
  'standstil infiltr cali smallpox aloud parliamentarian borneo depreci knot ochoa overcrowd shire puriti sleev aussi ' +
  'carmak dazzl notat joachim grind napoli rejoin pundit abel giro thug bullock blizzard insul annoi bazaar eindhoven ' +
  'pavement pennant unfound sesam unrestrict philanthropist discriminatori tito welterweight xerox staircas marrow ' +
  'stakehold gamma knit nih juarez mosaic waterwai tab tudor foothil infuri swaziland booker biograph forehead shill ' +
  'stud jumbo equit boutiqu lenin lull tijuana murki dissatisfi serra aftershock verona thorn gypsi profan councilman ' +
  'potomac longhorn adulteri kilometr bern inact psychic fiesta lockout resettl gam haze breaststrok coher gloom ' +
  'nicosia epstein hotli inflamm warmli nicotin clown hacker evad ineffici merri northward terminolog downplai panick ' +
  'stagnant oddli brightli pedal gruel bogu rhythmic chick dant choreograph dickinson militarili huddl nutrient ant ' +
  'rubl catalonia buccan mozambican dusk burt hemingwai muse plural cum canuck leukemia delux vine wyatt libertarian ' +
  'acquitt isabella amd dart caravan dentist slack roach abdomen swansea rebelli baba andean tori dislik overrun skopj ' +
  'migratori succumb teamster dixi disgrac quaker fireston disarrai discredit oceania azerbaijani cinemat mausoleum ' +
  'protection newsroom horac restitut tutor shorelin nineti beforehand yin invari peril sausag precari insignia unreli ' +
  'morrow prodigi proton surreal peach secondli eritrean napa lorrain racket android skylin sioux ang sloppi cradl curt ' +
  'devote californian tendon gag neon gruesom applianc recaptur backstrok countrywid viscount burgess absorpt neuron ' +
  'siren restless rub boer fledg bliss bestow skillet cyril aria chemist naomi hoax deco ida fungi outward cramp arbor ' +
  'aura squander cinnamon walesa westinghous salsa oat lausann gu abdomin nickelodeon rife relinquish reliant worthwhil ' +
  'springboard paralysi sprinkl mayhem chateau sarasota leach geometr codi empow tumultu taboo downgrad bra stainless ' +
  'hubbl crossbar curtail unconfirm har purg oswald cairn indispens floral unjust gillett valuat chevi rust colbert ' +
  'freighter guilder blackpool mara godfath starv scrum rehnquist retribut combust empower refurbish packet unfold hajj ' +
  'erot landlord knowingli extant node pumpkin guthri adrift robe lobster prowess longitud lever arid longev pencil ' +
  'hess philanthropi candl esther perpetu blister twain spiegel rosario cartridg honeymoon elk footwear gibbon peripher ' +
  'viewpoint improb megawatt lech bland messi cutler beneficiari willow graveyard feudal lookout monterrei galwai ' +
  'gourmet compart loch choral eyebrow devout birch constabl reclus telecast planetari nihon forcefulli eddi rama ' +
  'jetlin gogh wardrob teller windi notwithstand chalk oa sleek priori owl reunit wrought shadowi snowfal thorni ' +
  'nicaraguan lcd vowel various telugu disproportion bois outperform ci mcgraw pinpoint gadget transatlant gran ' +
  'overland liechtenstein sawyer morgu lira splendid stove nant stealth stalinist testosteron overrid paradox pollster ' +
  'ploi atol idf faulkner vegetarian sigma commend butch rounder violinist koran bicker cherish resili fetch impati ' +
  'synonym moro venetian kite slipperi frail windfal generos expatri greenvil sag witti spatial commonplac kissing ' +
  'hilli luo finch violet thinli surplus enlighten handbook stationari neatli boiler trendi madden nestor diaspora ' +
  'stigma trivia shun choreographi nighttim backlog mri coward woven papa orchid poni herbal bing skinni bunni fai cain ' +
  'saigon nov attic remors utter hallwai envi hilltop riviera caterpillar oyster mural untouch overtak revert bait ' +
  'wreath rum affin middleton skirmish vandal cellar pt leopard spit horseback shadi zairean ware itinerari lump amino ' +
  'fetu brandenburg cordial fanfar vie dane veronica playmak cellphon inlet dengu kolkata tangl fatti manhunt bode ' +
  'gloucestershir toddler gallowai senegales crawl crouch reassign beset oti walnut compton inconclus sharper polk ' +
  'limelight houghton springer barren waterfal layup filibust unthink sherri nemesi triumphant clarif gainesvil imparti ' +
  'feroci steiner pea karat bystand vip sunglass neurolog bourbon fortif worrisom suitcas arous burgundi plaster freud ' +
  'meddl dampen forgeri charcoal treacher ecstasi rethink guadalajara storei lapd unreleas handwritten articul steward ' +
  'appal ventil demeanor suffrag nestl sparta headwai coutur limousin fungu sleepi walli mystic picket indiffer we ' +
  'implant breton saddl xii heydai dune pediatr choke flier weav appalachian grenada correl laguna conceptu cloudi ' +
  'rancher hog firepow chestnut galveston cozi regrett rana helpless mesh taichung wallet hare meg dicken stephenson ' +
  'plum evict panamanian forai plausibl '

/** So many of them say less than other words. */
const LIGHT = 2500

/** Whether a stem is of a common English word, which is then hardly a misspelling of another. */
export function isEnglish(stem: string): boolean {
  return FORMS.has(stem) || (ranksOfMany()?.has(stem) ?? COMMON.includes(` ${stem} `))
}

/** Forms of which the list has the stem of the verb alone. */
const FORMS = new Set(
  `came went gone took taken gave given knew known thought brought said told made kept held led met ran saw seen sent paid felt
  began begun grew grown lost meant sold spoke spoken spent stood understood won wrote written became fell chose broke sought taught
  caught fought bought built heard laid drew flew threw wore rose drove ate drank slept`.split(/\s+/),
)
/** Whether a word says, as far as its form tells, what somebody did. */
export function isPast(word: string): boolean {
  return FORMS.has(word) || /[^e]ed$/.test(word)
}
const OF_A_FORM = 0.6

/** How rare a stem is in English, from 0 to 1; all that is not among the commonest is 1. */
export function rarity(stem: string): number {
  if (FORMS.has(stem)) return OF_A_FORM
  const ranks = ranksOfMany()
  const rank = ranks ? (ranks.get(stem) ?? LIGHT) : rankOf(stem)
  return rank >= LIGHT ? 1 : Math.log(rank + 1) / Math.log(LIGHT + 1)
}

/** Counted where it stands: to make a table of all takes as long as a hundred of these. */
function rankOf(stem: string): number {
  const at = COMMON.indexOf(` ${stem} `)
  return at < 0 ? LIGHT : COMMON.slice(0, at).split(' ', LIGHT + 1).length - 1
}

const FEW = 100
let asked = 0
let ranks: ReadonlyMap<string, number> | undefined

/** The places of all, once a few were looked for. */
function ranksOfMany(): ReadonlyMap<string, number> | undefined {
  if (++asked > FEW)
    ranks ??= new Map(
      COMMON.trim()
        .split(' ')
        .map((stem, rank) => [stem, rank]),
    )
  return ranks
}
