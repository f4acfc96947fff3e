// Roles: the words that tell a role, an organisation or a nameless source from a name.

/** Nouns that begin a role, with and without the ی that binds them to what follows. */
const ROLE_NOUN_LIST = [
  "وزیر معاون رئیس رییس رئیس‌جمهور رییس‌جمهور رئیس‌جمهوری نخست‌وزیر صدراعظم مدیر مدیرکل مدیرعامل سخنگو سخنگوی نماینده نمایندهٔ استاندار",
  "فرماندار شهردار بخشدار دبیر دبیرکل سرپرست مشاور دستیار قائم‌مقام فرمانده فرماندهٔ جانشین سفیر کاردار عضو استاد استادیار دانشیار کارشناس",
  "پژوهشگر تحلیلگر تحلیل‌گر نویسنده نویسندهٔ مترجم شاعر کارگردان بازیگر تهیه‌کننده تهیه‌کنندهٔ خواننده خوانندهٔ آهنگساز سرمربی مربی بازیکن کاپیتان",
  "داور دروازه‌بان مهاجم مدافع هافبک خبرنگار سردبیر عکاس پزشک متخصص وکیل قاضی دادستان بازپرس رهبر مرجع امام‌جمعه خطیب کشاورز فرستاده فرستادهٔ",
  "هماهنگ‌کننده هماهنگ‌کنندهٔ بنیان‌گذار مسئول مسؤول متولی رایزن سرکنسول کارآفرین پیشکسوت نایب نائب نایب‌رئیس فعال سناتور مقام مدیرمسئول مدرس",
  "مجری گوینده گویندهٔ برنامه‌ریز مدیربرنامه سخنران ملی‌پوش قهرمان وزنه‌بردار کشتی‌گیر پیمانکار ناشر",
].flatMap((line) => line.split(" "));
export const ROLE_NOUNS: ReadonlySet<string> = new Set(ROLE_NOUN_LIST);

/** What is set before a name and is no part of it. سید is one. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "آقای آقا خانم دکتر مهندس حجت‌الاسلام حجت‌الاسلام‌والمسلمین والمسلمین المسلمین آیت‌الله سردار سرلشکر سرتیپ سرهنگ سرگرد امیر دریادار ناخدا شیخ حاج".split(" "),
);

/** Nouns that begin the name of an organisation. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  [
    "وزارت سازمان شرکت دولت کمیسیون مجلس بانک دانشگاه ستاد مرکز هیأت هیئت شورای شورا کمیته ارتش سپاه پلیس نیروی روابط اداره اداره‌کل بنیاد",
    "انجمن اتحادیه اتاق فدراسیون باشگاه حزب جنبش گروه پارلمان سفارت دفتر دادگستری قوه شهرداری استانداری فرمانداری موسسه مؤسسه پژوهشگاه خبرگزاری روزنامه",
  ].flatMap((line) => line.split(" ")),
);

/** Words that begin a source without a name. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set("یک منبع منابع منبعی منابعی برخی عده‌ای شاهدان کارشناسان تحلیلگران مقام‌های مقامات".split(" "));

/** Pronouns that stand for the speaker. */
export const PRONOUNS: ReadonlySet<string> = new Set(["وی", "او", "ایشان"]);

/** Pronouns for several, of whom no quote here has one speaker. */
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(["آنها", "آن‌ها", "آنان", "اینها", "این‌ها", "اینان", "ما", "همه"]);

/** Role nouns that fit any official: این مقام مسئول. */
export const GENERAL_ROLE_NOUNS: ReadonlySet<string> = new Set(["مقام", "مسئول", "مسؤول"]);

/** The word that points back to a role already named: این مقام مسئول. */
export const DEMONSTRATIVE = "این";

/** Words at which a role, printed behind its name, ends. */
export const PHRASE_BOUNDARIES: ReadonlySet<string> = new Set(
  "در با به از برای که درباره دربارهٔ پیرامون ضمن طی روز امروز دیروز پس پیش تا هم نیز همچنین را است بود شد شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه".split(" "),
);

/** The longest name of a person, in words: سید, two given names, a family name of two. */
export const LONGEST_NAME = 5;

/** Given names that begin a name behind a role without a comma (مدیر بندر لیلا …): the commonest of Iran. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    "محمد علی حسین حسن رضا مهدی احمد محمود امیر عباس حمید سعید مجید ابراهیم اسماعیل اکبر اصغر جواد کاظم هادی تقی نقی باقر صادق جعفر موسی عیسی یحیی",
    "یوسف یعقوب یونس داوود سلیمان ایوب زکریا الیاس محمدعلی محمدرضا محمدجواد محمدباقر محمدحسین محمدمهدی محمدحسن علیرضا علی‌اکبر علی‌اصغر غلامرضا غلامحسین",
    "حمیدرضا عبدالرضا عبدالله عبدالناصر عبدالحسین نصرالله فتح‌الله روح‌الله حبیب‌الله رحمت‌الله اسدالله امیرحسین امیرعلی امیررضا ابوالفضل ابوالقاسم قاسم",
    "مصطفی مرتضی مجتبی محسن مسعود منصور ناصر نادر نوید نیما پویا پیمان پژمان پرویز پیروز جمشید خسرو داریوش کوروش کامران کامبیز کیوان کیانوش بهرام بهروز",
    "بهمن بهنام بابک بیژن آرش آرمان آرمین آرین اردشیر اشکان افشین ایرج ایمان سهراب سیاوش سیامک سینا سامان ساسان شاهین شهرام شهریار شهاب فرهاد فریدون فرزاد",
    "فرشاد فرامرز رامین رستم روزبه کاوه جهانگیر انوشیروان هاشم عزت‌الله حجت‌الله نعمت‌الله ولی‌الله فضل‌الله سیف‌الله عبدالعلی عبدالکریم بهزاد فرزین منوچهر مهران مهرداد میلاد میثم وحید هومن هوشنگ یاسر طاهر طه حامد حافظ خلیل جلال جمال کمال کریم رحیم سلمان عارف فاضل",
    "فاطمه زهرا مریم زینب معصومه نرگس سمیه لیلا لیلی مینا مهناز مهسا مهین مهتاب ندا نگار نگین نازنین نسرین نسیم نیلوفر پروین پروانه پریسا پگاه ترانه",
    "الهام الهه الناز آذر آزاده آزیتا بهاره بهناز پریناز ثریا حمیده حمیرا رویا ریحانه زیبا سارا ساره سحر سپیده سمانه سوسن سیمین شبنم شهرزاد شهلا شیرین شیوا",
    "طاهره طیبه عاطفه فرزانه فرشته فریبا فریده کتایون گلناز گیتا گیسو لادن لاله محبوبه مرجان مرضیه منصوره منیژه میترا هانیه هدیه هما یاسمن یگانه",
  ].flatMap((line) => line.split(" ")),
);

/** A given name, alone or behind سید as one word. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || word === "سید" || (word.startsWith("سید") && GIVEN_NAMES.has(word.slice(3).replace(/^\u200C/u, "")));
}
