/** True for names that any client's reply may hold: devices, services, payments, carriers. */
export function isWidelyKnown(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

const KNOWN: ReadonlySet<string> = new Set(
  `adobe,airbnb,airpods,amazon,amazon pay,american express,android,app store,apple,apple pay,bancontact,
bankid,betalingsservice,bing,bluetooth,bring,chrome,chromecast,dao,dhl,digid,discord,dpd,dropbox,e-boks,ebay,edge,ethernet,
excel,face id,facebook,fedex,firefox,galaxy,github,gls,gmail,google,google chrome,google maps,google pay,google play,
hermes,hdmi,ideal,imac,instagram,internet explorer,ios,ipad,iphone,ipod,itunes,klarna,linkedin,linux,mac,macbook,macos,
maestro,mastercard,messenger,microsoft,microsoft edge,microsoft teams,mitid,mobilepay,mobile pay,nemid,nemkonto,netflix,
office,office 365,onedrive,outlook,paypal,pdf,pinterest,play store,playstation,postnl,postnord,powerpoint,qr,safari,
samsung,samsung pay,sepa,sharepoint,siri,skype,slack,smart-tv,smart tv,sms,snapchat,sofort,spotify,swish,teams,tiktok,
touch id,trustpilot,twitter,ups,usb,usb-c,vipps,visa,vpn,wechat,whatsapp,wifi,wi-fi,wikipedia,windows,wlan,word,wordpress,
xbox,youtube,zoom`
    .split(',')
    .map((name) => name.trim()),
);
