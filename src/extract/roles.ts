// Roles: the words that tell a role, an organisation or a nameless source from a name.

/** Nouns that begin a role, with and without the ی that binds them to what follows. */
const ROLE_NOUN_LIST = [
  "وزیر معاون رئیس رییس رئیس‌جمهور رییس‌جمهور رئیس‌جمهوری نخست‌وزیر صدراعظم مدیر مدیرکل مدیرعامل سخنگو سخنگوی نماینده نمایندهٔ استاندار",
  "فرماندار شهردار بخشدار دبیر دبیرکل سرپرست مشاور دستیار قائم‌مقام فرمانده فرماندهٔ جانشین سفیر کاردار عضو استاد استادیار دانشیار کارشناس",
  "پژوهشگر تحلیلگر تحلیل‌گر نویسنده نویسندهٔ مترجم شاعر کارگردان بازیگر تهیه‌کننده تهیه‌کنندهٔ خواننده خوانندهٔ آهنگساز سرمربی مربی بازیکن کاپیتان",
  "داور دروازه‌بان مهاجم مدافع هافبک خبرنگار سردبیر عکاس پزشک متخصص وکیل قاضی دادستان بازپرس رهبر مرجع امام‌جمعه خطیب کشاورز فرستاده فرستادهٔ",
  "هماهنگ‌کننده هماهنگ‌کنندهٔ بنیان‌گذار مسئول مسؤول مسوول متولی رایزن سرکنسول کارآفرین پیشکسوت نایب نائب نایب‌رئیس فعال سناتور مقام مدیرمسئول مدرس",
  "متهم متهمه شاکی امام معاون‌کل معاون‌اول نایب‌قهرمان محقق دانشمند دانشجو دانشجوی فارغ‌التحصیل مخترع کارگزار کارگر سرباز هنرپیشه دیپلمات سیاستمدار اقتصاددان اسطوره ستاره ریاست بنیانگذار مؤسس موسس فیلمساز مستندساز فیلم‌ساز جامعه‌شناس حقوقدان مفسر ژنرال کمیسر شهروند",
  "نخست برادر خواهر پدر مادر همسر فرزند متصدی مارشناس مجری گوینده گویندهٔ برنامه‌ریز مدیربرنامه سخنران ملی‌پوش قهرمان وزنه‌بردار کشتی‌گیر پیمانکار ناشر",
].flatMap((line) => line.split(" "));
export const ROLE_NOUNS: ReadonlySet<string> = new Set(ROLE_NOUN_LIST);

/** Behind این they point back to an organization: to itself, or to what it has published. */
export const ORGANIZATION_REFERENCES: ReadonlySet<string> = new Set("بیانیه اطلاعیه گزارش یادداشت نهاد مجموعه رسانه سایت خبرگزاری وزارتخانه نشریه روزنامه شیوه‌نامه بخشنامه".split(" "));

/** What is set before a name and is no part of it. سید is one. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "آقای آقا خانم دکتر مهندس حجت‌الاسلام حجت‌الاسلام‌والمسلمین والمسلمین المسلمین آیت‌الله آیت حضرت سردار سرلشکر سرتیپ سرهنگ سرگرد امیر دریادار ناخدا شیخ حاج پروفسور قاضی حجت الاسلام".split(" "),
);

/** Nouns that begin the name of an organisation. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  [
    "وزارت سازمان شرکت دولت کمیسیون مجلس بانک دانشگاه ستاد مرکز هیأت هیئت شورای شورا کمیته ارتش سپاه پلیس نیروی روابط اداره اداره‌کل بنیاد فرماندهی دادگاه رسانه‌های خبرگزاری‌های",
    "انجمن اتحادیه اتاق فدراسیون باشگاه حزب جنبش گروه پارلمان سفارت دفتر دادگستری قوه شهرداری استانداری فرمانداری موسسه مؤسسه پژوهشگاه خبرگزاری روزنامه",
    "جمعیت مجمع جبهه کانون صندوق آژانس ائتلاف نهضت فراکسیون گمرک دادستانی مجله جشنواره وب‌سایت سایت تارنما تارنمای رسانه رسانه‌ها پایگاه هفته‌نامه ماهنامه بنگاه شبکه موزه بورس کنفدراسیون ستاد تیم‌های",
  ].flatMap((line) => line.split(" ")),
);

/** What an organization says in writing: whoever issued it speaks (در بیانیه حزب … آمده است). */
export const ISSUED: ReadonlySet<string> = new Set("بیانیه بیانیهٔ اطلاعیه اطلاعیهٔ گزارش یادداشت پیام نامه متن حکم شیوه‌نامه بخشنامه کیفرخواست سخنان صحبت‌های اظهارات مشروح".split(" "));

/** Words that begin a source without a name. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set("یک دو سه چهار پنج شش هفت هشت ده چند چندین منبع منابع منبعی منابعی برخی عده‌ای گروهی شماری بسیاری شاهدان کارشناسان تحلیلگران ناظران محققان پژوهشگران دانشمندان مقام‌های مقامات کارگران مردم کاربران هواداران خیلی مدیران نمایندگان وزیران بازیکنان اعضای اعضا مسئولین رهبران فرماندهان پزشکان استادان سازندگان منتقدان مسئولان مسوولان مسؤولان اخترشناسان ستاره‌شناسان نگارنده".split(" "));

/** Pronouns that stand for the speaker. */
export const PRONOUNS: ReadonlySet<string> = new Set(["وی", "او", "ایشان"]);

/** Pronouns for several, of whom no quote here has one speaker. */
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(["آنها", "آن‌ها", "آنان", "اینها", "این‌ها", "اینان", "ما", "همه"]);

/** Role nouns that fit any official: این مقام مسئول. */
export const GENERAL_ROLE_NOUNS: ReadonlySet<string> = new Set(["مقام", "مسئول", "مسؤول", "مسوول"]);

/** Role nouns that say what somebody does and not which office is his: این بازیگر. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(
  "بازیگر کارگردان مربی سرمربی بازیکن ورزشکار کارشناس پژوهشگر محقق دانشمند تحلیلگر نویسنده شاعر مترجم خواننده آهنگساز متهم قهرمان مدافع مهاجم هافبک دروازه‌بان استاد پزشک متخصص وکیل فعال اقتصاددان دیپلمات هنرپیشه ستاره پیشکسوت".split(" "),
);

/** The word that points back to a role already named: این مقام مسئول. */
export const DEMONSTRATIVE = "این";

/** Words at which a role, printed behind its name, ends. */
export const PHRASE_BOUNDARIES: ReadonlySet<string> = new Set(
  "در با به از برای که درباره دربارهٔ پیرامون ضمن طی روز امروز دیروز پس پیش پیش‌تر تا هم نیز همچنین همچنان سپس اما ولی خود همواره بارها اکنون هنوز تاکنون یکی هم‌چنین دراین‌باره به‌تازگی درعین‌حال درنهایت بلافاصله چندی مدتی دوباره مجدداً مجددا صبح ظهر عصر شب بامداد شامگاه اخیراً اخیرا را است بود شد شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه".split(" "),
);

/** The longest name of a person, in words: سید, two given names, a family name of two. */
export const LONGEST_NAME = 5;
