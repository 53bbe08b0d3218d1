import { englishFieldWords } from './en-fields';
import type { WordLists } from './language-words';

export const english: WordLists = {
  service: `broadband voucher vouchers router routers router's wifi wi-fi Wi-Fi WiFi online offline webshop webshops
    app apps app's login logins email emails emailed emailing e-mail e-mails helpdesk chatbot website
    websites webpage webpages passcode passcodes username usernames smartphone smartphones smartwatch
    timesheet timesheets tradeoff firmware workaround workarounds prepaid payout payouts chargeback
    chargebacks cashback checkout upsell inbox outbox onboarding dropdown popup pop-up pop-ups signup
    sign-up unsubscribe unsubscribed unsubscribing autopay paywall hotspot hotspots eSIM eSIMs ok incl
    excl approx mins hrs secs pdf pdfs asap etc vs rebook rebooked rebooking reship reshipped reshipping
    repost unboxed backorder backordered backorders preorder preorders preordered restock restocked
    restocking fulfilment Bluetooth Ethernet livestream livestreams podcast podcasts onsite DIY FAQ FAQs
    microservice microservices middleware frontend front-end backend back-end timeframe timeframes
    influencer influencers scalable scalability customizable customisable configurable misconfiguration
    misconfigurations integrations telemedicine add-on add-ons plugin plugins webinar webinars dashboard
    dashboards changelog codebase hotline hotlines helpline chatbots rollout rollouts rollback sandbox
    backends onboard onboarded e-invoice e-invoices e-ticket e-tickets e-voucher barcode barcodes QR
    geolocation touchscreen touchscreens screenshot screenshots troubleshoot troubleshooting
    troubleshooter uptime downtime throughput failover autofill autoplay autosave login-page logout
    reauthenticate resubscribe resubscribed reinstall reinstalled reactivate reactivated repurchase
    reorder reordered reordering reroute rerouted cutoff cut-off no-show walk-in don'ts whoever's ASAP FYI ETA VAT
    IBAN
    groundrent combi flexitime phlebotomy phlebotomist phlebotomists smishing spoofing codeshare
    savegame savegames respawn respawned respawning nerf nerfs nerfed laggy lootbox lootboxes aquafit
    varifocal varifocals flatpack safeplace timeslot timeslots walkthrough walkthroughs muchly
    redelivery redeliver redelivered pro-rata prorated ipconfig traceroute ${englishFieldWords}`,
  common: `address addresses order orders ordered parcel parcels delivery deliveries delivered receive
    received receipt refund refunds refunded return returned returns replace replacement replaced invoice
    invoices payment payments paid account accounts customer customers service message email number details
    apologise apologies apologize sorry inconvenience delay delayed problem problems issue issues solve
    solved solution help helped question questions answer information available possible necessary
    unfortunately immediately definitely separate separately occurred beginning until which their there
    believe business because before between through though thought would could should another different
    difference important interested interesting possibility recommend recommended recommendation
    successful successfully tomorrow yesterday today week weeks month months Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday January February March April June July August September October November
    December subscription subscriptions cancel cancelled canceled cancellation warranty guarantee discount
    attached attachment confirm confirmed confirmation send sent sending arrive arrived please thank thanks
    welcome regards sincerely forward contact contacted soon again always already still when where while
    what they them then than been being were your yours only also really appreciate patience understand
    understanding working works shipping shipped tracking charge charged price prices item items colour
    color favourite size sizes box package restaurant weird necessary accommodate achieve`,
  misspelt: `alot: a lot, recieve: receive, recieved: received, recieving: receiving, adress: address,
    adresses: addresses, seperate: separate, seperately: separately, definately: definitely,
    definatly: definitely, occured: occurred, untill: until, tommorow: tomorrow, tommorrow: tomorrow,
    tomorow: tomorrow, inconvinience: inconvenience, inconvenince: inconvenience,
    inconvienience: inconvenience, unfortunatly: unfortunately, unfortunatelly: unfortunately,
    wich: which, beleive: believe, becuase: because, succesful: successful, succesfully: successfully,
    sucessfully: successfully, neccessary: necessary, neccesary: necessary, necesary: necessary,
    accomodate: accommodate, publically: publicly, reciept: receipt, refering: referring,
    priviledge: privilege, garantee: guarantee, guarentee: guarantee, warrenty: warranty,
    cancelation: cancellation, appologise: apologise, appologize: apologize, appologies: apologies,
    apologice: apologise, greatful: grateful, maintainance: maintenance, responsability: responsibility,
    adviced: advised, payed: paid, untils: until, furthur: further, infomation: information,
    informations: information, recomend: recommend, reccomend: recommend, recommand: recommend,
    wether: whether, questionaire: questionnaire, goverment: government, enviroment: environment,
    begining: beginning, calender: calendar, comming: coming, embarass: embarrass, existance: existence,
    foward: forward, liason: liaison, occassion: occasion, posession: possession, prefered: preferred,
    realy: really, refered: referred, relevent: relevant, truely: truly, transfered: transferred,
    wierd: weird, thier: their, teh: the, knowledgable: knowledgeable, Im: I'm, Ive: I've, dont: don't,
    doesnt: doesn't, didnt: didn't, isnt: isn't, wasnt: wasn't, arent: aren't, havent: haven't, hasnt: hasn't,
    couldnt: couldn't, wouldnt: wouldn't, shouldnt: shouldn't, youre: you're, theyre: they're, thats: that's,
    withing: within`,
};
