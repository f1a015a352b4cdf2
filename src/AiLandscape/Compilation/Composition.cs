namespace AiLandscape;

/// <summary>
/// Puts a small letter and the mark that stands on it into one character, as Unicode's canonical composition does (the letters of the first plane, and Hangul).
/// The framework does so too, but leaves text as it is where a program runs without globalization data; names must compare alike everywhere.
/// </summary>
internal static class Composition
{
    private const char HangulFirst = '\uAC00';
    private const int VowelCount = 21;
    private const int TailCount = 28;

    /// <summary>The one character that both are, or null where there is none.</summary>
    public static char? Of(char letter, char mark)
    {
        if (letter is >= '\u1100' and <= '\u1112' && mark is >= '\u1161' and <= '\u1175')
        {
            return (char)(HangulFirst + ((((letter - '\u1100') * VowelCount) + (mark - '\u1161')) * TailCount));
        }

        if (letter is >= HangulFirst and <= '\uD7A3' && (letter - HangulFirst) % TailCount == 0 && mark is > '\u11A7' and <= '\u11C2')
        {
            return (char)(letter + (mark - '\u11A7'));
        }

        var (letters, composed) = OnLetters(mark);
        var place = letters.IndexOf(letter, StringComparison.Ordinal);
        return place < 0 ? null : composed[place];
    }

    /// <summary>The letters that a mark stands on, and beside each the character that both are; from the Unicode Character Database.</summary>
    private static (string Letters, string Composed) OnLetters(char mark) => mark switch
    {
        '\u0300' => ("aeiouünеиēōwâăêôơưyἀἁἐἑἠἡἰἱὀὁὐὑὠὡαεηιουωϊϋ", "àèìòùǜǹѐѝḕṑẁầằềồờừỳἂἃἒἓἢἣἲἳὂὃὒὓὢὣὰὲὴὶὸὺὼῒῢ"),
        '\u0301' => ("aeiouyclnrszügåæøϊαεηιϋουωϒгкçēïkmõōpũwâăêôơưἀἁἐἑἠἡἰἱὀὁὐὑὠὡ", "áéíóúýćĺńŕśźǘǵǻǽǿΐάέήίΰόύώϓѓќḉḗḯḱḿṍṓṕṹẃấắếốớứἄἅἔἕἤἥἴἵὄὅὔὕὤὥ"),
        '\u0302' => ("aeioucghjswyzạẹọ", "âêîôûĉĝĥĵŝŵŷẑậệộ"),
        '\u0303' => ("anoiuvâăeêôơưy", "ãñõĩũṽẫẵẽễỗỡữỹ"),
        '\u0304' => ("aeiouüäȧæǫöõȯyиуgḷṛαιυ", "āēīōūǖǟǡǣǭȫȭȱȳӣӯḡḹṝᾱῑῡ"),
        '\u0306' => ("aegiouиужаеȩạαιυ", "ăĕğĭŏŭйўӂӑӗḝặᾰῐῠ"),
        '\u0307' => ("cegzaobdfhmnprsśšṣtwxyſ", "ċėġżȧȯḃḋḟḣṁṅṗṙṡṥṧṩṫẇẋẏẛ"),
        '\u0308' => ("aeiouyιυϒеіаәжзиоөэучыhõūwxt", "äëïöüÿϊϋϔёїӓӛӝӟӥӧӫӭӱӵӹḧṏṻẅẍẗ"),
        '\u0309' => ("aâăeêioôơuưy", "ảẩẳẻểỉỏổởủửỷ"),
        '\u030A' => ("auwy", "åůẘẙ"),
        '\u030B' => ("ouу", "őűӳ"),
        '\u030C' => ("cdelnrstzaiouügkʒjh", "čďěľňřšťžǎǐǒǔǚǧǩǯǰȟ"),
        '\u030F' => ("aeioruѵ", "ȁȅȉȍȑȕѷ"),
        '\u0311' => ("aeioru", "ȃȇȋȏȓȗ"),
        '\u0313' => ("αεηιουωρ", "ἀἐἠἰὀὐὠῤ"),
        '\u0314' => ("αεηιουωρ", "ἁἑἡἱὁὑὡῥ"),
        '\u031B' => ("ou", "ơư"),
        '\u0323' => ("bdhklmnrstvwzaeioơuưy", "ḅḍḥḳḷṃṇṛṣṭṿẉẓạẹịọợụựỵ"),
        '\u0324' => ("u", "ṳ"),
        '\u0325' => ("a", "ḁ"),
        '\u0326' => ("st", "șț"),
        '\u0327' => ("cgklnrstedh", "çģķļņŗşţȩḑḩ"),
        '\u0328' => ("aeiuo", "ąęįųǫ"),
        '\u032D' => ("delntu", "ḓḙḽṋṱṷ"),
        '\u032E' => ("h", "ḫ"),
        '\u0330' => ("eiu", "ḛḭṵ"),
        '\u0331' => ("bdklnrtzh", "ḇḏḵḻṉṟṯẕẖ"),
        '\u0342' => ("ἀἁἠἡἰἱὐὑὠὡαηιϊυϋω", "ἆἇἦἧἶἷὖὗὦὧᾶῆῖῗῦῧῶ"),
        '\u0345' => ("ἀἁἂἃἄἅἆἇἠἡἢἣἤἥἦἧὠὡὢὣὤὥὦὧὰαάᾶὴηήῆὼωώῶ", "ᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾲᾳᾴᾷῂῃῄῇῲῳῴῷ"),
        '\u0653' => ("ا", "آ"),
        '\u0654' => ("اويەہے", "أؤئۀۂۓ"),
        '\u0655' => ("ا", "إ"),
        '\u093C' => ("नरळ", "ऩऱऴ"),
        '\u0BD7' => ("ஒ", "ஔ"),
        '\u102E' => ("ဥ", "ဦ"),
        '\u1B35' => ("ᬅᬇᬉᬋᬍᬑ", "ᬆᬈᬊᬌᬎᬒ"),
        '\u3099' => ("かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"),
        '\u309A' => ("はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
        _ => ("", ""),
    };
}
