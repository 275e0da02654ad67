/**
 * The commonest given names, for telling "Paul England" from "southern England". Surnames of people need no list: any
 * capitalised word before them is a given name unless something says otherwise.
 */
import { wordSet } from './word-set.ts';

export const GIVEN_NAMES = wordSet(
  `aaron abdullah abigail adam ahmed aisha alan albert alex alexander alexei ali alice amanda amy anatoly andrea andrei
   andrew angela ann anna anthony antonio arthur ashley austin barbara ben benjamin beth betty bill billy bob bobby
   booker boris bradley brandon brenda brian bruce bryan carl carlos carol carolyn catherine charles chelsea cheryl chris
   christian christina christine christopher colin cynthia dan daniel darrell dave david deborah debra dennis denzel diane dmitri
   don donald donna dorothy douglas dylan ed edward elijah elizabeth emile emily emma eric ethan eugene evelyn fahed
   fatima frances francois frank fred gabriel gary george gerald giovanni giuseppe gloria gordon grace graham greg
   gregory hamed hank hannah hans harold hassan heather helen henry ian ibrahim igor ivan jack jacob jacqueline jacques
   jake james janet janice jason javed jean jeff jeffrey jennifer jeremy jerry jesse jessica jim joan joe john jonathan
   jordan jorge jose joseph josh joshua joyce juan judith judy julia julie jurgen justin karen karim kate katherine
   kathleen kathryn keith kelly ken kenneth kevin khaled khalid kim kimberly klaus kyle larry laura lauren lawrence layla
   leila lily linda lisa liz logan lucy luigi luis madison mahmoud majed manuel margaret maria marie mario mark martha
   mary mason matt matthew max meg megan melissa michael michelle miguel mike mikhail mohamed mohammed molly muhamed
   muhammad mustafa nancy nathan naveed neil nicholas nick nicole nigel nikolai noah oleg olivia omar pamela patricia
   patrick paul pavel pedro peggy pete peter phil philip pierre polly rachel ralph randy rashed raymond rebecca richard
   rick robert roger ron ronald rose roy russell ruth ryan saeed saied saleh salim sally sam samantha samuel sandra sara
   sarah sayed scott sean sergei sharon shirley simon sophia stephanie stephen steve steven stuart sue susan svetlana
   tariq ted teresa terry thomas tim timothy tom tony trevor tyler victoria viktor vincent virginia vladimir waleed walid
   walter wayne william willie yousef yuri yusuf zachary алексеи андреи анна борис виктор иван игорь мария михаил николаи
   олег ольга ирина елена наталья татьяна екатерина александр дмитрии евгении константин максим павел светлана сергеи юрии`,
);

/** Given names of men alone, so that "Mrs. Marsh" is not the Jim Marsh of whom the text tells. */
export const MENS_NAMES = wordSet(
  `abdullah ahmed albert alexander alexei andrew anthony arthur bashar barack benjamin bill bob boris brian bruce charles
   christopher dan daniel david dennis donald douglas edward eric erik fayez frank fred gary george gerald gregory harold
   hassan henry ian ibrahim igor ivan jack jacob james jason jeffrey jeremy jerry jim joe john jonathan joseph joshua karim
   keith kenneth kevin khaled khalifa larry lawrence luis mahmoud mark martin matthew michael mike mohamed mohammed muammar
   mustafa nicholas omar patrick paul peter philip ralph raymond richard robert roger ronald saeed salem scott sergei simon
   stephen steve steven thomas timothy tom tony vincent vladimir walter william yusuf`,
);

/** Places that are also given names. */
export const GIVEN_LIKE_PLACES =
  wordSet(`israel jordan chad georgia india china paris london sydney chelsea florence austin
  dallas brooklyn devon kent milan victoria virginia carolina dakota savannah asia africa america malta kenya ireland britain
  tunisia syria egypt cuba`);

/** Given names that tell another person in Arabic script, where no capital does: "سيف حفتر". */
export const ARABIC_GIVEN_NAMES = wordSet(
  `محمد احمد علي حسن حسين عمر خالد صدام سيف سعيد سالم صالح ابراهيم اسماعيل يوسف موسى عيسى داود سليمان مصطفى محمود عبدالله
   عبدالرحمن عبدالسلام عبدالحميد عبدالعزيز طارق وليد كريم كمال جمال جلال نبيل نادر ناصر منصور مروان ماهر ماجد فيصل فهد فواد
   عادل عماد عصام عثمان طه سمير سامي رشيد رامي زياد حمزة حافظ حاتم بلقاسم بلال اسامة انور ايمن المعتصم هانيبال الساعدي هيثم
   هشام ياسر فاطمة عايشة مريم ليلى اسماء زينب سارة هدى منى نور رنا ميشيل`,
);
