/**
 * English words that stand in titles, product names and quotes in other languages: enough to know an
 * English stretch by. Written for Replybook. What is also a usual misspelling elsewhere is left out.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `a about above access account action add after again against agent air alert all also always an and angry another
  any app apple apply are area around art as ask assistant at away baby back backup bad bag ball band bank bar base
  basic be beach beat beats beauty because become bed been before best better between big bike bill bird birthday
  black blood blue board body book border born both bottle box boy brand break bridge bright bring broken brother
  brown browser budget buffer bug build building burger business but buy by cable call camp can car card care case
  cash cast castle cat chair challenge champion change channel charge chat check child children choice church city
  class clean clear click client close cloud club coach coast code coffee cold college color come comedy comfort
  coming common community company complete computer connect content control cookie cool copy core corner correct
  could country course court cover crash crazy create creek cross crown custom customer dance dancing dark dashboard
  data date day days dead deal dear death deep default defense delivery desk desktop device did different digital
  direct dirty do does dog doing domain door down download dream drive driver drop during each early earth east easy
  edge edit editor education email end engine error estate even ever every everyone everything evil experience
  express eye eyes face factory fair faith fall family fan fans far farm fashion fast father feature feed feedback
  feel few field fight file final find fine fire firewall firmware first fish fitness five fix flash flight flow
  fly follow food foot football for forces forest forever forget four frame free freedom fresh friend friends from
  full fun future game games garden get ghost girl girls give glass global go god going gold golden good got great
  green ground group growth guide guitar guy guys hall hand hands happy hard hardware has hate have he head health
  heart heaven heavy hell hello help her here hero heroes high highway hill him his history hit hold holiday home
  hope horse hot hotel hotline hour hours house how human hunter ice idea if image imagine impossible in incorrect input inputs
  indoor information inside insider into investment island issue it items its itself job journey jump just keep key
  kid kids kill killer kind king kingdom know label lady lake land language last late later law lazy leader league
  learn leave left legacy less let level life light like limit line link list listen little live living load local
  lock log login lonely long look loop loops lord lost love low lunch made mail main make maker man manage
  management manager map mark market marketing master match mate matter may maybe me mean media meet meeting member
  members memory men merge message middle midnight might mile mind mine miss mission mobile mode model modern
  moment money monitor month moon more morning most mother motion mountain mouse move movie movies much music must
  my mystery name nation nature near need network never new news next nice night nights no noble noise none north
  not nothing now number of off offer office old on once one online only open option options or order other our out outdoor
  output outputs outside over own owner pack pad page pain paint paper parent park part partner party pass past path
  people perfect phone pick picture picks piece pipeline place plan play player please point police policy politically
  pool poor pop post power press price prime print private process product profile program project protect proxy
  public pull pure push queen quality question quick quiet race radio rain rate read reader ready real reason record
  records red referee referees release remember remote report republic request rescue research reset resource response rest return
  review rich ride right ring rise risk river road rock roll rollback rookie room root round rule run safe safety
  said sale sales same save say scale scan school science score scream screen script sea search season seat second secret
  security see self sell send sense server service services session set settings shadow share she sheet ship shoes
  shop shopping short should shoulder show side sign silent silver simple simply since sing single sister site six
  size skill sky sleep slow small smart smile snow so social socially society software solution solutions some
  someone something song songs soon soul sound source south space speak special speed spirit sport spring square
  stack staff stage stand standard star stars start state stay step still stone stop storage store stories storm
  story strange stream street strike strong studio style success such summer sun sunday super support sure surface
  sweet system systems table take talk task taste team tech test text than thank thanks that the their them then
  there these they thing things think this those three through ticket tickets tiger time times tip to today together
  tomorrow tonight too tool tools top touch tough tower town toy track trade train training travel tree trial trip
  trouble troubleshoot troubleshooting true trust truth try turn twin two under union united universe until up
  update updates upgrade upon us use used user users value version very video view village vision visit voice
  wait walk wall want war warning was watch water wave way ways we web week weekend welcome well were west what when
  where which while white who whole why wild will wind window winner winter wish with within without woman women
  wonder wood word words work worker workers works world worst worth would write writer wrong yard year years yellow
  yes yesterday you young your yourself youth zone
  array arrays backend bold boolean bookmark buttons byte bytes cache canvas char chapter checkout checkbox clipboard
  clipart compose config cursor debug delete developer developers dialog directory display dropdown embed enable
  enabled disable disabled enter errors escape fields filename files folder folders fonts footer frames frontend grid
  handler header host icon icons inbox install installer italic keyboard keyword layer layers layout lines listener
  locale logout matrix merged null plugin plugins pointer preserve preview query queue random range
  ranges render repository screens screenshot scripts selection setup shared sheets shell shortcut shutdown spline
  split string strings submit switch syntax tabs template templates thread threads timeout timestamp token tokens
  toolbar toolkit tooltip trigger tuple undo unit unlock upload uploads username utility vector visible wallet widget
  widgets wildcard windows wizard workflow zoom airbag backwash barcode blender boiler bundle carport cashback
  checklist coating conditioner crew cruise deluxe dispenser drone filler finder freelance gasket gear glamping
  glitch grill hoodie inverter jacket joystick kickstart launch leasing lifestyle lounge mindset mount nozzle outfit
  overall overview padel pallet parka pickup playlist podcast pods premium primer printer provider refill reminder
  rental roaming runner scooter scrub sealer sensor serum shaker shift shower skate skimmer slot snack sneaker
  sneakers sparkling spray starter stroller subscription surf swipe teaser thermal tips toner topper tracker trail
  trailer trekking trimmer trolley tuner vinyl voucher wallbox wellness wireless wrap zipper`.split(
    /\s+/u,
  ),
);
