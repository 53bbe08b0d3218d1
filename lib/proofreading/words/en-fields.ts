/**
 * Words of the fields that replies are about and that dictionaries of English do not know: computing, devices,
 * money, vehicles, travel, food, pets, the house, the garden, clothes, medicine, sport, trade. Written for Replybook.
 */
export const englishFieldWords = `
    touchpad trackpad titlebar menubar taskbars scrollbar submenu subfolder subdirectory subdirectories subform
    filesystem hostname codec schemas dialogs checkboxes textbox tickbox lightbox tooltip keyring mousepad
    inkjet laserjet autorun autocorrect autocomplete autosync autoresponder chipset endnote permalink backlink
    kurtosis quartile univariate computable kerning reflow reflowable struct instantiation config param args txt
    jpg bcc luminance midtone specular orthographical millisec cartesian arctangent callout subtheme toolchain
    natively adapter syslog rw su flatpak booleans accessor vishing spammy allowlist allowlisted denylist blocklist
    unmute unmuted unmuting unmount unmounting unpair unpairing untick unticked unticking uncheck unchecking
    unlink unlinked unlinking unhide unhidden undock undocked ungroup ungrouped unmark unfollow unfollowed
    unsend undelete undeleted unarchive unarchived unpublish unsync resync resynced resyncing reflash reindex
    resends resending rescan rescanned reskin reauthorise reauthorize revalidate reprovision reimport reupload
    reuploaded redownload rekey rekeyed requeue requeued
    decrypt decrypted cryptographic crypto bitwise bitrate framerate jitter ethernet kilobits mebibyte gibibyte
    pixelated pixelation favicon gif jpeg png json xml yaml csv url api sdk oauth backoff webhook datestamp repo
    localhost loopback proxied proxying subnet netmask nameserver sudo authenticator biometric geofence
    geofenced geofencing geotag geotagged
    subwoofer powerbank hdmi usb dashcam voicebot vlog vlogger screencast screenshare screensharing homescreen
    lockscreen splitscreen multitouch singleplayer gamertag gamepad joypad humbucker fretboard
    offboard offboarding upskill upskilling reskilling freemium unbilled underbilled overbilled autopayment
    autoenrol auto-enrolment preauthorisation preauthorization preauthorised clawback paydown overpayment
    drawdown neobank fintech
    campervan motorhome rideshare ridesharing towbar dashcams tyres wingmirror numberplate roofbox roofrack
    satnav petrolhead powertrain drivetrain speedo ebike bikepacking lockring freehub
    redeye airside landside staycation glamping aparthotel ensuite jacuzzi turndown bunkbed travelcot
    hillwalking paddleboard paddleboarding skipass wetsuit drysuit kitesurfing zipline
    caddy caddies forma costed costings biro biros
    beignet lasagna lasagne pappardelle carbonara bolognese burrata halloumi houmous falafel tahini jalapeño
    tempeh miso ramen udon sashimi katsu bao kimchi gochujang bulgur blondie macaron panettone focaccia panna
    cotta gelato gelati macchiato americano prosecco rosé merlot rioja pinot noir sauvignon homebrew canapé
    petits hors charcuterie chorizo aioli passata polenta pak choi traybake coeliac celiac pescatarian
    flexitarian probiotic kombucha kefir sous-vide airfryer
    labradoodle cockapoo cavapoo ragdoll moggy dewormer deworming wormer microchipped microchipping doggie
    grandad nan mums stepmum
    scaffolder regrout rawlplug countertop splashback backsplash cooktop heatpump velux doorframe keysafe
    showerhead fusebox downlight lightbulb soakaway stairlift bannister polytunnel sofabed bedframe bedsheet
    bedlinen
    composter rootball rootbound repot repotted repotting strimmer leylandii pelargonium acer allium leafblower
    compostable flytipping
    jeggings gilet elastane lycra nubuck outsole midsole keychain cufflink
    ombre balayage microblading exfoliator retinol hyaluronic niacinamide suncream lipgloss eau parfum
    levothyroxine cetirizine loratadine omeprazole statin atorvastatin simvastatin ramipril amlodipine
    bisoprolol salbutamol epipen glucometer apixaban sertraline citalopram naproxen antifungal sonographer
    audiogram endodontist earmould microsuction sphygmomanometer rheumatologist
    biogas chargepoint wallbox
    jobseeker traineeship flexi-time hotdesk hotdesking coworking telework workwear hi-vis steelcap
    matchday fanzone setlist merch festivalgoer theatregoer matinée surtitled audioguide museumgoer
    shinpad gumshield mouthguard regrip regripped regripping kettlebell pilates zumba crossfit bootcamp
    powerlifting leaderboard pickleball padel futsal dodgeball parkrun
    collectable collectible pre-loved preloved upcycle upcycled upcycling refurb resaleable bubblewrap
    parcelforce untracked palletised palletized backload incoterms demurrage transhipment
    petri colorimeter spectrophotometer chromatograph weldment rebar purlin
    brekkie bday whoopsie niggly glitchy goodie
    cancellable upgradable upgradeable trackable sharable scannable foldable stackable wipeable`;
