import { words } from './english-words';
/** Common nouns that are counted wherever they stand: without an article they are in the plural. */
export const countedNouns = words(`
  thing way question answer problem solution idea reason result method
  factor point step advantage disadvantage benefit choice option suggestion
  difference feature aspect detail sentence number list   article book newspaper magazine story poem novel film movie song picture photo photograph image video   website webpage app application program programme computer laptop phone smartphone telephone tablet keyboard printer
  router modem cable charger battery device machine tool engine car bus train plane airplane aeroplane boat ship
  bicycle bike motorbike truck vehicle taxi ticket passport suitcase bag box parcel package envelope bottle cup plate knife
  chair desk sofa lamp door window wall roof floor room kitchen bathroom bedroom house flat apartment building
  hotel restaurant cafe shop store supermarket factory farm garden park street road bridge corner city town village
  country region island river lake mountain hill forest tree flower plant animal dog cat horse bird cow pig
  person man woman boy girl child baby student pupil teacher professor lecturer tutor doctor nurse dentist lawyer engineer
  scientist artist writer author singer actor actress player musician politician president minister king queen soldier
  worker employee employer manager boss director colleague customer client guest visitor passenger driver tourist traveller
  traveler guide friend neighbour neighbor parent mother father brother sister son daughter uncle aunt cousin husband wife
  stranger member leader owner user buyer seller farmer citizen expert specialist generalist scholar researcher
  company organisation organization government institution department branch team club
  job task project plan event meeting appointment conference party concert lesson course exam   prize gift present trip tour journey flight     invoice bill receipt refund voucher coupon discount fee account password username link
  document file folder enquiry inquiry agreement subscription warranty guarantee
  rating mistake error bug   product item article model brand
  advertisement advert announcement lecture presentation interview   rule procedure technique   impact   hobby     computer robot invention opinion decision competition festival game concept role experiment statement hypothesis
  patient symptom
  tooth   shirt shoe coat jacket hat dress skirt sweater watch ring
  tent cabin pool museum theatre theater cinema gallery library stadium station airport
    map clock umbrella toy gun bomb
  star planet
  chart graph diagram
  dream fear feeling
    `);
