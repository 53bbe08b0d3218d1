import { primaryLanguage } from '@/lib/text/checker';

/** How people of one language write by ear. */
export interface SoundHabits {
  readonly pairs: readonly HabitPair[];
  /** Letters that are often not heard. */
  readonly silent: string;
}

interface HabitPair {
  readonly wrong: string;
  readonly right: string;
  readonly cost: number;
}

const FREQUENT = 1;
const USUAL = 1.5;
/** An ending, a syllable: rarer, and still one slip. */
const ENDING = 2;

interface Habits {
  /** What even good writers mix up. */
  readonly frequent: string;
  /** `f=ph`: one is written for the other, in both directions; `o>eau` in this one only. */
  readonly sounds: string;
  readonly endings: string;
  readonly silent: string;
}

const EVERYWHERE =
  'f=ph t=th r=rh x=ks c=k k=ck k=ch c=s s=z o>eau ou>eau o>au u=ou qu=kv qu=k y=i';
const NORDIC = `å=aa æ=ae ø=oe ä=ae ö=oe j=hj v=hv j=gj j=dj j=lj ej=eg ej=ig aj=eg ai=aj ai=æ ai=ä e=ai
  s>sc s>c x>cc ks>cc sj>ch sj>sh sj>g sj>ge sch=sj ch=sj sk=sch sjon>tion sjon>sion sion=tion tion=ssion sion=ssion
  shon>tion er=re nk=nc kt=ct yu=jo yo=jo aksj>agi tz=ds v=w oa>oi u=eu eu=ø ø>eu o=å`;

const habits: Readonly<Record<string, Habits>> = {
  da: {
    frequent: 'nd=n ld=l e=æ sj=ch re=er ere=er',
    sounds: `${NORDIC} bb=pp b=pp gg=kk g=kk tt=dd nd=n nd=nn ld=l ld=ll rd=r dt=t dt=d ds=s t=dt ev=eb av=af ov=og øv=øg
      æj=ej æj=eg øj=øg aj=ej ej=ei sv>schw sv>sw ts>z ts>tz ou>o y>u ng=nk ia>io er>r r>er re>r re=er ere=er e=er ger>g lie>lje nie>nje ie=je io=jo`,
    endings:
      'elig=ig ig=lig ning=nelse ing=else else=ede en=et et=en ligt=lig ært>æret tion>sion mang>ment ang>ent ang>ant',
    silent: 'dhg',
  },
  sv: {
    frequent: 'ä=e ej=eg',
    sounds: `${NORDIC} ä=e å=o tj=k tj=kj sj=stj sj=skj sj=sk sh=sk sj=sch ck=kk ck=k x=gs ng=gn rs=sch e>i`,
    endings: 'ng>nt mang>ment ang>ent ligt=lig ligen=lien ion=ssion sion=tion',
    silent: 'dhglt',
  },
  de: {
    frequent: 'ss=ß',
    sounds: `ä=e äu=eu ai=ei ei=ey ie=i ih=i ieh=ie ah=a eh=e oh=o uh=u äh=ä öh=ö üh=ü aa=a ee=e oo=o dt=d dt=t d=t
      v=f v=w pf=f tz=z ts=z ck=k ck=kk chs=x ß=ss s=ß ü=ue ä=ae ö=oe y=ü sch=ch sch=s sh=sch k=g ng=nk zion=tion zi=ti
      ziell=tiell j=y o>eau ö>eu oi=eu sion>tion gs=x`,
    endings: 'ent=end ig=ich ieren=iren isch=ich lich=ig and=ant',
    silent: 'h',
  },
  nl: {
    frequent: 'd=t dt=t dt=d ei=ij ou=au c=k',
    sounds: `ei=ij y=ij ou=au ouw=ou auw=au dt=d dt=t d=t g=ch g=gg ch=sch s=z f=v c=k k=kk cc=kk ie=i ie=ï isch=ies sj=ch
      sj=g oo=eau o=eau oe=u oe=ou aa=a ee=e oo=o uu=u eu=u ks=x ks=cc ë=e w=v sie>tie si>ti n>`,
    endings: 'lijk=lik lijk=elijk eel=ieel atie=asie ief=if',
    silent: 'hdt',
  },
  fr: {
    frequent: 'c=ss c=s an=en é=er',
    sounds: `o=au au=eau o=eau é=er é=ez é=ai è=ai e=ai è=ei è=ê é=ée qu=c qu=k c=s c=ss s=ss c=ç ss=ç s=sc sc=c en=an em=am
      in=ain in=ein ain=ein im=in g=j ge=j gu=g y=i ll=y il=ill eil=eill œ=oe œu=eu ch=sh oi=oua ph=f x=cc x=cs x=xc gn=ni
      an=em en=am eu=œu ai=é nn=n mm=m k=ch`,
    endings:
      'tion=ssion tion=sion cion>tion ement=ment amment=ament emment=ament able=ible ance=ence ant=ent ence=ense ance=anse',
    silent: 'hetsxdp',
  },
  es: {
    frequent: 'b=v c=s z=s c=z ll=y g=j x=s',
    sounds: `b=v c=s z=s z=c s=sc ll=y g=j g=gu qu=k c=k c=qu x=s x=cs x=cc x=xc cc=cs cs=cc s=cc m=n mb=nv np=mp nb=mb
      hue=ue hue=güe gü=gu gu=w i=y r=rr`,
    endings:
      'ción=cion ción=sion ción=sión sión=sion cción=csion cción=xion cción=ccion ción=ción abilidad=avilidad',
    silent: 'h',
  },
  en: {
    frequent: 'ie=ei ant=ent able=ible ance=ence',
    sounds: `ie=ei f=gh f=ph n=kn r=wr w=wh s=sh sh=ch s=ps k=c k=ck k=que c=s s=sc sc=c ks=x cs=x cks=x cc=x a=e e=i ea=ee
      ee=ie ea=e ai=ay ay=ey u=ou o=ou oo=u or=our j=g dg=j g=gu gu=gua ga=gua y=i ey=y i=igh ite=ight au=a aw=au ch=tch ur=er er=re
      er=or ar=er kw=qu cw=qu l=le le=el al=el`,
    endings:
      'able=ible ant=ent ance=ence ense=ence ency=ancy tion=sion shun>tion cion>tion ically=icly ally=ly ery=ary ory=ary ely=ly ege=edge ouns=ous ious=eous ious=ous ould=ud ed=d',
    silent: 'hegkbtu',
  },
};

const read = new Map<string, SoundHabits>();

export function soundHabitsOf(language: string): SoundHabits {
  const primary = primaryLanguage(language);
  const known = read.get(primary);
  if (known) return known;
  const own = habits[primary] ?? { frequent: '', sounds: '', endings: '', silent: 'h' };
  const made = {
    pairs: [
      ...readPairs(own.frequent, FREQUENT),
      ...readPairs(`${EVERYWHERE} ${own.sounds}`, USUAL),
      ...readPairs(own.endings, ENDING),
    ],
    silent: own.silent,
  };
  read.set(primary, made);
  return made;
}

function readPairs(list: string, cost: number): HabitPair[] {
  return list.split(/\s+/u).flatMap((pair): HabitPair[] => {
    const [wrong = '', right = ''] = pair.split(/[=>]/u);
    if (wrong === '' || right === '') return [];
    const one = { wrong, right, cost };
    return pair.includes('>') ? [one] : [one, { wrong: right, right: wrong, cost }];
  });
}
