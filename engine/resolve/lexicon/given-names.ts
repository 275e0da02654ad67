/**
 * The commonest given names, for telling "Paul England" from "southern England". Surnames of people need no list: any
 * capitalised word before them is a given name unless something says otherwise.
 */
import { wordSet } from './word-set.ts';

export const GIVEN_NAMES = wordSet(
  `james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
   andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan
   stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose
   adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
   harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy
   vincent mason roy ralph bobby russell bradley philip eugene denzel booker
   mary patricia jennifer linda elizabeth chelsea barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
   emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley
   emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane
   olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
   martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy julia grace gordon
   neil ian graham simon stuart nigel colin trevor ivan pavel nikolai sergei dmitri svetlana boris igor yuri oleg
   alexei mikhail andrei viktor anatoly vladimir pierre jacques marie francois hans klaus jurgen giovanni giuseppe
   mario luigi carlos miguel jorge luis pedro manuel antonio mohammed muhammad mohamed ahmed ali hassan omar khaled
   steve mike bill bob tom tim jim joe dan dave ben sam matt nick tony ken ron don rick greg jeff chris alex max pete phil ted
   fred ed hank jake josh kate sue liz beth meg peggy molly lucy rose lily kim kelly sally polly emile
   muhamed hamed waleed saeed saied majed rashed fahed sayed javed naveed khalid saleh ibrahim yusuf yousef mustafa mahmoud
   abdullah tariq walid salim karim fatima aisha leila layla
   павел николаи иван сергеи алексеи михаил андреи борис игорь юрии олег виктор светлана анна мария`,
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
